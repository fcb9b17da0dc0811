"""Versions of the rule set: written once, each carrying the hash of the one before it, like acts."""

import hashlib
import json
from datetime import date
from functools import cached_property

from django.conf import settings
from django.db import models

from workflow.models.act import AppendOnly
from workflow.rules.rule_set import RuleSet

FIRST = "0" * 64


class RuleSetVersionQuerySet(models.QuerySet["RuleSetVersion"]):
    """Which version holds when."""

    def on(self, day: date) -> "RuleSetVersion":
        """
        The version in effect on ``day``: of those that have begun, the one that began last; the later
        one where two begin together; version 1 for days before any began.
        """
        begun = self.filter(effective_from__lte=day).order_by("-effective_from", "-number").first()
        return begun or self.get(number=1)

    def pending(self, day: date) -> "RuleSetVersionQuerySet":
        """Versions that begin after ``day``."""
        return self.filter(effective_from__gt=day)


class RuleSetVersion(AppendOnly):
    """The time limits, thresholds and readings that hold for plans received from a date on."""

    number = models.PositiveIntegerField("số", unique=True)
    effective_from = models.DateField("có hiệu lực từ ngày")
    values = models.JSONField("giá trị")
    reason = models.TextField("lý do")
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="người thay đổi"
    )
    changed_at = models.DateTimeField("thay đổi lúc")
    previous_hash = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64)

    objects = RuleSetVersionQuerySet.as_manager()

    class Meta:
        verbose_name = "bộ quy tắc"
        verbose_name_plural = "bộ quy tắc"
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"Bộ quy tắc số {self.number}"

    @cached_property
    def rules(self) -> RuleSet:
        """The values, ready to be asked."""
        return RuleSet.from_json(self.values)

    @property
    def since(self) -> str:
        """From when it holds, in words; the first one has always held."""
        return "dùng từ đầu" if self.number == 1 else f"có hiệu lực từ {self.effective_from:%d/%m/%Y}"

    def computed_hash(self) -> str:
        """SHA-256 over everything that the version says and the hash of the version before it."""
        content = {
            "number": self.number,
            "effective_from": self.effective_from.isoformat(),
            "values": self.values,
            "reason": self.reason,
            "changed_by": self.changed_by_id,
            "changed_at": self.changed_at.timestamp(),
            "previous": self.previous_hash,
        }
        canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()


def broken_versions() -> list[RuleSetVersion]:
    """Versions whose hash or place in the chain does not fit: none, while nobody tampered."""
    previous, broken = FIRST, []
    for number, version in enumerate(RuleSetVersion.objects.order_by("number"), start=1):
        if (version.number, version.previous_hash, version.hash) != (number, previous, version.computed_hash()):
            broken.append(version)
        previous = version.hash
    return broken
