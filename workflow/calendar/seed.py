"""The rows with which the working calendar begins, each with the document it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workflow.calendar.vietnam import FINAL_YEARS, OFF, WORKED, days

Source = tuple[str, date | None]
NOTICES: dict[int, Source] = {2025: ("6150/TB-BLĐTBXH", date(2024, 12, 3)), 2026: ("9441/TB-BNV", date(2025, 10, 16))}
SWAP = ("12729/VPCP-KGVX", date(2025, 12, 25))
NO_SOURCE: Source = ("", None)
OTHER_SOURCES: dict[date, Source] = {
    date(2026, 1, 2): SWAP,
    date(2026, 1, 10): SWAP,
    date(2026, 11, 24): ("28/2026/QH16", None),
}
NOT_FINAL = "Theo phương án đề xuất tháng 9/2026 hoặc tính theo luật; chờ thông báo chính thức."


@dataclass(frozen=True)
class SeedDay:
    """One row; ``worked`` or off, final or only proposed."""

    day: date
    worked: bool
    final: bool
    source_number: str
    source_date: date | None
    note: str


def seed_days() -> Iterator[SeedDay]:
    """Every row, days off first."""
    for table, worked in ((OFF, False), (WORKED, True)):
        for day in days(table):
            final = day.year in FINAL_YEARS
            number, issued = OTHER_SOURCES.get(day, NOTICES.get(day.year, NO_SOURCE))
            yield SeedDay(day, worked, final, number, issued, "" if final else NOT_FINAL)
