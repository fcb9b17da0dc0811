"""How often pages are opened: sums, never single visits."""

from django.db import models


class PageVisits(models.Model):
    """How many times a page was opened on one day."""

    address = models.CharField("địa chỉ trang", max_length=255)
    day = models.DateField("ngày")
    count = models.PositiveIntegerField("lượt xem", default=0)

    class Meta:
        verbose_name = "lượt xem trang"
        verbose_name_plural = "lượt xem trang"
        constraints = [models.UniqueConstraint(fields=["address", "day"], name="one_visits_row_a_day")]
        indexes = [models.Index(fields=["day"], name="visits_by_day")]

    def __str__(self) -> str:
        return f"{self.address}, {self.day:%d/%m/%Y}: {self.count}"
