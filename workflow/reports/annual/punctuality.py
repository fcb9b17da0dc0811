"""Which time limits were kept, clause by clause, and which steps were late."""

from collections.abc import Iterator
from decimal import Decimal

from workflow.models import Clock
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.tables import LateRow, LimitRow
from workflow.rules.acts import ActKind
from workflow.rules.time_limits import TIME_LIMITS
from workflow.working_days import current_calendar

REASONED = {"council_meeting": (ActKind.COUNCIL_MEETING_CALLED,)}
"""Time limits whose lateness an act of the procedure itself explains."""


def is_late(clock: Clock, ledger: YearLedger) -> bool:
    """Whether the step was not done by its due day, as known on the closing day."""
    if clock.met_on is None or clock.met_on > ledger.until:
        return clock.due_on < ledger.until
    return clock.met_on > clock.due_on


def is_over(clock: Clock, ledger: YearLedger) -> bool:
    """Whether the step was done, or its due day has passed: others have not been judged yet."""
    return is_late(clock, ledger) or (clock.met_on is not None and clock.met_on <= ledger.until)


def percent(part: int, whole: int) -> str:
    """``"92,5%"``; a dash where there is nothing to divide by."""
    if not whole:
        return "–"
    rate = (Decimal(100 * part) / whole).quantize(Decimal("0.1"))
    return f"{rate}%".replace(".0%", "%").replace(".", ",")


def limits(ledger: YearLedger) -> Iterator[LimitRow]:
    """One row for each time limit that ran out or was met in the period."""
    judged = [clock for clock in ledger.clocks if is_over(clock, ledger)]
    for limit in TIME_LIMITS:
        mine = [clock for clock in judged if clock.key == limit.key]
        late = sum(is_late(clock, ledger) for clock in mine)
        if mine:
            good = len(mine) - late
            yield LimitRow(
                limit.key, limit.label, str(limit.citation), len(mine), good, late, percent(good, len(mine))
            )


def late_steps(ledger: YearLedger) -> Iterator[LateRow]:
    """Every late step of the period."""
    calendar = current_calendar()
    for clock in ledger.clocks:
        if is_late(clock, ledger):
            done = clock.met_on if clock.met_on and clock.met_on <= ledger.until else None
            days = calendar.working_days_between(clock.due_on, done or ledger.until)
            yield LateRow(
                code=clock.dossier.code,
                label=clock.limit.label,
                clause=str(clock.limit.citation),
                due=f"{clock.due_on:%d/%m/%Y}",
                done=f"{done:%d/%m/%Y}" if done else "chưa xong",
                days=abs(days),
                reason=reason_of(clock, ledger),
            )


def reason_of(clock: Clock, ledger: YearLedger) -> str:
    """The reason on record, where an act gave one."""
    kinds = REASONED.get(clock.key, ())
    acts = [act for act in ledger.standing.get(clock.dossier_id, ()) if act.kind in kinds]
    return acts[-1].data.get("reasons", "") if acts else ""
