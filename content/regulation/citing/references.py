"""
References in the text of the regulation: "điểm a khoản 1 Điều 9", "khoản 3 và khoản 4, Điều 6", "khoản 1 Điều này".

A unit belongs to the next larger one that follows it without "và"; units of one rank in a row share
what holds them; what nothing holds stands in the clause or the article in which the text itself stands.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from content.regulation.citing.units import THIS, Rank, Unit, units
from content.regulation.naming import steps

JOINED = re.compile(r"\s*,?\s*(?:của\s+)?(?:[Cc]ác\s+)?")
COORDINATED = re.compile(r"\s*,?\s*(?:và|hoặc)\s+(?:[Cc]ác\s+)?")
ELSEWHERE = re.compile(
    r"\s*,?\s*(?:của\s+)?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Thông tư|Quyết định|Kết luận|"
    r"Chỉ thị|Hướng dẫn|Điều lệ|Quy chế|Quy định|Thông báo)\b(?!\s+này)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Place:
    """A provision by its numbers; ``article`` is empty for one of another document."""

    article: str = ""
    clause: str = ""
    point: str = ""
    letter: str = ""

    @property
    def ref(self) -> str:
        """The reference as provisions carry it, or the empty string where the place is not complete."""
        if not self.article or ((self.point or self.letter) and not self.clause):
            return ""
        named = [("dieu", self.article), ("khoan", self.clause), ("diem", self.point), ("diem", self.letter)]
        return ".".join(f"{kind}-{number.replace('đ', 'dd')}" for kind, number in named if number)


@dataclass(frozen=True)
class Reference:
    """Words of a text, from ``start`` to ``end``, that name the provision ``ref``."""

    start: int
    end: int
    ref: str


def place_of(ref: str) -> Place:
    """``"dieu-7.khoan-2.diem-2.1"`` as a place."""
    numbers = {"article": ref.removeprefix("dieu-").partition(".")[0]}
    for step in steps(ref):
        kind, _, number = step.partition("-")
        if kind == "khoan":
            numbers["clause"] = number
        elif kind == "diem":
            numbers["point" if "." in number else "letter"] = number
    return Place(**numbers)


def find_references(text: str, here: str) -> list[Reference]:
    """What ``text``, which stands in the provision ``here``, refers to; never to where it stands itself."""
    found = []
    for row in rows(text):
        found += [reference for reference in Row(text, row, place_of(here)).references() if reference.ref]
    return [r for r in found if not f"{here}.".startswith(f"{r.ref}.")]


def rows(text: str) -> list[list[Unit]]:
    """The units grouped: one row for those that nothing but commas and conjunctions stands between."""
    grouped: list[list[Unit]] = []
    for unit in units(text):
        gap = text[grouped[-1][-1].end : unit.start] if grouped else None
        if gap is not None and (JOINED.fullmatch(gap) or COORDINATED.fullmatch(gap)):
            grouped[-1].append(unit)
        else:
            grouped.append([unit])
    return grouped


class Row:
    """Reads one row of units."""

    def __init__(self, text: str, row: list[Unit], here: Place) -> None:
        self.text, self.row, self.here = text, row, here
        self.joined = [bool(JOINED.fullmatch(text[a.end : b.start])) for a, b in pairwise(row)]

    def references(self) -> list[Reference]:
        """One for each unit that does not merely say where the one before it stands."""
        heads = [i for i in range(len(self.row)) if not (i and self.held_by_next(i - 1))]
        return [
            Reference(self.row[i].start, self.row[self.last_of(i)].end, self.place(i).ref)
            for i in heads
            if self.row[i].number != THIS
        ]

    def held_by_next(self, i: int) -> bool:
        return i + 1 < len(self.row) and self.joined[i] and self.row[i + 1].rank > self.row[i].rank

    def last_of(self, i: int) -> int:
        while self.held_by_next(i):
            i += 1
        return i

    def place(self, i: int) -> Place:
        """Where the unit ``i`` points."""
        unit = self.row[i]
        if unit.rank is Rank.ARTICLE:
            return self.article(i)
        holder = self.after(i) or self.before(i) or self.own(unit.rank)
        if not holder.article:
            return holder
        if unit.rank is Rank.CLAUSE:
            clause = self.here.clause if unit.number == THIS else unit.number
            return Place(holder.article, clause)
        if unit.rank is Rank.NUMBERED_POINT:
            return Place(holder.article, holder.clause or unit.number.partition(".")[0], unit.number)
        return replace(holder, letter=unit.number)

    def article(self, i: int) -> Place:
        unit = self.row[i]
        last = i
        while last + 1 < len(self.row) and self.row[last + 1].rank is Rank.ARTICLE:
            last += 1
        if unit.number != THIS and ELSEWHERE.match(self.text, self.row[last].end):
            return Place()
        return Place(self.here.article if unit.number == THIS else unit.number)

    def after(self, i: int) -> Place | None:
        """What the units that follow say about the holder of ``i``."""
        if i + 1 == len(self.row):
            return None
        if self.row[i + 1].rank == self.row[i].rank:
            return self.after(i + 1)
        return self.place(i + 1) if self.held_by_next(i) else None

    def before(self, i: int) -> Place | None:
        """The holder named first, as in "Điều 5, khoản 2"."""
        if i == 0:
            return None
        if self.row[i - 1].rank == self.row[i].rank:
            return self.before(i - 1)
        return self.place(i - 1) if self.joined[i - 1] and self.row[i - 1].rank > self.row[i].rank else None

    def own(self, rank: Rank) -> Place:
        """The holder where the text names none."""
        if rank is Rank.CLAUSE:
            return Place(self.here.article)
        return replace(self.here, letter="", point=self.here.point if rank is Rank.LETTER else "")
