"""A table as a picture of bars, drawn for wide and for narrow screens, so that its letters stay readable."""

from dataclasses import dataclass, field
from textwrap import wrap

from django.utils.formats import number_format

from content.statistics.figures import Row, Table

WIDTHS = {"wide": 560, "narrow": 300}
LETTER = 8.5
"""The width of a letter, taken large, so that no line runs out of the picture."""
LINE, BAR, GAP, ROW_GAP = 21, 18, 5, 12
NUMBER_ROOM, NAMED_ROOM = 60, 190
"""What is left free behind the longest bar for its number, alone or with the name of its measure."""
KEPT_BACK = "ẩn"


@dataclass(frozen=True)
class Text:
    """Letters and the baseline on which they stand."""

    x: int
    y: int
    words: str


@dataclass(frozen=True)
class Bar:
    """A bar for the measure of that place in the table, counted from 0."""

    x: int
    y: int
    width: int
    measure: int
    height: int = BAR


@dataclass
class Picture:
    """Everything that the template draws; it grows downward while rows are added."""

    name: str
    width: int
    height: int = 0
    labels: list[Text] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    numbers: list[Text] = field(default_factory=list)

    def add_label(self, words: str) -> None:
        """The name of a row, on as many lines as it needs."""
        for line in wrap(words, int(self.width / LETTER)):
            self.height += LINE
            self.labels.append(Text(0, self.height - 6, line))

    def add_line(self, lengths: list[tuple[int, int]], words: str) -> None:
        """Bars end to end, each a measure and a length, and the number behind them."""
        x = 0
        for measure, length in lengths:
            if length:
                self.bars.append(Bar(x, self.height, length, measure))
                x += length
        self.numbers.append(Text(x + 8 if x else 0, self.height + BAR - 4, words))
        self.height += BAR + GAP


def pictures(table: Table) -> list[Picture]:
    """``table`` for each of ``WIDTHS``."""
    return [draw(table, name, width) for name, width in WIDTHS.items()]


def draw(table: Table, name: str, width: int) -> Picture:
    """
    One row under the other: its name, then a bar for each value, or one bar of parts where they make a whole.

    Noughts are left to the table.
    """
    picture = Picture(name, width)
    is_named = not table.is_whole and len(table.measures) > 1
    scale = (width - (NAMED_ROOM if is_named else NUMBER_ROOM)) / (longest(table) or 1)
    for row in (row for row in table.rows if any(value != 0 for value in row.values)):
        picture.add_label(row.label)
        lengths = [(number, round((value or 0) * scale)) for number, value in enumerate(row.values)]
        if table.is_whole:
            picture.add_line(lengths, summary(table, row))
        else:
            for length, value, measure in zip(lengths, row.values, table.measures, strict=True):
                if value != 0:
                    named = f"{measure.label.lower()}: " if is_named else ""
                    picture.add_line([length], f"{named}{value_text(value)}")
        picture.height += ROW_GAP
    return picture


def longest(table: Table) -> int:
    """What the longest bar stands for."""
    sizes = [[value or 0 for value in row.values] for row in table.rows]
    return max((sum(row) if table.is_whole else max(row, default=0) for row in sizes), default=0)


def value_text(value: int | None) -> str:
    """The number as people read it, or word that it is kept back."""
    return KEPT_BACK if value is None else number_format(value, force_grouping=True)


def summary(table: Table, row: Row) -> str:
    """What stands behind a bar of parts: the share of the rated one, if every part is told."""
    rate = table.rate(row)
    return KEPT_BACK if rate is None else f"{rate}%"
