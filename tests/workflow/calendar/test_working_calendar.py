"""Counting days, beside a walk from day to day."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workflow.calendar import WorkingCalendar
from workflow.calendar.vietnam import CALENDAR
from workflow.calendar.working_calendar import CalendarRangeError

A_DAY = timedelta(1)
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
LIMITS = st.integers(0, 60)


def dates(year: int, words: str) -> set[date]:
    return {date(year, int(word[:2]), int(word[3:])) for word in words.split()}


# Copied from the notices once more, so that a slip in the product's table shows.
OFF = (
    dates(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02")
    | dates(2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24")
    | dates(2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24")
)
SATURDAYS_WORKED = dates(2025, "04-26") | dates(2026, "01-10 08-22")


def worked(day: date) -> bool:
    if day in SATURDAYS_WORKED:
        return True
    return day.strftime("%a") not in {"Sat", "Sun"} and day not in OFF


def walk(day: date, count: int, step: timedelta) -> date:
    """One day after another, counting the worked ones."""
    while count:
        day += step
        count -= worked(day)
    return day


class TestAgainstAWalk:
    @given(day=DAYS)
    def test_works_on_the_same_days(self, day):
        assert CALENDAR.is_working_day(day) is worked(day)

    @given(day=DAYS, days=LIMITS)
    def test_adds_alike(self, day, days):
        assert CALENDAR.add_working_days(day, days) == walk(day, days, A_DAY)

    @given(day=DAYS, days=LIMITS)
    def test_subtracts_alike(self, day, days):
        assert CALENDAR.subtract_working_days(day, days) == walk(day, days, -A_DAY)

    @given(day=DAYS, days=LIMITS)
    def test_rolls_calendar_days_on_alike(self, day, days):
        end = day + days * A_DAY

        assert CALENDAR.add_calendar_days(day, days) == (end if worked(end) else walk(end, 1, A_DAY))

    @given(start=DAYS, length=st.integers(0, 90))
    def test_counts_between_alike(self, start, length):
        end = start + length * A_DAY
        between = sum(worked(start + n * A_DAY) for n in range(1, length + 1))

        assert CALENDAR.working_days_between(start, end) == between
        assert CALENDAR.working_days_between(end, start) == -between


class TestAddingAndSubtracting:
    @given(day=DAYS, days=LIMITS)
    def test_undo_each_other_on_working_days(self, day, days):
        assume(worked(day))

        assert CALENDAR.subtract_working_days(CALENDAR.add_working_days(day, days), days) == day
        assert CALENDAR.add_working_days(CALENDAR.subtract_working_days(day, days), days) == day

    @given(day=DAYS, days=st.integers(1, 60))
    def test_end_on_a_working_day(self, day, days):
        assert worked(CALENDAR.add_working_days(day, days))
        assert worked(CALENDAR.subtract_working_days(day, days))

    @given(day=DAYS, days=LIMITS)
    def test_leave_exactly_the_limit_between(self, day, days):
        assert CALENDAR.working_days_between(day, CALENDAR.add_working_days(day, days)) == days

    @given(day=DAYS, days=LIMITS, more=LIMITS)
    def test_add_up(self, day, days, more):
        there = CALENDAR.add_working_days(CALENDAR.add_working_days(day, days), more)

        assert there == CALENDAR.add_working_days(day, days + more)


class TestLimits:
    @pytest.mark.parametrize("count", ["add_working_days", "subtract_working_days", "add_calendar_days"])
    def test_refuse_a_negative_number_of_days(self, count):
        with pytest.raises(ValueError, match="must not be negative"):
            getattr(CALENDAR, count)(date(2026, 7, 1), -1)

    @pytest.mark.parametrize("count", ["add_working_days", "subtract_working_days"])
    @pytest.mark.parametrize("day", [date(2023, 12, 31), date(2041, 1, 2)])
    def test_refuse_years_that_the_calendar_does_not_know(self, count, day):
        with pytest.raises(CalendarRangeError, match="Lịch làm việc không có năm"):
            getattr(CALENDAR, count)(day, 1)

    def test_refuse_to_run_out_of_the_calendar(self):
        with pytest.raises(CalendarRangeError, match="vượt quá"):
            CALENDAR.add_working_days(date(2040, 12, 20), 30)
        with pytest.raises(CalendarRangeError, match="vượt quá"):
            CALENDAR.subtract_working_days(date(2024, 1, 10), 30)
        with pytest.raises(CalendarRangeError):
            CALENDAR.add_calendar_days(date(2040, 12, 20), 30)
        with pytest.raises(CalendarRangeError):
            CALENDAR.is_working_day(date(2023, 12, 31))

    def test_know_the_first_and_the_last_day(self):
        small = WorkingCalendar(off=[], worked=[], final_years=[], first=2024, last=2024)

        assert small.is_working_day(date(2024, 1, 1))
        assert small.is_working_day(date(2024, 12, 31))
        assert small.add_working_days(date(2024, 12, 30), 1) == date(2024, 12, 31)

    def test_are_a_kind_of_value_error(self):
        assert issubclass(CalendarRangeError, ValueError)
