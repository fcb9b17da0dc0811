"""The rows with which the working calendar begins, each with the document it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workflow.calendar.vietnam import FINAL_YEARS, OFF, PROPOSED, WORKED, days

Source = tuple[str, date | None]
NOTICES: dict[int, Source] = {2025: ("6150/TB-BLĐTBXH", date(2024, 12, 3)), 2026: ("9441/TB-BNV", date(2025, 10, 16))}
SWAP = ("12729/VPCP-KGVX", date(2025, 12, 25))
NO_SOURCE: Source = ("", None)
OTHER_SOURCES: dict[date, Source] = {
    date(2026, 1, 2): SWAP,
    date(2026, 1, 10): SWAP,
    date(2026, 11, 24): ("28/2026/QH16", None),
}
NOTES = {
    "final": "",
    "proposed": "Theo phương án 1 Bộ Nội vụ đề xuất tháng 9/2026; chờ thông báo chính thức.",
    "computed": "Tính theo luật; chờ thông báo chính thức.",
}


@dataclass(frozen=True)
class SeedDay:
    """One row; ``worked`` or off; ``status`` is final, proposed or computed."""

    day: date
    worked: bool
    status: str
    source_number: str
    source_date: date | None
    note: str


def status_of(day: date) -> str:
    """How certain ``day`` is."""
    if day.year in FINAL_YEARS:
        return "final"
    return "proposed" if day in days(PROPOSED) else "computed"


def seed_days() -> Iterator[SeedDay]:
    """Every row, days off first."""
    for table, worked in ((OFF, False), (WORKED, True)):
        for day in days(table):
            status = status_of(day)
            number, issued = OTHER_SOURCES.get(day, NOTICES.get(day.year, NO_SOURCE))
            yield SeedDay(day, worked, status, number, issued, NOTES[status])
