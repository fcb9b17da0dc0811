"""How a file of open data is described: its columns, and where each value comes from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Column:
    """One column: its name, its type as Table Schema calls it, what it means, where its value comes from."""

    name: str
    type: str
    meaning: str
    value: Callable[[Any], object]


@dataclass(frozen=True)
class Dataset:
    """Rows of one kind. ``rows`` gives the records from which the columns take their values."""

    slug: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterable[Any]]

    def records(self) -> Iterable[dict[str, object]]:
        """Each row as a name-to-value mapping, in the order of the columns."""
        for row in self.rows():
            yield {column.name: column.value(row) for column in self.columns}
