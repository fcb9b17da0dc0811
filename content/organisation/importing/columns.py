"""Columns of an import file, and the rows read through them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from content.organisation.importing.report import Report
from content.organisation.importing.tables import BadCell, Cell, Row
from content.organisation.importing.values import Parser, text
from content.text import vietnamese_slug

IGNORED = {"stt", "tt", "so-tt", "so-thu-tu", "ghi-chu"}
HEADER_WITHIN = 10


@dataclass(frozen=True)
class Column:
    """One column: what it is called, how its cells are read, what the template shows for it."""

    key: str
    title: str
    example: object
    parse: Parser = text
    required: bool = False
    aliases: tuple[str, ...] = ()
    help: str = ""

    @property
    def names(self) -> set[str]:
        """Every heading that means this column, without accents."""
        return {vietnamese_slug(name) for name in (self.title, self.key, *self.aliases)}


@dataclass(frozen=True)
class Record:
    """
    One line of the file: the values it gives, by column key. A blank cell gives none.

    A line that is not ``usable`` had a problem, which the report knows already.
    """

    line: int
    values: dict[str, Any]
    usable: bool = True


def read_records(rows: Sequence[Row], columns: Sequence[Column], report: Report) -> list[Record]:
    """
    The records below the header.

    Cells that could not be read and headings that nobody knows become problems of ``report``.
    """
    header_at = find_header(rows, columns)
    placed = placed_columns(rows[header_at], columns, report)
    if not report.ok:
        return []
    below = rows[header_at + 1 :]
    report.rows = len(below)
    if not below:
        report.refuse(rows[header_at].line, "", "Dưới dòng tiêu đề không có dữ liệu.")
    return [read_record(row, placed, report) for row in below]


def find_header(rows: Sequence[Row], columns: Sequence[Column]) -> int:
    """The index of the row that names most columns; offices write titles above it."""
    names = set().union(*(column.names for column in columns))
    return max(range(min(HEADER_WITHIN, len(rows))), key=lambda i: (len(names & set(headings(rows[i]))), -i))


def headings(row: Row) -> list[str]:
    """The cells of a header row without accents, for comparing."""
    return [vietnamese_slug(cell) if isinstance(cell, str) else "" for cell in row.cells]


def placed_columns(row: Row, columns: Sequence[Column], report: Report) -> dict[int, Column | None]:
    """Which column stands at which place of the header ``row``; ``None`` where one is passed over."""
    placed: dict[int, Column | None] = {}
    for place, name in enumerate(headings(row)):
        cell = row.cells[place]
        column = next((column for column in columns if name in column.names), None)
        if isinstance(cell, BadCell):
            report.refuse(row.line, f"Cột thứ {place + 1}", cell.message)
        elif column is not None and column in placed.values():
            report.refuse(row.line, column.title, "Cột này có hai lần trong dòng tiêu đề.")
        elif column is not None or name in IGNORED:
            placed[place] = column
        elif cell:
            report.refuse(row.line, str(cell), "Không có cột này trong tệp mẫu. Hãy sửa tên hoặc bỏ cột.")
    for column in columns:
        if column.required and column not in placed.values():
            report.refuse(row.line, column.title, "Thiếu cột này trong dòng tiêu đề.")
    return placed


def read_record(row: Row, placed: dict[int, Column | None], report: Report) -> Record:
    """One row as a record."""
    values: dict[str, Any] = {}
    problems = len(report.problems)
    if any(cell for place, cell in enumerate(row.cells) if place not in placed):
        report.refuse(row.line, "", "Có giá trị nằm ngoài các cột có tiêu đề; có thể dòng này thừa dấu ngăn cách.")
    for place, column in placed.items():
        cell = row.cells[place] if place < len(row.cells) else ""
        if column is None:
            continue
        if cell != "":
            read_cell(cell, column, values, row.line, report)
        elif column.required:
            report.refuse(row.line, column.title, "Chưa có giá trị.")
    return Record(row.line, values, usable=len(report.problems) == problems)


def read_cell(cell: Cell, column: Column, values: dict[str, Any], line: int, report: Report) -> None:
    """Put the value of ``cell`` among ``values``, or the reason why not into ``report``."""
    try:
        values[column.key] = column.parse(cell)
    except ValueError as error:
        report.refuse(line, column.title, str(error))
