"""Templates of official papers that administrators uploaded, version after version."""

from django.conf import settings
from django.db import models

from workflow.models.act import AppendOnly, private_storage


class PaperTemplate(AppendOnly):
    """
    One version of the template of one kind of paper in one format.

    The highest version is in use; where there is none, the template that the portal builds itself.
    """

    kind = models.CharField("loại văn bản", max_length=40)
    format = models.CharField("thể thức", max_length=20)
    version = models.PositiveIntegerField("phiên bản")
    file = models.FileField("tệp mẫu", upload_to="paper-templates/%Y/%m/", storage=private_storage)
    sha256 = models.CharField("mã băm", max_length=64)
    note = models.CharField("ghi chú", max_length=300, blank=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="paper_templates", verbose_name="người tải lên"
    )
    uploaded_at = models.DateTimeField("tải lên lúc")

    class Meta:
        verbose_name = "mẫu văn bản"
        verbose_name_plural = "mẫu văn bản"
        ordering = ["kind", "format", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "format", "version"], name="one_template_of_a_version"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} ({self.format}), phiên bản {self.version}"
