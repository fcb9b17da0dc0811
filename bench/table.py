"""A line of the table, and how the table is printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isnan


@dataclass(frozen=True)
class Row:
    """
    One figure.

    :param least: the goal, where the figure must not be smaller
    :param most: the goal, where it must not be larger
    """

    name: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool:
        """Whether the goal is reached; a figure without one always is."""
        if isnan(self.value):
            return False
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    @property
    def goal(self) -> str:
        """The goal in words."""
        if self.least is not None:
            return f"≥ {number(self.least)}"
        return f"≤ {number(self.most)}" if self.most is not None else ""


def number(value: float) -> str:
    """Three digits that matter."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def lines(title: str, rows: Iterable[Row]) -> list[str]:
    """A section as text."""
    shown = [f"\n{title}", "-" * len(title)]
    for row in rows:
        verdict = "" if not row.goal else "met" if row.met else "NOT MET"
        shown.append(f"{row.name:<66} {number(row.value):>10} {row.unit:<8} {row.goal:<9} {verdict}".rstrip())
    return shown
