"""The acts give the stage, the rule set and the clocks: the one place that derives."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.calendar import WorkingCalendar
from workflow.calendar.vietnam import CALENDAR
from workflow.due_dates import due, run_of, standing, start_of, stated_due_dates, stated_rule_set
from workflow.models import Act, Clock, Dossier, RuleSetVersion
from workflow.rules.acts import ActKind
from workflow.rules.rule_set import DEFAULT
from workflow.rules.stages import STAGELESS, TRANSITIONS, Stage
from workflow.rules.time_limits import TIME_LIMITS, TimeLimit
from workflow.working_days import current_calendar


class ClockState(StrEnum):
    """Where a clock stands on a given day."""

    RUNNING = "running"
    DUE_TODAY = "due_today"
    LATE = "late"
    MET = "met"
    MET_LATE = "met_late"


@dataclass(frozen=True)
class Reading:
    """
    A clock read on one day.

    ``working_days`` counts how many are left, or, when late, how many have passed since the due date.
    """

    limit: TimeLimit
    starts_on: date
    due_on: date
    met_on: date | None
    provisional: bool
    state: ClockState
    working_days: int


def read(clock: Clock, today: date, calendar: WorkingCalendar | None = None) -> Reading:
    """How ``clock`` stands on ``today``. Whoever reads several hands the calendar in."""
    calendar = calendar or current_calendar()
    until = clock.met_on or today
    if clock.met_on:
        state = ClockState.MET if clock.met_on <= clock.due_on else ClockState.MET_LATE
    elif today == clock.due_on:
        state = ClockState.DUE_TODAY
    else:
        state = ClockState.LATE if today > clock.due_on else ClockState.RUNNING
    return Reading(
        limit=clock.limit,
        starts_on=clock.starts_on,
        due_on=clock.due_on,
        met_on=clock.met_on,
        provisional=clock.met_on is None and calendar.is_provisional(clock.starts_on, clock.due_on),
        state=state,
        working_days=abs(calendar.working_days_between(until, clock.due_on)),
    )


LAPSING = frozenset(kind for limit in TIME_LIMITS for kind in limit.lapses)


def has_lapsed(limit: TimeLimit, acts: Sequence[Act]) -> bool:
    """Whether the latest triage gave the proposal to the body that ``limit`` is not for."""
    triage = [act.kind for act in acts if act.kind in LAPSING]
    return bool(triage) and triage[-1] in limit.lapses


def ended_on(limit: TimeLimit, acts: Sequence[Act]) -> date | None:
    """The legal date of the first act that ended ``limit``; a delivery that left someone out did not."""
    run = run_of(limit, acts)
    return next((act.on for act in run if act.kind in limit.ends and act.data.get("complete", True)), None)


def is_void(limit: TimeLimit, acts: Sequence[Act]) -> bool:
    """Whether the matter of ``limit`` ended before the limit was met, and the limit with it."""
    run = run_of(limit, acts)
    return ended_on(limit, acts) is None and any(act.kind in limit.voids for act in run)


def derived_clocks(acts: Sequence[Act]) -> list[Clock]:
    """
    One unsaved clock for every time limit that the acts started, due when they say.

    A clock of which no act says it was started before acts did: the calendar and the limits that
    the software came with then hold.
    """
    acts = standing(acts)
    stated = stated_due_dates(acts)
    clocks = []
    for limit in TIME_LIMITS:
        starts_on = start_of(limit, acts)
        if starts_on is None or has_lapsed(limit, acts) or is_void(limit, acts):
            continue
        ends = stated.get(limit.key) or due(limit, starts_on, CALENDAR, DEFAULT)
        clocks.append(
            Clock(key=limit.key, starts_on=starts_on, due_on=ends.on, days=ends.days, met_on=ended_on(limit, acts))
        )
    return clocks


def derived_implementers(acts: Iterable[Act]) -> list[int]:
    """The officials whom the assignment names."""
    for act in acts:
        if act.kind == ActKind.ASSIGNMENT_MADE:
            return list(act.data["implementers"])
    return []


ClockFacts = tuple[str, date, date, int, date | None]


@dataclass(frozen=True)
class Derived:
    """Everything that a dossier's columns and rows repeat of its acts."""

    stage: Stage | None
    stage_since: date | None
    rule_set: int | None
    implementers: frozenset[int]
    deciding_agency: int | None
    clocks: frozenset[ClockFacts]


