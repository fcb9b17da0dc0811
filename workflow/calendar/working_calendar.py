"""Counting working and calendar days as the Civil Code does (Điều 147, 148; day of the event is day 0)."""

from collections.abc import Iterable
from datetime import date, timedelta


class CalendarRangeError(ValueError):
    """A date lies outside the years that the calendar knows."""


class WorkingCalendar:
    """
    Knows which days are worked, and counts with a table made once.

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
        self._base = date(first, 1, 1).toordinal()
        self._end = date(last, 12, 31).toordinal()
        self._days: list[int] = []
        self._counts: list[int] = []
        for ordinal in range(self._base, self._end + 1):
            if self._is_worked(date.fromordinal(ordinal)):
                self._days.append(ordinal)
            self._counts.append(len(self._days))

    def _is_worked(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def _count(self, day: date) -> int:
        """How many working days there are from the first day known up to ``day``, inclusive."""
        ordinal = day.toordinal()
        if not self._base <= ordinal <= self._end:
            raise CalendarRangeError(f"Lịch làm việc không có năm {day.year}.")
        return self._counts[ordinal - self._base]

    def is_working_day(self, day: date) -> bool:
        """Whether public offices work on ``day``."""
        return self._count(day) > (self._count(day - timedelta(1)) if day.toordinal() > self._base else 0)

    def add_working_days(self, day: date, days: int) -> date:
        """The last day of a limit of ``days`` (≥ 0) working days that starts after ``day``."""
        if days < 0:
            raise ValueError("days must not be negative")
        if days == 0:
            return day
        index = self._count(day) + days - 1
        if index >= len(self._days):
            raise CalendarRangeError("Thời hạn vượt quá lịch làm việc đã biết.")
        return date.fromordinal(self._days[index])

    def subtract_working_days(self, day: date, days: int) -> date:
        """The latest day that lies ``days`` (≥ 0) working days before ``day``; ``day`` itself does not count."""
        if days < 0:
            raise ValueError("days must not be negative")
        if days == 0:
            return day
        index = self._count(day - timedelta(1)) - days
        if index < 0:
            raise CalendarRangeError("Thời hạn vượt quá lịch làm việc đã biết.")
        return date.fromordinal(self._days[index])

    def add_calendar_days(self, day: date, days: int) -> date:
        """``days`` (≥ 0) calendar days after ``day``, rolled on to the next working day (Điều 148.5 Civil Code)."""
        if days < 0:
            raise ValueError("days must not be negative")
        end = day + timedelta(days)
        return end if self.is_working_day(end) else self.add_working_days(end, 1)

    def working_days_between(self, start: date, end: date) -> int:
        """Working days after ``start`` up to and including ``end``; negative when ``end`` lies before."""
        return self._count(end) - self._count(start)

    def is_provisional(self, start: date, end: date) -> bool:
        """Whether the span touches a year whose days off are not final yet."""
        return any(year not in self.final_years for year in range(start.year, end.year + 1))
