"""Counting open clocks again after the calendar or the rule set changed (Điều 4.4)."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Min, QuerySet
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.models import User
from workflow.actions.base import lock
from workflow.clocks import rebuild
from workflow.due_dates import RECEIPT, Due, due
from workflow.ledger import append
from workflow.models import Act, Clock, Dossier, RuleSetVersion
from workflow.rules.acts import ActKind
from workflow.rules.rule_set import DEFAULT
from workflow.rules.time_limits import LIMITS_BY_KEY
from workflow.working_days import current_calendar


@dataclass(kw_only=True)
class Recount:
    """
    Bring the open clocks of one dossier in line with the calendar, and with the rule set in effect on
    the day its plan was received.

    Each due date that moves is an act with its reason, recorded by whoever made the change. A clock
    that is met keeps its date. Run twice, the second run finds nothing to do.
    """

    dossier: Dossier
    user: User | None
    reason: str
    now: datetime

    @transaction.atomic
    def execute(self) -> list[Act]:
        """The acts that were written; none where everything already fits."""
        self.dossier = lock(self.dossier.pk)
        clocks = list(self.dossier.clocks.filter(met_on=None))
        if not clocks:
            return []
        acts = [*self.change_rule_set(), *self.change_due_dates(clocks)]
        if acts:
            rebuild(self.dossier)
        for act in acts:
            log(self.dossier.proposal, "workflow.act", user=self.user, data={"kind": act.kind, "act": act.pk})
        return acts

    def change_rule_set(self) -> list[Act]:
        """Put the dossier under the version that came into effect on the day of receipt, after it was received."""
        before = self.dossier.rule_set
        if before is None:
            return []
        received = self.dossier.acts.filter(kind__in=RECEIPT).aggregate(day=Min("on"))["day"]
        version = RuleSetVersion.objects.on(received)
        if version == before:
            return []
        self.dossier.rule_set = version
        return [self.write(ActKind.RULE_SET_CHANGED, {"previous": before.number, "rule_set": version.number})]

    def change_due_dates(self, clocks: list[Clock]) -> list[Act]:
        """State every due date that is another one now."""
        calendar = current_calendar()
        acts = []
        for clock in clocks:
            ends = due(LIMITS_BY_KEY[clock.key], clock.starts_on, calendar, self.dossier.rules)
            if ends != Due(clock.due_on, clock.days):
                moved = {"clock": clock.key, "old": clock.due_on.isoformat(), "new": ends.on.isoformat()}
                acts.append(self.write(ActKind.DUE_DATE_CHANGED, {**moved, "clocks": {clock.key: ends.as_json()}}))
        return acts

    def write(self, kind: ActKind, content: dict) -> Act:
        """One act, dated today, with the reason."""
        return append(
            self.dossier,
            kind,
            on=timezone.localdate(self.now),
            recorded_at=self.now,
            recorded_by=self.user,
            data={**content, "reason": self.reason},
        )


def outdated(*, after: int, most: int) -> list[int]:
    """
    The first ``most`` dossiers beyond ``after``, by key, with an open clock that the calendar now ends on another day.

    Reads the open clocks in one pass, some at a time.
    """
    calendar = current_calendar()
    rules = {version.pk: version.rules for version in RuleSetVersion.objects.all()}
    running = Clock.objects.filter(met_on=None, dossier__gt=after).order_by("dossier")
    found: list[int] = []
    for pk, key, starts_on, due_on, days, version in running.values_list(
        "dossier", "key", "starts_on", "due_on", "days", "dossier__rule_set"
    ).iterator(chunk_size=2000):
        if due(LIMITS_BY_KEY[key], starts_on, calendar, rules.get(version, DEFAULT)) != Due(due_on, days):
            if pk not in found[-1:]:
                found.append(pk)
            if len(found) > most:
                break
    return found[:most]


def received_under_another(version: RuleSetVersion) -> QuerySet[Dossier]:
    """Dossiers with open clocks, received since ``version`` took effect but before it was made."""
    received = Dossier.objects.filter(acts__kind__in=RECEIPT, acts__on__gte=version.effective_from)
    running = Clock.objects.filter(met_on=None).values("dossier")
    return received.filter(pk__in=running, rule_set__number__lt=version.number).order_by("pk").distinct()
