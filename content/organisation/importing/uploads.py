"""A file that waits between its check and its import."""

import uuid

from django.conf import settings
from django.db import models


class ImportUpload(models.Model):
    """
    One uploaded file, what its check said and whether it was imported.

    The bytes are kept only until the import is done; who imported what, and when, stays.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField("loại dữ liệu", max_length=20)
    file_name = models.CharField("tên tệp", max_length=200)
    data = models.BinaryField("nội dung")
    report = models.JSONField("kết quả", default=dict)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name="người tải lên"
    )
    uploaded_at = models.DateTimeField("lúc tải lên", auto_now_add=True)
    done_at = models.DateTimeField("lúc nhập xong", null=True)

    class Meta:
        verbose_name = "lần nhập từ tệp"
        verbose_name_plural = "các lần nhập từ tệp"
        ordering = ["-uploaded_at"]

    def __str__(self) -> str:
        return self.file_name
