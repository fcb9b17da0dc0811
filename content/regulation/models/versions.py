"""The official text, version by version. Rows are written by an import and never edited."""

from collections.abc import Sequence

from django.conf import settings
from django.db import models
from django.db.models import Q

from content.regulation.models.notes import ProvisionNote
from content.regulation.naming import anchor_of, spoken
from content.regulation.parsing.outline import Kind
from content.regulation.resting import Resting


class KindChoices(models.TextChoices):
    """What a provision is, in words."""

    PREAMBLE = Kind.PREAMBLE.value, "Phần mở đầu"
    BASE = Kind.BASE.value, "Căn cứ"
    CHAPTER = Kind.CHAPTER.value, "Chương"
    SECTION = Kind.SECTION.value, "Mục"
    ARTICLE = Kind.ARTICLE.value, "Điều"
    CLAUSE = Kind.CLAUSE.value, "Khoản"
    POINT = Kind.POINT.value, "Điểm"
    ITEM = Kind.ITEM.value, "Gạch đầu dòng"
    PARAGRAPH = Kind.PARAGRAPH.value, "Đoạn"
    RECIPIENTS = Kind.RECIPIENTS.value, "Nơi nhận"
    SIGNATURE = Kind.SIGNATURE.value, "Người ký"


class RegulationVersion(models.Model):
    """One import of the official text: a draft, the current version, or one that a later version replaced."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Bản chờ công bố"
        PUBLISHED = "published", "Bản hiện hành"
        SUPERSEDED = "superseded", "Bản đã được thay thế"

    regulation = models.ForeignKey(
        "regulation.RegulationPage", models.CASCADE, related_name="versions", verbose_name="quy định"
    )
    number = models.PositiveIntegerField("phiên bản")
    status = models.CharField("trạng thái", max_length=20, choices=Status.choices, default=Status.DRAFT)
    digest = models.CharField("mã băm nội dung", max_length=64)
    sha256 = models.CharField("mã băm của tệp", max_length=64)
    source_name = models.CharField("tên tệp", max_length=255)
    imported_at = models.DateTimeField("nhập lúc")
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="người nhập"
    )
    published_at = models.DateTimeField("công bố lúc", null=True, blank=True)
    counts = models.JSONField("số lượng", default=dict)
    notes = models.JSONField("ghi chú khi đọc tệp", default=list)

    class Meta:
        verbose_name = "phiên bản quy định"
        verbose_name_plural = "phiên bản quy định"
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["regulation", "number"], name="one_version_of_a_number"),
            models.UniqueConstraint(
                fields=["regulation"], condition=Q(status="published"), name="one_current_version_of_a_regulation"
            ),
        ]

    def __str__(self) -> str:
        return f"Phiên bản {self.number}"

    @property
    def is_current(self) -> bool:
        return self.status == self.Status.PUBLISHED


class Publication(models.Model):
    """From a day on, a version was the current one. The latest row that is not after a day tells what held then."""

    version = models.ForeignKey(RegulationVersion, models.CASCADE, related_name="publications")
    effective_date = models.DateField("có hiệu lực từ ngày")

    class Meta:
        verbose_name = "lần công bố"
        verbose_name_plural = "lần công bố"
        ordering = ["effective_date", "pk"]

    def __str__(self) -> str:
        return f"{self.version}, từ {self.effective_date:%d/%m/%Y}"


class Provision(models.Model):
    """One piece of a version: a chapter, an article, a clause, a point, a paragraph."""

    version = models.ForeignKey(RegulationVersion, models.CASCADE, related_name="provisions")
    ref = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=KindChoices.choices)
    label = models.CharField(max_length=40, blank=True)
    number = models.CharField(max_length=20, blank=True)
    title = models.TextField(blank=True)
    text = models.TextField(blank=True)
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="parts")
    article = models.PositiveSmallIntegerField(null=True, blank=True)
    position = models.PositiveIntegerField()

    children: "list[Provision]"  # set by content.regulation.reading.as_tree
    html: str  # these and what follows: set by content.regulation.presenting.Presenter
    place: str
    name: str
    copied: str
    notes: "Sequence[ProvisionNote]"
    resting: Resting | None

    class Meta:
        verbose_name = "đơn vị của quy định"
        verbose_name_plural = "đơn vị của quy định"
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["version", "ref"], name="one_provision_of_a_ref")]
        indexes = [models.Index(fields=["version", "article", "position"], name="provision_of_article")]

    def __str__(self) -> str:
        return " ".join(part for part in (self.label, self.title, self.text) if part)

    @property
    def anchor(self) -> str:
        """The address inside the article's page, such as ``khoan-2-diem-2-1``; it never changes."""
        return anchor_of(self.ref)

    @property
    def spoken(self) -> str:
        """How one cites it inside its article: "Điểm 2.1 khoản 2"."""
        return spoken(self.ref)
