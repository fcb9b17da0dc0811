"""A dataset as a file that streams: CSV for spreadsheets, JSON Lines for programs."""

import csv
import json
from collections.abc import Callable, Iterator
from decimal import Decimal

from home.open_data.columns import Dataset

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"


class Line:
    """What ``csv.writer`` writes to: it gives each line straight back."""

    def write(self, line: str) -> str:
        return line


def cell(value: object) -> object:
    """``value`` for a spreadsheet: a text that would be read as a formula gets an apostrophe before it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def as_csv(dataset: Dataset) -> Iterator[str]:
    """The lines of a CSV file that spreadsheets open with its accents."""
    writer = csv.writer(Line())
    yield BYTE_ORDER_MARK + writer.writerow([column.name for column in dataset.columns])
    for record in dataset.records():
        yield writer.writerow([cell(value) for value in record.values()])


def plain(value: object) -> object:
    """``value`` for JSON: a decimal as the number it is."""
    return float(value) if isinstance(value, Decimal) else value


def as_json_lines(dataset: Dataset) -> Iterator[str]:
    """One JSON object a line."""
    for record in dataset.records():
        yield json.dumps({name: plain(value) for name, value in record.items()}, ensure_ascii=False) + "\n"


FORMATS: dict[str, tuple[str, Callable[[Dataset], Iterator[str]]]] = {
    "csv": ("text/csv; charset=utf-8", as_csv),
    "jsonl": ("application/jsonl; charset=utf-8", as_json_lines),
}
