"""Turns counted columns into the rows of a published table."""

from collections.abc import Iterable, Mapping, Sequence

from content.statistics.anonymity import told
from content.statistics.figures import Place, Row

Counts = Mapping[str, int]


def rows(
    lines: Iterable[tuple[str, str]],
    columns: Sequence[Mapping[str, int | None]],
    places: Mapping[str, Place] | None = None,
) -> tuple[Row, ...]:
    """A row for each key and label of ``lines``, with its value in each column; a column without it has none there."""
    known = places or {}
    return tuple(
        Row(key, label, tuple(column.get(key, 0) for column in columns), known.get(key)) for key, label in lines
    )


def anonymous(lines: Iterable[tuple[str, str]], counts: Counts, public: Counts | None = None) -> dict[str, int | None]:
    """The counts of ``lines`` as they may be told; ``public`` says how many of each are public anyway."""
    return told({key: counts.get(key, 0) for key, _ in lines}, public or {})
