"""Clocks as rows, so that what is due can be queried."""

from dataclasses import replace

from django.db import models

from workflow.models.dossier import Dossier
from workflow.rules.time_limits import LIMITS_BY_KEY, TimeLimit


class Clock(models.Model):
    """One run of a time limit. Derived from the acts by :mod:`workflow.clocks`; never edited."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="clocks")
    key = models.CharField(max_length=40)
    starts_on = models.DateField("tính từ ngày")
    due_on = models.DateField("hạn cuối")
    days = models.PositiveSmallIntegerField("số ngày")
    met_on = models.DateField("xong ngày", null=True)

    class Meta:
        ordering = ["starts_on", "pk"]
        constraints = [models.UniqueConstraint(fields=["dossier", "key"], name="one_clock_per_limit")]
        indexes = [
            models.Index(fields=["due_on", "dossier", "key"], condition=models.Q(met_on=None), name="clocks_running")
        ]

    def __str__(self) -> str:
        return f"{self.limit.label}: {self.due_on:%d/%m/%Y}"

    @property
    def limit(self) -> TimeLimit:
        """The time limit, with its clause and the days that this run of it has."""
        return replace(LIMITS_BY_KEY[self.key], days=self.days)
