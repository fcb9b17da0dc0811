"""The piece whose words are still coming in, and how pieces are named."""

from dataclasses import dataclass, field

from content.regulation.parsing.outline import Kind, Piece

HOLDERS = (Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE, Kind.CLAUSE, Kind.POINT)
TITLED = {Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE}
LOOSE = {Kind.PREAMBLE, Kind.BASE, Kind.RECIPIENTS, Kind.SIGNATURE}
SEGMENT = {
    Kind.CHAPTER: "chuong",
    Kind.SECTION: "muc",
    Kind.ARTICLE: "dieu",
    Kind.CLAUSE: "khoan",
    Kind.POINT: "diem",
    Kind.ITEM: "gach",
    Kind.PARAGRAPH: "doan",
    Kind.PREAMBLE: "mo-dau",
    Kind.BASE: "can-cu",
    Kind.RECIPIENTS: "noi-nhan",
    Kind.SIGNATURE: "ky",
}


@dataclass
class Draft:
    """A piece whose words are still coming in."""

    kind: Kind
    label: str
    number: str
    ref: str
    parent: str
    article: int | None
    line: int
    words: list[str] = field(default_factory=list)
    last_line: int = 0

    def add(self, text: str, line: int) -> None:
        if text:
            self.words.append(text)
        self.last_line = line

    def finished(self) -> Piece:
        text = " ".join(self.words)
        title, body = (text, "") if self.kind in TITLED else ("", text)
        return Piece(self.ref, self.kind, self.label, self.number, title, body, self.parent, self.article, self.line)


def rank(draft: Draft) -> float:
    """How deep a holder stands; lettered points lie below those of the kind 1.1."""
    lettered = draft.kind is Kind.POINT and "." not in draft.number
    return HOLDERS.index(draft.kind) + (0.5 if lettered else 0)


def segment(kind: Kind, number: str) -> str:
    """One step of a reference; đ is written dd so that it differs from d in an address."""
    return f"{SEGMENT[kind]}-{number.lower().replace('đ', 'dd')}"
