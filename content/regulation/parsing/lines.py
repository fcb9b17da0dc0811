"""The physical line: what every reader of files hands over."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line with its number in the file; ``after_gap`` when an empty line or a new paragraph precedes it."""

    number: int
    text: str
    after_gap: bool


def with_gaps(numbered: Iterable[tuple[int, str]]) -> list[Line]:
    """Drop the empty lines, and let each other line remember whether one stood before it."""
    lines, gap = [], True
    for number, text in numbered:
        if text.strip():
            lines.append(Line(number, text.strip(), after_gap=gap))
        gap = not text.strip()
    return lines
