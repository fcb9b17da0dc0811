"""Quarters of the year as rows of a table."""

from collections.abc import Iterable, Iterator
from datetime import date

MOST_QUARTERS = 12
ROMAN = ("I", "II", "III", "IV")


def quarter_of(day: date) -> str:
    """``"2026-Q4"`` for any day of its last three months."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def label_of(quarter: str) -> str:
    """``"Quý IV/2026"``."""
    year, number = quarter.split("-Q")
    return f"Quý {ROMAN[int(number) - 1]}/{year}"


def quarters(days: Iterable[date], until: date) -> list[tuple[str, str]]:
    """Keys and labels of the quarters from the first of ``days`` to ``until``, the latest ``MOST_QUARTERS``."""
    known = [day for day in days if day <= until]
    keys = list(from_to(quarter_of(min(known)), quarter_of(until))) if known else []
    return [(key, label_of(key)) for key in keys[-MOST_QUARTERS:]]


def from_to(first: str, last: str) -> Iterator[str]:
    """Every quarter from ``first`` to ``last``."""
    year, number = (int(part) for part in first.split("-Q"))
    while (key := f"{year}-Q{number}") <= last:
        yield key
        year, number = (year + 1, 1) if number == len(ROMAN) else (year, number + 1)
