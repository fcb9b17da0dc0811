"""What hangs on a provision, as the layers above last computed it."""

from django.db import models

NOTES_SOURCE = "provision_notes"
"""Names the notes as something that public pages are made from."""


class ProvisionNote(models.Model):
    """
    One line beside a provision: a time limit, a paper, an anonymous count.

    A snapshot: :func:`content.regulation.notes.replace_notes` writes the rows of one kind all at once.
    """

    class Kind(models.TextChoices):
        TIME_LIMIT = "time_limit", "Thời hạn"
        PAPER = "paper", "Giấy tờ"
        STATISTIC = "statistic", "Hồ sơ"

    ref = models.CharField("điều, khoản, điểm", max_length=120)
    article = models.PositiveSmallIntegerField("điều", db_index=True)
    kind = models.CharField("loại", max_length=20, choices=Kind.choices)
    text = models.CharField("nội dung", max_length=300)
    order = models.PositiveSmallIntegerField("thứ tự")
    computed_at = models.DateTimeField("tính lúc")

    class Meta:
        verbose_name = "ghi chú bên điều khoản"
        verbose_name_plural = "ghi chú bên điều khoản"
        ordering = ["order", "pk"]
        constraints = [models.UniqueConstraint(fields=["kind", "order"], name="one_note_of_an_order")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text}"
