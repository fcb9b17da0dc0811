"""Counting working and calendar days as the Civil Code does (Điều 147, 148; day of the event is day 0)."""

from collections.abc import Iterable
from datetime import date, timedelta


class CalendarRangeError(ValueError):
    """A date lies outside the years that the calendar knows."""


class WorkingCalendar:
    """
    Knows which days are worked, and counts with tables made once: every answer is a look-up.

    A day is worked when it is Monday to Friday and not off, or when it is a day off that a
    swap made a worked day.
    """

    def __init__(
        self,
        *,
        off: Iterable[date],
        worked: Iterable[date],
        final_years: Iterable[int],
        first: int = 2024,
        last: int = 2040,
    ) -> None:
        self.off = frozenset(off)
        self.worked = frozenset(worked)
        self.final_years = frozenset(final_years)
        self._days: list[date] = []
        self._before: dict[date, int] = {}
        self._through: dict[date, int] = {}
        for ordinal in range(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal() + 1):
            day = date.fromordinal(ordinal)
            self._before[day] = len(self._days)
            if self._is_worked(day):
                self._days.append(day)
            self._through[day] = len(self._days)
        self._ends = [date(first, 1, 1), *self._days]  # the n-th working day stands at n

    def _is_worked(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def is_working_day(self, day: date) -> bool:
        """Whether public offices work on ``day``."""
        return self._looked_up(self._through, day) > self._before[day]

    def add_working_days(self, day: date, days: int) -> date:
        """The last day of a limit of ``days`` (≥ 0) working days that starts after ``day``."""
        if days <= 0:
            return self._unmoved(day, days)
        try:
            return self._ends[self._through[day] + days]
        except (KeyError, IndexError):
            raise self._beyond(day) from None

    def subtract_working_days(self, day: date, days: int) -> date:
        """The latest day that lies ``days`` (≥ 0) working days before ``day``; ``day`` itself does not count."""
        if days <= 0:
            return self._unmoved(day, days)
        position = self._looked_up(self._before, day) - days
        if position < 0:
            raise self._beyond(day)
        return self._days[position]

    def add_calendar_days(self, day: date, days: int) -> date:
        """``days`` (≥ 0) calendar days after ``day``, rolled on to the next working day (Điều 148.5 Civil Code)."""
        if days < 0:
            raise ValueError("days must not be negative")
        try:
            return self._days[self._before[day + timedelta(days)]]
        except (KeyError, IndexError):
            raise self._beyond(day + timedelta(days)) from None

    def working_days_between(self, start: date, end: date) -> int:
        """Working days after ``start`` up to and including ``end``; negative when ``end`` lies before."""
        return self._looked_up(self._through, end) - self._looked_up(self._through, start)

    def _looked_up(self, table: dict[date, int], day: date) -> int:
        try:
            return table[day]
        except KeyError:
            raise self._beyond(day) from None

    def _beyond(self, day: date) -> CalendarRangeError:
        """What to say when ``day``, or a limit that starts with it, leaves the years known."""
        if day in self._through:
            return CalendarRangeError("Thời hạn vượt quá lịch làm việc đã biết.")
        return CalendarRangeError(f"Lịch làm việc không có năm {day.year}.")

    def _unmoved(self, day: date, days: int) -> date:
        if days < 0:
            raise ValueError("days must not be negative")
        return day

    def is_provisional(self, start: date, end: date) -> bool:
        """Whether the span touches a year whose days off are not final yet."""
        return any(year not in self.final_years for year in range(start.year, end.year + 1))
