"""Counting days: nothing but computing, no database."""

from collections.abc import Iterator
from datetime import date, timedelta

import holidays

from bench.table import Row
from bench.timing import seconds
from workflow.calendar.vietnam import CALENDAR
from workflow.due_dates import due_date
from workflow.rules.rule_set import DEFAULT
from workflow.rules.time_limits import TIME_LIMITS

TITLE = "Due dates, computed"
CLOCKS = 100_000
STARTS = [date(2026, 1, 5) + timedelta(n % 350) for n in range(CLOCKS)]
LIMITS = [TIME_LIMITS[n % len(TIME_LIMITS)] for n in range(CLOCKS)]
COMPARED = 1_000


def rows() -> Iterator[Row]:
    """Our calendar, by itself and with limits and rule set, beside the `holidays` package."""
    package = holidays.VN(years=range(2025, 2028))
    theirs = seconds(lambda: [package.get_nth_working_day(day, 7) for day in STARTS[:COMPARED]]) / COMPARED
    count, sample = CALENDAR.add_working_days, STARTS[:COMPARED]
    ours = seconds(lambda: [count(day, 7) for day in sample], times=100) / COMPARED
    yield Row("one limit of seven working days", ours * 1e6, "µs")
    yield Row("the same with holidays.VN().get_nth_working_day", theirs * 1e6, "µs")
    yield Row("quicker than the package", theirs / ours, "times", least=100)

    counted = seconds(lambda: [CALENDAR.working_days_between(day, STARTS[7]) for day in STARTS])
    yield Row("working days left on 100,000 clocks", counted * 1e3, "ms", most=50)

    def all_limits() -> list[date]:
        return [due_date(limit, day, CALENDAR, DEFAULT) for limit, day in zip(LIMITS, STARTS, strict=True)]

    yield Row("due dates of 100,000 clocks of all limits, by rule set", seconds(all_limits) * 1e3, "ms", most=50)
