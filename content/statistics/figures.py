"""
The shape of the figures that the public may read, and of the JSON in which they are kept.

``{"counted_to": "2026-10-31", "tables": [{"key", "title", "definition", "heading", "is_whole", "rated",
"measures": [{"key", "label"}], "rows": [{"key", "label", "values": [12, null], "place": {"article", "clause",
"point"}}]}]}``. A value that is ``null`` is kept back so that no case can be recognised.
"""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Measure:
    """What one column of a table counts; ``key`` is stable."""

    key: str
    label: str


@dataclass(frozen=True)
class Place:
    """Where in the regulation a row comes from."""

    article: int
    clause: int | None = None
    point: str = ""


@dataclass(frozen=True)
class Row:
    """One line of a table: as many values as the table has measures; ``None`` for what is kept back."""

    key: str
    label: str
    values: tuple[int | None, ...]
    place: Place | None = None

    @property
    def is_complete(self) -> bool:
        return None not in self.values


@dataclass(frozen=True)
class Table:
    """
    Figures that belong together. ``is_whole`` says that the values of a row are parts of one whole.

    ``rated`` names the measure whose share of a complete row is told in percent; empty for none.
    """

    key: str
    title: str
    definition: str
    heading: str
    measures: tuple[Measure, ...]
    rows: tuple[Row, ...]
    is_whole: bool = False
    rated: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value is None or value for row in self.rows for value in row.values)

    @property
    def keeps_back(self) -> bool:
        return not all(row.is_complete for row in self.rows)

    def rate(self, row: Row) -> int | None:
        """The share of the rated measure in whole percent; ``None`` where a part of ``row`` is not told."""
        whole = sum(value or 0 for value in row.values)
        if not self.rated or not row.is_complete or not whole:
            return None
        part = next(
            value for measure, value in zip(self.measures, row.values, strict=True) if measure.key == self.rated
        )
        return round(100 * (part or 0) / whole)


@dataclass(frozen=True)
class Figures:
    """Everything at once; ``counted_to`` is the last day that the figures on cases look at, as ISO 8601 has it."""

    counted_to: str
    tables: tuple[Table, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def by_key(self) -> dict[str, Table]:
        return {table.key: table for table in self.tables}


def read_figures(kept: dict[str, Any]) -> Figures:
    """The figures that ``as_json`` wrote."""
    return Figures(kept["counted_to"], tuple(read_table(table) for table in kept["tables"]))


def read_table(kept: dict[str, Any]) -> Table:
    measures = tuple(Measure(**measure) for measure in kept["measures"])
    return Table(**{**kept, "measures": measures, "rows": tuple(read_row(row) for row in kept["rows"])})


def read_row(kept: dict[str, Any]) -> Row:
    place = Place(**kept["place"]) if kept["place"] else None
    return Row(kept["key"], kept["label"], tuple(kept["values"]), place)
