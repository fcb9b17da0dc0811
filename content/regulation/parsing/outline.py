"""The structure that reading a regulation gives: a flat list in the order of the text."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece of the text is."""

    PREAMBLE = "preamble"  # phần mở đầu
    BASE = "base"  # căn cứ
    CHAPTER = "chapter"  # chương
    SECTION = "section"  # mục
    ARTICLE = "article"  # điều
    CLAUSE = "clause"  # khoản
    POINT = "point"  # điểm
    ITEM = "item"  # gạch đầu dòng
    PARAGRAPH = "paragraph"  # đoạn không đánh số
    RECIPIENTS = "recipients"  # nơi nhận
    SIGNATURE = "signature"  # người ký


COUNTED = {
    "chapters": Kind.CHAPTER,
    "articles": Kind.ARTICLE,
    "clauses": Kind.CLAUSE,
    "points": Kind.POINT,
    "bases": Kind.BASE,
}


@dataclass(frozen=True)
class Piece:
    """One provision. ``label`` is its number as printed ("Điều 7.", "a)"); ``text`` is one paragraph."""

    ref: str
    kind: Kind
    label: str
    number: str
    title: str
    text: str
    parent: str
    article: int | None
    line: int

    @property
    def printed(self) -> str:
        """The piece as the paper shows it, label included."""
        return " ".join(part for part in (self.label, self.title, self.text) if part)


@dataclass(frozen=True)
class Outline:
    """A regulation as read, and notes on what was mended on the way."""

    pieces: tuple[Piece, ...]
    notes: tuple[object, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many chapters, articles, clauses, points and bases there are."""
        return {name: sum(piece.kind is kind for piece in self.pieces) for name, kind in COUNTED.items()}

    @property
    def digest(self) -> str:
        """SHA-256 of everything that a reader could see change."""
        seen = [[p.ref, p.kind, p.label, p.title, p.text] for p in self.pieces]
        return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()

    def as_json(self) -> dict[str, object]:
        """What ``import_regulation --json`` prints."""
        fields = ("ref", "kind", "number", "title", "text")
        return {
            "counts": self.counts,
            "provisions": [{field: str(getattr(piece, field)) for field in fields} for piece in self.pieces],
        }
