"""Acts, rules and calendar give the stage, the clocks and whose desk it is: the one place that derives."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.calendar import WorkingCalendar
from workflow.calendar.vietnam import CALENDAR
from workflow.models import Act, Clock, Dossier
from workflow.rules.acts import ANNULMENTS, ActKind
from workflow.rules.stages import STAGELESS, TRANSITIONS, Stage
from workflow.rules.time_limits import TIME_LIMITS, TimeLimit, Unit


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


def due_date(limit: TimeLimit, starts_on: date, calendar: WorkingCalendar = CALENDAR) -> date:
    """The last day of ``limit``; the day of the event is day 0."""
    if limit.unit is Unit.WORKING_DAY:
        return calendar.add_working_days(starts_on, limit.days)
    return calendar.add_calendar_days(starts_on, limit.days)


def read(clock: Clock, today: date, calendar: WorkingCalendar = CALENDAR) -> Reading:
    """How ``clock`` stands on ``today``."""
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
        provisional=clock.provisional,
        state=state,
        working_days=abs(calendar.working_days_between(until, clock.due_on)),
    )


LAPSING = frozenset(kind for limit in TIME_LIMITS for kind in limit.lapses)


def standing(acts: Sequence[Act]) -> list[Act]:
    """The acts without the closings of votes that were annulled."""
    found: list[Act] = []
    for act in acts:
        void = ANNULMENTS.get(ActKind(act.kind), ())
        found = [earlier for earlier in found if earlier.kind not in void]
        found.append(act)
    return found


def has_lapsed(limit: TimeLimit, acts: Sequence[Act]) -> bool:
    """Whether the latest triage gave the proposal to the body that ``limit`` is not for."""
    triage = [act.kind for act in acts if act.kind in LAPSING]
    return bool(triage) and triage[-1] in limit.lapses


def last_day(limit: TimeLimit, starts_on: date, acts: Sequence[Act]) -> date | None:
    """The due date; ``None`` while the meeting from which ``limit`` is counted back is not called."""
    if limit.before is None:
        return due_date(limit, starts_on)
    called = [act.data["meeting_date"] for act in acts if act.kind == limit.before]
    return CALENDAR.subtract_working_days(date.fromisoformat(called[-1]), limit.days) if called else None


def ended_on(limit: TimeLimit, acts: Sequence[Act]) -> date | None:
    """The legal date of the first act that ended ``limit``; a delivery that left someone out did not."""
    return next((act.on for act in acts if act.kind in limit.ends and act.data.get("complete", True)), None)


def derived_clocks(acts: Sequence[Act]) -> list[Clock]:
    """One unsaved clock for every time limit that the acts started."""
    acts = standing(acts)
    clocks = []
    for limit in TIME_LIMITS:
        started = [act.on for act in acts if act.kind in limit.starts]
        if not started or has_lapsed(limit, acts):
            continue
        starts_on = min(started)
        due_on = last_day(limit, starts_on, acts)
        if due_on is None:
            continue
        clocks.append(
            Clock(
                key=limit.key,
                starts_on=starts_on,
                due_on=due_on,
                met_on=ended_on(limit, acts),
                provisional=CALENDAR.is_provisional(starts_on, due_on),
            )
        )
    return clocks


def derived_implementers(acts: Iterable[Act]) -> list[int]:
    """The officials whom the assignment names."""
    for act in acts:
        if act.kind == ActKind.ASSIGNMENT_MADE:
            return list(act.data["implementers"])
    return []


@dataclass(frozen=True)
class Derived:
    """Everything that a dossier's columns and rows repeat of its acts."""

    stage: Stage | None
    stage_since: date | None
    implementers: frozenset[int]
    clocks: frozenset[tuple[str, date, date, date | None, bool]]


def facts(clock: Clock) -> tuple[str, date, date, date | None, bool]:
    """A clock without its identity, for comparing."""
    return clock.key, clock.starts_on, clock.due_on, clock.met_on, clock.provisional


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
        implementers=frozenset(derived_implementers(acts)),
        clocks=frozenset(facts(clock) for clock in derived_clocks(acts)),
    )


def stored(dossier: Dossier) -> Derived:
    """What the columns and rows of ``dossier`` say now."""
    return Derived(
        stage=Stage(dossier.stage) if dossier.stage else None,
        stage_since=dossier.stage_since,
        implementers=frozenset(dossier.implementers.values_list("pk", flat=True)),
        clocks=frozenset(facts(clock) for clock in dossier.clocks.all()),
    )


def rebuild(dossier: Dossier) -> None:
    """Write the derived columns and rows of ``dossier`` again from its acts."""
    acts = list(dossier.acts.order_by("sequence"))
    derived = derive(acts)
    dossier.stage = derived.stage or ""
    dossier.stage_since = derived.stage_since
    dossier.save(update_fields=["stage", "stage_since"])
    dossier.implementers.set(derived.implementers)
    dossier.clocks.all().delete()
    for clock in derived_clocks(acts):
        clock.dossier = dossier
        clock.save()
