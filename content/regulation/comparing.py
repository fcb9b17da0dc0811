"""What changed between two texts: which provisions belong together, and which words differ. Asks no database."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")
SAME_REF = 0.35
ALIKE = 0.5


class Piece(Protocol):
    """What is compared: a provision, or anything that reads like one."""

    ref: str
    kind: str
    label: str
    title: str
    text: str


P = TypeVar("P", bound=Piece)


class Change(StrEnum):
    """What happened to a provision."""

    NONE = "none"
    RENUMBERED = "renumbered"
    REWORDED = "reworded"
    ADDED = "added"
    REMOVED = "removed"


class Side(StrEnum):
    """Which of the two texts has the words."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True)
class Words:
    """A run of words, spaces and signs included."""

    side: Side
    text: str


@dataclass(frozen=True)
class Pair(Generic[P]):
    """A provision in both texts, or in one of them."""

    old: P | None
    new: P | None

    @property
    def change(self) -> Change:
        if self.old is None or self.new is None:
            return Change.ADDED if self.old is None else Change.REMOVED
        if content(self.old) != content(self.new):
            return Change.REWORDED
        return Change.NONE if self.old.label == self.new.label else Change.RENUMBERED

    @property
    def words(self) -> list[Words]:
        """The printed text with what was taken out and what was put in."""
        return list(differing_words(printed(self.old), printed(self.new)))


def content(piece: Piece) -> tuple[str, str, str]:
    return piece.kind, piece.title, piece.text


def printed(piece: Piece | None) -> str:
    """The provision as the paper shows it; nothing where there is none."""
    return " ".join(part for part in (piece.label, piece.title, piece.text) if part) if piece else ""


def compare(old: Sequence[P], new: Sequence[P]) -> list[Pair[P]]:
    """
    Both texts side by side, in order.

    What reads the same belongs together, whatever its number; between such stretches, what is most alike.
    """
    matcher = SequenceMatcher(None, [content(piece) for piece in old], [content(piece) for piece in new], False)
    pairs: list[Pair[P]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pairs += [Pair(*both) for both in zip(old[a:b], new[c:d], strict=True)]
        else:
            pairs += stretch(old[a:b], new[c:d])
    return pairs


def stretch(old: Sequence[P], new: Sequence[P]) -> Iterator[Pair[P]]:
    """Pair what is alike, in order and without crossings, so that the likeness is greatest in all."""
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[likeness(a, b) for b in new] for a in old]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0)
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and best[i][j] == best[i + 1][j]:
            yield Pair(old[i], None)
            i += 1
        elif j < len(new) and best[i][j] == best[i][j + 1]:
            yield Pair(None, new[j])
            j += 1
        else:
            yield Pair(old[i], new[j])
            i, j = i + 1, j + 1


def likeness(old: Piece, new: Piece) -> float:
    """How much two provisions share, 0 where they are not the same one reworded."""
    if old.kind != new.kind:
        return 0
    a, b = set(printed(old).casefold().split()), set(printed(new).casefold().split())
    shared = len(a & b) / max(len(a | b), 1)
    found = shared + (SAME_REF if old.ref == new.ref else 0)
    return found if found >= ALIKE else 0


def differing_words(old: str, new: str) -> Iterator[Words]:
    """``old`` into ``new`` word by word: what both have, what only the old one, what only the new one has."""
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    for tag, a, b, c, d in SequenceMatcher(None, before, after, False).get_opcodes():
        if tag == "equal":
            yield Words(Side.BOTH, "".join(before[a:b]))
            continue
        if a < b:
            yield Words(Side.OLD, "".join(before[a:b]))
        if c < d:
            yield Words(Side.NEW, "".join(after[c:d]))
