"""
Days off and worked Saturdays of the public sector, from the yearly notices.

2025: Thông báo 6150/TB-BLĐTBXH. 2026: Thông báo 9441/TB-BNV, Công văn 12729/VPCP-KGVX (2 January
against 10 January), Nghị quyết 28/2026/QH16 (24 November). 2027: Tết and the second National Day
as proposed in September 2026, not final; its other days as the law has them.
"""

from collections.abc import Iterator
from datetime import date

from workflow.calendar.working_calendar import WorkingCalendar

OFF = {
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    2027: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
}
WORKED = {2025: "04-26", 2026: "01-10 08-22"}
FINAL_YEARS = (2025, 2026)
PROPOSED = {2027: "02-04 02-05 02-08 02-09 02-10 09-03"}
"""Days off that rest on a published proposal; the other days of a year not final follow from the law."""


def days(table: dict[int, str]) -> Iterator[date]:
    """The dates of a table of ``month-day`` words."""
    for year, words in table.items():
        for word in words.split():
            yield date.fromisoformat(f"{year}-{word}")


CALENDAR = WorkingCalendar(off=days(OFF), worked=days(WORKED), final_years=FINAL_YEARS)
