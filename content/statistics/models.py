"""The figures that the public may read, as the layer above last computed them."""

from django.db import models

from content.statistics.figures import Figures, read_figures

STATISTICS_SOURCE = "statistics"
"""Names the figures as something that public pages are made from."""


class Snapshot(models.Model):
    """
    One computing of every figure. ``figures`` has the shape of :class:`content.statistics.figures.Figures`.

    Only the latest is kept: two of them side by side would tell of single cases. Numbers are never used again.
    """

    computed_at = models.DateTimeField("tính lúc")
    figures = models.JSONField("số liệu")

    class Meta:
        verbose_name = "bản số liệu thống kê"
        verbose_name_plural = "bản số liệu thống kê"

    def __str__(self) -> str:
        return f"{self.computed_at:%d/%m/%Y %H:%M}"

    def read(self) -> Figures:
        """The figures with their types."""
        return read_figures(self.figures)
