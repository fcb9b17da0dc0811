"""
When a clock is due, and where that is written.

The act that starts a clock states its due date and its days in its own data (``clocks``), counted by
the rule set and the calendar of that moment; the acts that submit and receive a plan also state the
rule set's number (``rule_set``). A later change of the calendar is stated by an act of its own
(``DUE_DATE_CHANGED``), for clocks that are still open. The last statement holds. So every due date
follows from the acts alone: closed clocks cannot move, and rebuilding needs no old calendar.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from workflow.calendar import WorkingCalendar
from workflow.models import Act, Dossier, RuleSetVersion
from workflow.rules.acts import ANNULMENTS, RESTARTS, ActKind
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.time_limits import TIME_LIMITS, TimeLimit, Unit
from workflow.working_days import current_calendar

VOID = {**ANNULMENTS, **RESTARTS}
RECEIPT = (ActKind.PLAN_SUBMITTED, ActKind.PLAN_RECEIVED)


@dataclass(frozen=True)
class Due:
    """The last day of a clock, and the number of days that lead to it."""

    on: date
    days: int

    def as_json(self) -> dict:
        """As an act states it."""
        return {"due": self.on.isoformat(), "days": self.days}

    @classmethod
    def from_json(cls, stated: dict) -> "Due":
        """As an act stated it."""
        return cls(date.fromisoformat(stated["due"]), stated["days"])


def due_date(
    limit: TimeLimit, starts_on: date, calendar: WorkingCalendar | None = None, rules: RuleSet = DEFAULT
) -> date:
    """
    The last day of ``limit``; the day of the event is day 0. The calendar in force when none is given.

    A limit that is counted back starts with the day of the meeting.
    """
    calendar = calendar or current_calendar()
    days = rules.days(limit.key)
    if limit.before is not None:
        return calendar.subtract_working_days(starts_on, days)
    if limit.unit is Unit.WORKING_DAY:
        return calendar.add_working_days(starts_on, days)
    if rules.option("A35") == "stays":
        return starts_on + timedelta(days)
    return calendar.add_calendar_days(starts_on, days)


def due(limit: TimeLimit, starts_on: date, calendar: WorkingCalendar, rules: RuleSet) -> Due:
    """The due date of a run of ``limit``, with its days."""
    return Due(due_date(limit, starts_on, calendar, rules), rules.days(limit.key))


def fixed_by(dossier: Dossier, kind: ActKind, on: date, data: dict) -> dict:
    """What an act of ``kind``, about to be written, fixes beside its own facts; empty for most acts."""
    version = RuleSetVersion.objects.on(on) if kind in RECEIPT else None
    fixed: dict = {"rule_set": version.number} if version else {}
    started = {limit: start for limit in TIME_LIMITS if (start := new_start(dossier, limit, kind, on, data))}
    if started:
        calendar, rules = current_calendar(), version.rules if version else dossier.rules
        fixed["clocks"] = {limit.key: due(limit, start, calendar, rules).as_json() for limit, start in started.items()}
    return fixed


def standing(acts: Iterable[Act]) -> list[Act]:
    """The acts without the closings of votes that were annulled, and without what a referral left behind."""
    found: list[Act] = []
    for act in acts:
        void = VOID.get(ActKind(act.kind), ())
        found = [earlier for earlier in found if earlier.kind not in void]
        found.append(act)
    return found


def start_of(limit: TimeLimit, acts: Iterable[Act]) -> date | None:
    """The day from which ``limit`` is counted by ``acts``, none of them annulled; ``None`` before it starts."""
    if limit.before is not None:
        called = [act.data["meeting_date"] for act in acts if act.kind == limit.before]
        return date.fromisoformat(called[-1]) if called else None
    return min((act.on for act in acts if act.kind in limit.starts), default=None)


def new_start(dossier: Dossier, limit: TimeLimit, kind: ActKind, on: date, data: dict) -> date | None:
    """The day from which ``limit`` runs because of the act; ``None`` when the act does not set it."""
    if limit.before is not None:
        return date.fromisoformat(data["meeting_date"]) if kind == limit.before else None
    if kind not in limit.starts:
        return None
    if kind in RESTARTS:
        return on
    earliest = start_of(limit, standing(dossier.acts.order_by("sequence")))
    if earliest is None or on < earliest:
        return on
    return earliest if kind in RECEIPT else None


def stated_due_dates(acts: Iterable[Act]) -> dict[str, Due]:
    """The due date of every clock that ``acts``, in order, state."""
    return {key: Due.from_json(stated) for act in acts for key, stated in act.data.get("clocks", {}).items()}


def stated_rule_set(acts: Iterable[Act]) -> int | None:
    """The number of the rule set that ``acts``, in order, put the dossier under."""
    numbers = [act.data["rule_set"] for act in acts if "rule_set" in act.data]
    return numbers[-1] if numbers else None
