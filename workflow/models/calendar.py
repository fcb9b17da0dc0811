"""The working calendar as rows that the administrator keeps, and a stamp that changes with them."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

FIRST_YEAR, LAST_YEAR = 2025, 2040


class CalendarDay(models.Model):
    """A weekday off, or a day of a weekend that is worked instead."""

    class Kind(models.TextChoices):
        """What is special about the day."""

        OFF = "off", "Ngày nghỉ"
        WORKED = "worked", "Ngày làm bù"

    class Status(models.TextChoices):
        """How certain it is: by the yearly notice, by a published proposal, or by the law alone."""

        FINAL = "final", "Chính thức"
        PROPOSED = "proposed", "Dự kiến"
        COMPUTED = "computed", "Tính theo luật"

    date = models.DateField("ngày", unique=True)
    kind = models.CharField("loại", max_length=10, choices=Kind.choices, default=Kind.OFF)
    source_number = models.CharField("số văn bản", max_length=120, blank=True)
    source_date = models.DateField("ngày văn bản", null=True, blank=True)
    status = models.CharField("tình trạng", max_length=10, choices=Status.choices, default=Status.FINAL)
    note = models.CharField("ghi chú", max_length=200, blank=True)

    class Meta:
        verbose_name = "ngày trong lịch làm việc"
        verbose_name_plural = "lịch làm việc"
        ordering = ["date"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.date:%d/%m/%Y}"

    def clean(self) -> None:
        """A final day names its document, a final year holds only such; only a day of rest can be worked instead."""
        if self.status == self.Status.FINAL and not self.source_number.strip():
            raise ValidationError({"source_number": "Ngày chính thức phải ghi số văn bản làm căn cứ."})
        if self.date and self.status != self.Status.FINAL and is_final(self.date.year):
            raise ValidationError({"status": f"Lịch năm {self.date.year} đã chính thức. Hãy mở lại năm này trước."})
        if self.date and self.kind == self.Kind.WORKED and self.date.weekday() < 5:
            raise ValidationError({"kind": "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật."})


class CalendarYear(models.Model):
    """A year of the calendar; final once the administrator says that its days off are all known."""

    year = models.PositiveSmallIntegerField(
        "năm", unique=True, validators=[MinValueValidator(FIRST_YEAR), MaxValueValidator(LAST_YEAR)]
    )
    final = models.BooleanField("chính thức", default=False)
    note = models.CharField("ghi chú", max_length=200, blank=True)

    class Meta:
        verbose_name = "năm của lịch làm việc"
        verbose_name_plural = "các năm của lịch làm việc"
        ordering = ["year"]

    def __str__(self) -> str:
        return f"Năm {self.year}"


def is_final(year: int) -> bool:
    """Whether the administrator says that the days off of ``year`` are all known."""
    return CalendarYear.objects.filter(year=year, final=True).exists()


class CalendarStamp(models.Model):
    """
    One row whose value changes whenever a day or a year does.

    Never the same value twice, so that what a process keeps under it cannot be taken for another
    calendar, not even after a change that was rolled back.
    """

    value = models.CharField(max_length=32)

    def __str__(self) -> str:
        return self.value


@receiver([post_save, post_delete], sender=CalendarDay)
@receiver([post_save, post_delete], sender=CalendarYear)
def renew_stamp(**_signal) -> None:
    """The calendar is another one from now on."""
    CalendarStamp.objects.update_or_create(pk=1, defaults={"value": uuid4().hex})
