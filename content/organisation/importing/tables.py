"""What every import file becomes: rows of cells that remember their line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from content.organisation.importing.limits import MAX_ROWS


@dataclass(frozen=True)
class BadCell:
    """A cell that cannot be used, and why."""

    message: str


Cell = str | date | BadCell


@dataclass(frozen=True)
class Row:
    """One line of the file, numbered as the person who made the file sees it."""

    line: int
    cells: tuple[Cell, ...]


class UnreadableFileError(Exception):
    """The file as a whole cannot be read; ``line`` says where, if anywhere."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def filled_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """
    The rows that hold anything.

    Raises ``UnreadableFileError`` when there are more than the limit allows.
    """
    count = 0
    for row in rows:
        if not any(row.cells):
            continue
        count += 1
        if count > MAX_ROWS:
            raise UnreadableFileError(f"Tệp có hơn {MAX_ROWS} dòng dữ liệu. Hãy chia thành nhiều tệp.", row.line)
        yield row
