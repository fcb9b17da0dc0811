"""Which pages cite which provision, as the app that the pages belong to last told."""

from django.db import models
from wagtail.models import Page


class ProvisionCitation(models.Model):
    """``page`` cites the provision ``ref``, such as ``dieu-7.khoan-2.diem-2.1``; drafts stand here too."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="+", verbose_name="trang")
    ref = models.CharField("điều, khoản, điểm", max_length=120)
    article = models.PositiveSmallIntegerField("điều", db_index=True)

    class Meta:
        verbose_name = "viện dẫn điều khoản"
        verbose_name_plural = "viện dẫn điều khoản"
        constraints = [models.UniqueConstraint(fields=["page", "ref"], name="one_citation_of_a_provision")]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.ref}"
