"""
Builds the outline line by line.

A line opens a new piece, or continues the open one: hard-wrapped lines and paragraphs that a
page break cut in two are joined again. Nothing is ever dropped but a page's own number.
"""

from collections import Counter
from enum import Enum, auto

from content.regulation.parsing import headings
from content.regulation.parsing.drafts import HOLDERS, LOOSE, TITLED, Draft, rank, segment
from content.regulation.parsing.headings import Mark, recognise
from content.regulation.parsing.lines import Line
from content.regulation.parsing.order import follows
from content.regulation.parsing.outline import Kind, Piece
from content.regulation.parsing.problems import Problem

WRAP_WIDTH = 60
LONGER_THAN_A_HEADING = 120


class Zone(Enum):
    """Where in the document the reading stands."""

    OPENING = auto()
    BODY = auto()
    CLOSING = auto()


class Builder:
    """Feed it the mended lines with :meth:`take`; :meth:`pieces` gives the result, ``notes`` what was joined."""

    def __init__(self, lines: list[Line]) -> None:
        self.drafts: list[Draft] = []
        self.holders: list[Draft] = []
        self.counted: Counter[tuple[str, Kind]] = Counter()
        self.zone = Zone.OPENING
        self.closing = Kind.RECIPIENTS
        self.notes: list[Problem] = []
        self.before = ""
        marked = [line.after_gap for line in lines if recognise(line.text)]
        self.spaced = sum(marked) * 2 > len(marked)

    def pieces(self) -> tuple[Piece, ...]:
        return tuple(draft.finished() for draft in self.drafts)

    def take(self, line: Line) -> None:
        """Read one line."""
        mark = recognise(line.text)
        if mark and mark.kind in {Kind.CHAPTER, Kind.ARTICLE} and not self.is_mention(mark):
            self.zone = Zone.BODY
            self.open(mark.kind, mark, line)
        elif self.zone is Zone.OPENING:
            self.take_opening(line)
        elif self.zone is Zone.CLOSING or self.closes(line):
            self.take_closing(line)
        else:
            self.take_body(mark, line)
        self.before = line.text

    def is_mention(self, mark: Mark) -> bool:
        """Whether "Chương II …" only goes on with an unfinished sentence, rather than open a chapter."""
        if mark.kind is not Kind.CHAPTER or self.zone is not Zone.BODY or not mark.rest:
            return False
        last = next((d.number for d in reversed(self.drafts) if d.kind is Kind.CHAPTER), None)
        return not headings.is_capitals(mark.rest) and not follows(last, mark.number.upper()) and self.unfinished()

    def take_opening(self, line: Line) -> None:
        if base := headings.BASE.match(line.text):
            self.open(Kind.BASE, Mark(Kind.BASE, base["label"], "", base["rest"]), line)
        elif self.continues(line):
            self.go_on(line)
        else:
            self.open(Kind.PREAMBLE, Mark(Kind.PREAMBLE, "", "", line.text), line)

    def closes(self, line: Line) -> bool:
        """Whether the list of recipients or the signature begins here."""
        if not any(draft.kind is Kind.ARTICLE for draft in self.holders):
            return False
        return bool(headings.RECIPIENTS.match(line.text) or headings.SIGNATURE.match(line.text))

    def take_closing(self, line: Line) -> None:
        self.zone = Zone.CLOSING
        self.holders.clear()
        mark = recognise(line.text)
        if headings.RECIPIENTS.match(line.text):
            self.closing = Kind.RECIPIENTS
        elif mark is None:
            self.closing = Kind.SIGNATURE
        item = mark if mark and mark.kind is Kind.ITEM else Mark(self.closing, "", "", line.text)
        self.open(self.closing, item, line)

    def take_body(self, mark: Mark | None, line: Line) -> None:
        if mark and self.opens(mark, line):
            self.open(mark.kind, mark, line)
        elif headings.PAGE_NUMBER.fullmatch(line.text) and line.after_gap:
            self.notes.append(Problem(line.number, f"đã bỏ số trang “{line.text}”."))
        elif self.continues(line):
            self.go_on(line)
        else:
            self.open(Kind.PARAGRAPH, Mark(Kind.PARAGRAPH, "", "", line.text), line)

    def opens(self, mark: Mark, line: Line) -> bool:
        """Whether the mark is one, and not a dash or a figure with which a wrapped line happens to begin."""
        if mark.kind is Kind.ITEM:
            wrapped = self.spaced and not line.after_gap and headings.starts_inside(mark.rest)
            return not (wrapped and self.drafts[-1].kind is not Kind.ITEM and self.unfinished())
        if mark.kind is Kind.POINT and not mark.label.endswith((".", ")", "/")):
            return any(d.kind is Kind.CLAUSE and d.number == mark.number.split(".")[0] for d in self.holders)
        return self.has_article() or mark.kind is Kind.SECTION

    def has_article(self) -> bool:
        return any(draft.kind is Kind.ARTICLE for draft in self.holders)

    def unfinished(self) -> bool:
        """Whether the open piece stops in the middle of a sentence. Titles close without punctuation."""
        last = self.drafts[-1]
        return last.kind not in TITLED and bool(last.words) and not headings.ends_sentence(last.words[-1])

    def continues(self, line: Line) -> bool:
        """Whether running text belongs to the open piece."""
        if not self.drafts:
            return False
        last, text = self.drafts[-1], line.text
        if not last.words:
            return True
        inside = headings.starts_inside(text)
        if self.spaced and not line.after_gap and (inside or len(self.before) >= WRAP_WIDTH):
            return True
        if headings.ends_sentence(last.words[-1]):
            return False
        if last.kind in TITLED or last.kind in LOOSE:
            capitals = last.kind is Kind.CHAPTER and headings.is_capitals(last.words[-1] + text)
            return inside or capitals
        return inside or (len(" ".join(last.words)) > LONGER_THAN_A_HEADING and not headings.is_capitals(text))

    def go_on(self, line: Line) -> None:
        last = self.drafts[-1]
        if line.after_gap and last.words:
            self.notes.append(
                Problem(line.number, f"đã nối với dòng {last.last_line} vì đoạn văn bị ngắt giữa chừng.")
            )
        last.add(line.text, line.number)

    def open(self, kind: Kind, mark: Mark, line: Line) -> None:
        draft = Draft(kind, mark.label, mark.number, "", "", None, line.number)
        if kind in HOLDERS:
            while self.holders and rank(self.holders[-1]) >= rank(draft):
                self.holders.pop()
        holder = self.holders[-1] if self.holders and kind not in LOOSE else None
        draft.parent = holder.ref if holder else ""
        draft.article = int(mark.number) if kind is Kind.ARTICLE else holder.article if holder else None
        draft.ref = self.reference(kind, mark.number, draft.parent)
        draft.add(mark.rest, line.number)
        self.drafts.append(draft)
        if kind in HOLDERS:
            self.holders.append(draft)

    def reference(self, kind: Kind, number: str, parent: str) -> str:
        self.counted[parent, kind] += 1
        own = segment(kind, number or str(self.counted[parent, kind]))
        return own if not parent or kind is Kind.ARTICLE else f"{parent}.{own}"