def facts(clock: Clock) -> ClockFacts:
    """A clock without its identity, for comparing."""
    return clock.key, clock.starts_on, clock.due_on, clock.days, clock.met_on


def stated_agency(acts: Iterable[Act]) -> int | None:
    """The agency that the latest act to name one gave the decisions to."""
    named = [act.data["agency_id"] for act in acts if "agency_id" in act.data]
    return named[-1] if named else None


def stage_and_since(acts: Iterable[Act]) -> tuple[Stage | None, date | None]:
    """The stage that the acts lead to, and the legal date of the act that entered it."""
    stage, since = None, None
    for act in acts:
        if act.kind not in STAGELESS:
            after = TRANSITIONS[stage, ActKind(act.kind)]
            stage, since = after, since if after == stage else act.on
    return stage, since


def derive(acts: Sequence[Act]) -> Derived:
    """What the acts of one dossier, in order, amount to."""
    stage, stage_since = stage_and_since(acts)
    return Derived(
        stage=stage,
        stage_since=stage_since,
        rule_set=stated_rule_set(acts),
        implementers=frozenset(derived_implementers(acts)),
        deciding_agency=stated_agency(acts),
        clocks=frozenset(facts(clock) for clock in derived_clocks(acts)),
    )


def stored(dossier: Dossier) -> Derived:
    """What the columns and rows of ``dossier`` say now."""
    return Derived(
        stage=Stage(dossier.stage) if dossier.stage else None,
        stage_since=dossier.stage_since,
        rule_set=dossier.rule_set.number if dossier.rule_set else None,
        implementers=frozenset(dossier.implementers.values_list("pk", flat=True)),
        deciding_agency=dossier.deciding_agency_id if dossier.acts.filter(data__has_key="agency_id") else None,
        clocks=frozenset(facts(clock) for clock in dossier.clocks.all()),
    )


def rebuild(dossier: Dossier) -> None:
    """Write the derived columns and rows of ``dossier`` again from its acts."""
    acts = list(dossier.acts.order_by("sequence"))
    derived = derive(acts)
    dossier.stage = derived.stage or ""
    dossier.stage_since = derived.stage_since
    if derived.rule_set != (dossier.rule_set.number if dossier.rule_set else None):
        dossier.rule_set = RuleSetVersion.objects.get(number=derived.rule_set) if derived.rule_set else None
    dossier.deciding_agency_id = derived.deciding_agency or dossier.deciding_agency_id
    dossier.save(update_fields=["stage", "stage_since", "rule_set", "deciding_agency"])
    dossier.implementers.set(derived.implementers)
    write_clocks(dossier, derived_clocks(acts))


def write_clocks(dossier: Dossier, clocks: Sequence[Clock]) -> None:
    """Make ``clocks`` the rows of ``dossier``; rows that say so already stay untouched."""
    rows = list(dossier.clocks.all())
    if {facts(row) for row in rows} == {facts(clock) for clock in clocks}:
        return
    for clock in clocks:
        clock.dossier = dossier
    Clock.objects.bulk_create(
        clocks,
        update_conflicts=True,
        unique_fields=["dossier", "key"],
        update_fields=["starts_on", "due_on", "days", "met_on"],
    )
    keys = {clock.key for clock in clocks}
    if any(row.key not in keys for row in rows):
        dossier.clocks.exclude(key__in=keys).delete()
