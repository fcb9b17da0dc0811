"""Which time limits of the regulation were kept, clause by clause and quarter by quarter."""

from collections import Counter
from collections.abc import Callable, Iterable

from content.statistics.figures import Measure, Place, Table
from workflow.models import Clock
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.punctuality import is_late, is_over
from workflow.reports.statistics.columns import anonymous, rows
from workflow.reports.statistics.quarters import quarter_of, quarters
from workflow.rules.time_limits import TIME_LIMITS

LEGAL = tuple(sorted((limit for limit in TIME_LIMITS if not limit.internal), key=lambda each: each.citation.sort_key))
"""Targets that the regulation does not set are no one's lateness."""
KEPT, LATE, RUNNING = "in_time", "late", "running_late"
MEASURES = (Measure(KEPT, "Xong đúng hạn"), Measure(LATE, "Xong trễ hạn"), Measure(RUNNING, "Quá hạn, chưa xong"))
DEFINITION = (
    "Đếm các thời hạn của Quy định đã xong hoặc đã quá hạn đến ngày chốt; không đếm mốc nội bộ. "
    "Tỷ lệ đúng hạn là phần xong không muộn hơn hạn cuối ghi trong hồ sơ."
)


def outcome(clock: Clock, ledger: YearLedger) -> str:
    """How a time limit that is over ended."""
    if not is_late(clock, ledger):
        return KEPT
    return LATE if clock.met_on is not None and clock.met_on <= ledger.until else RUNNING


def judged(ledger: YearLedger) -> list[Clock]:
    """The legal time limits that were met or ran out."""
    legal = {limit.key for limit in LEGAL}
    return [clock for clock in ledger.clocks if clock.key in legal and is_over(clock, ledger)]


def columns(
    clocks: Iterable[Clock], ledger: YearLedger, lines: list[tuple[str, str]], of: Callable[[Clock], str]
) -> list[dict[str, int | None]]:
    """One column for each outcome. Nobody can read of a time limit elsewhere, so nothing counts as public."""
    counted = Counter((outcome(clock, ledger), of(clock)) for clock in clocks)
    return [anonymous(lines, {key: counted[measure.key, key] for key, _ in lines}) for measure in MEASURES]


def by_clause(ledger: YearLedger) -> Table:
    """Each time limit that was judged at least once."""
    clocks = judged(ledger)
    seen = {clock.key for clock in clocks}
    limits = [limit for limit in LEGAL if limit.key in seen]
    lines = [(limit.key, limit.label) for limit in limits]
    cited = [(limit.key, limit.citation) for limit in limits]
    places = {key: Place(at.article, at.clause, at.point) for key, at in cited}
    return Table(
        "thoi-han-theo-khoan",
        "Giữ thời hạn theo từng điều, khoản",
        DEFINITION,
        "Thời hạn",
        MEASURES,
        rows(lines, columns(clocks, ledger, lines, lambda clock: clock.key), places),
        is_whole=True,
        rated=KEPT,
    )


def by_quarter(ledger: YearLedger) -> Table:
    """All time limits together, by the quarter of their last day."""
    clocks = judged(ledger)
    lines = quarters((clock.due_on for clock in clocks), ledger.until)
    return Table(
        "thoi-han-theo-quy",
        "Giữ thời hạn theo quý",
        f"{DEFINITION} Xếp theo quý của hạn cuối.",
        "Quý",
        MEASURES,
        rows(lines, columns(clocks, ledger, lines, lambda clock: quarter_of(clock.due_on))),
        is_whole=True,
        rated=KEPT,
    )
