"""The working calendar that the administrator keeps, as the counting code wants it."""

from functools import lru_cache

from workflow.calendar import WorkingCalendar
from workflow.calendar.vietnam import CALENDAR
from workflow.models.calendar import CalendarDay, CalendarStamp, CalendarYear


def current_calendar() -> WorkingCalendar:
    """
    The calendar as the table has it now, in this and every other process.

    One short query for the stamp; the table is read again only after a change. Where no table was
    ever seeded, the calendar that comes with the software.
    """
    stamp = CalendarStamp.objects.filter(pk=1).values_list("value", flat=True).first()
    return calendar_of(stamp) if stamp else CALENDAR


@lru_cache(maxsize=4)
def calendar_of(stamp: str) -> WorkingCalendar:
    """The calendar that carries ``stamp``, which is current."""
    days = dict(CalendarDay.objects.values_list("date", "kind"))
    return WorkingCalendar(
        off=[day for day, kind in days.items() if kind == CalendarDay.Kind.OFF],
        worked=[day for day, kind in days.items() if kind == CalendarDay.Kind.WORKED],
        final_years=CalendarYear.objects.filter(final=True).values_list("year", flat=True),
    )
