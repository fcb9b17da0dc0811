"""Yearly reports as they were sent."""

import hashlib
import json

from django.conf import settings
from django.db import models

from content.organisation.models import Agency
from workflow.models.act import AppendOnly, private_storage


class ReportScope(models.TextChoices):
    """What a report is about."""

    AGENCY = "agency", "Cơ quan, đơn vị"
    PROVINCE = "province", "Toàn tỉnh"


class AnnualReport(AppendOnly):
    """
    One report, kept as it was sent: its figures, its words and its Word file, under one hash.

    A report that is sent again has the next ``number``; the earlier one stays.
    """

    scope = models.CharField("phạm vi", max_length=10, choices=ReportScope.choices)
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="annual_reports", verbose_name="cơ quan báo cáo")
    addressee = models.CharField("nơi nhận", max_length=200)
    year = models.PositiveSmallIntegerField("năm")
    number = models.PositiveSmallIntegerField("lần gửi")
    opens = models.DateField("từ ngày")
    until = models.DateField("đến hết ngày")
    figures = models.JSONField("số liệu")
    remarks = models.TextField("lý do trễ hạn, khó khăn, kiến nghị", blank=True)
    document_number = models.CharField("số, ký hiệu", max_length=80)
    file = models.FileField("văn bản", upload_to="annual-reports/%Y/", storage=private_storage)
    file_hash = models.CharField(max_length=64)
    sent_on = models.DateField("ngày gửi")
    sent_at = models.DateTimeField("ghi nhận lúc")
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="annual_reports", verbose_name="người gửi"
    )
    request_key = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name = "báo cáo hằng năm"
        verbose_name_plural = "báo cáo hằng năm"
        ordering = ["-year", "agency", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["scope", "agency", "year", "number"], name="one_report_of_a_number")
        ]

    def __str__(self) -> str:
        return f"Báo cáo năm {self.year}, {self.agency}, lần {self.number}"

    def computed_hash(self) -> str:
        """SHA-256 over everything that the report says, its file included."""
        content = [
            self.scope,
            self.agency_id,
            self.addressee,
            self.year,
            self.number,
            self.opens.isoformat(),
            self.until.isoformat(),
            self.figures,
            self.remarks,
            self.document_number,
            self.file_hash,
            self.sent_on.isoformat(),
            self.sent_at.timestamp(),
            self.sent_by_id,
        ]
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()
