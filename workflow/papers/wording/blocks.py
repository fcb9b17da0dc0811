"""What the text of a paper is made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One paragraph; ``**…**`` is bold."""

    text: str
    style: str = "body"


@dataclass(frozen=True)
class Column:
    """One column of a table; ``share`` is its part of the width."""

    heading: str
    cell: str
    share: float


@dataclass(frozen=True)
class Grid:
    """A table with one row for each of ``items``."""

    items: str
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Each:
    """The blocks again for each of ``items``, called ``item``."""

    items: str
    blocks: "tuple[Block, ...]"
    item: str = "item"


@dataclass(frozen=True)
class When:
    """The blocks only where the field ``test`` is filled."""

    test: str
    blocks: "tuple[Block, ...]"


Block = Line | Grid | Each | When


@dataclass(frozen=True)
class Wording:
    """
    A paper's own words.

    The last block is a :class:`Line` without a full stop: the format adds its end mark there.
    """

    type_name: str
    blocks: tuple[Block, ...]
    addressee: str = ""
    greeting: str = "Kính gửi"


def lines(items: str, text: str = "{{ item }}", style: str = "body") -> Each:
    """One paragraph for each of ``items``."""
    return Each(items, (Line(text, style),))


def people(items: str) -> Each:
    """One paragraph for each person, with position and role."""
    return lines(items, "- {{ item.name }}, {{ item.position }}{% if item.role %}: {{ item.role }}{% endif %};")


ORDER = (
    Line("{{ authority }}", "authority"),
    Each("bases", (Line("{{ item }}", "basis"),)),
    Line("QUYẾT ĐỊNH:", "decide"),
)
"""How a decision opens: who decides, on what basis."""
