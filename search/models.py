"""The texts of indexed pages as they are written, for excerpts: the index itself keeps folded words only."""

from django.db import models
from wagtail.models import Page


class IndexedText(models.Model):
    """What the index knows of one page besides its title. Written with the index, never by hand."""

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="+")
    text = models.TextField()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "văn bản để trích khi tìm"
        verbose_name_plural = "văn bản để trích khi tìm"

    def __str__(self) -> str:
        return self.text[:60]
