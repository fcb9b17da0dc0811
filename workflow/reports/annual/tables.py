"""The shapes in which a report keeps its figures."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One number with its name; ``key`` is stable across years."""

    key: str
    label: str
    value: int


@dataclass(frozen=True)
class Section:
    """Figures that belong together, and what they count."""

    key: str
    title: str
    definition: str
    rows: tuple[Figure, ...]


@dataclass(frozen=True)
class LimitRow:
    """How one time limit was kept; ``rate`` is in percent with one decimal, written out."""

    key: str
    label: str
    clause: str
    due: int
    on_time: int
    late: int
    rate: str


@dataclass(frozen=True)
class LateRow:
    """One step that was late; days are working days, dates are written out."""

    code: str
    label: str
    clause: str
    due: str
    done: str
    days: int
    reason: str
