"""Who acts for whom: written once; ending it early is a row of its own."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q

from content.organisation.models import Official
from workflow.models.act import AppendOnly
from workflow.rules.substitution import DUTY_LABELS, Duty


class SubstitutionQuerySet(models.QuerySet["Substitution"]):
    """Which substitutions hold."""

    def on(self, day: date) -> "SubstitutionQuerySet":
        """Those in force on ``day``; the first and the last day both count, the day of an early end does not."""
        return self.filter(Q(end=None) | Q(end__ended_on__gt=day), since__lte=day, until__gte=day)


class Substitution(AppendOnly):
    """``substitute`` acts for ``principal`` in ``duties`` from one day to another."""

    principal = models.ForeignKey(Official, models.PROTECT, related_name="substitutions", verbose_name="người giao")
    substitute = models.ForeignKey(
        Official, models.PROTECT, related_name="substitutions_taken", verbose_name="người làm thay"
    )
    since = models.DateField("từ ngày")
    until = models.DateField("đến hết ngày")
    duties = models.JSONField("việc làm thay", default=list)
    note = models.CharField("ghi chú", max_length=250, blank=True)
    named_at = models.DateTimeField("ghi nhận lúc")

    objects = SubstitutionQuerySet.as_manager()

    class Meta:
        verbose_name = "làm thay"
        verbose_name_plural = "làm thay"
        ordering = ["-since", "-pk"]

    def __str__(self) -> str:
        return f"{self.substitute.full_name} làm thay {self.principal.full_name}"

    @property
    def duty_labels(self) -> list[str]:
        """The duties in words."""
        return [DUTY_LABELS[Duty(duty)] for duty in self.duties]


class SubstitutionEnd(AppendOnly):
    """A substitution taken back before its last day."""

    substitution = models.OneToOneField(Substitution, models.PROTECT, related_name="end")
    ended_on = models.DateField("thu hồi từ ngày")
    ended_at = models.DateTimeField("ghi nhận lúc")
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "thu hồi làm thay"
        verbose_name_plural = "thu hồi làm thay"

    def __str__(self) -> str:
        return f"{self.substitution}: {self.ended_on:%d/%m/%Y}"
