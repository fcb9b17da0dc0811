"""The words with which a Vietnamese text names a provision: "Điều 9", "khoản 2", "các khoản 1, 2 và 3"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

THIS = "này"


class Rank(IntEnum):
    """How deep a unit lies: a higher one holds a lower one."""

    LETTER = 0
    NUMBERED_POINT = 1
    CLAUSE = 2
    ARTICLE = 3


@dataclass(frozen=True)
class Unit:
    """One named unit: its rank, its number (or "này"), and where its words stand."""

    rank: Rank
    number: str
    start: int
    end: int


ARTICLE = r"\d{1,3}(?!\w|\.\d)"
CLAUSE = r"\d{1,2}(?!\w|[.,]\d)"
POINT = r"\d{1,2}\.\d{1,2}(?!\w)|[a-zđ](?![\w/-])"
HEAD = re.compile(
    rf"(?<!\w)(?P<many>[Cc]ác\s+)?(?:(?P<a>Điều\s+)(?P<article>{ARTICLE}|{THIS}\b)"
    rf"|(?P<c>[Kk]hoản\s+)(?P<clause>{CLAUSE}|{THIS}\b)|(?P<p>[Đđ]iểm\s+)(?P<point>{POINT}))"
)
BETWEEN = r"(?:\s*,\s*|\s+(?:và|hoặc)\s+)"
MORE = {
    "article": re.compile(rf"{BETWEEN}(?P<number>{ARTICLE})"),
    "clause": re.compile(rf"{BETWEEN}(?P<number>{CLAUSE})"),
    "point": re.compile(rf"{BETWEEN}(?P<number>{POINT})"),
}
HELD = {"clause": re.compile(r"\s*,?\s*Điều\s"), "point": re.compile(r"\s*,?\s*(?:[Kk]hoản|Điều)\s")}


def units(text: str) -> Iterator[Unit]:
    """Every unit that ``text`` names, in order."""
    for match in HEAD.finditer(text):
        kind = match.lastgroup or ""
        start = match.end("many") if match["many"] else match.start()
        yield Unit(rank_of(kind, match[kind]), match[kind], start, match.end())
        if match[kind] != THIS:
            yield from listed(text, match.end(), kind, many=bool(match["many"]))


def listed(text: str, position: int, kind: str, *, many: bool) -> list[Unit]:
    """Bare numbers after the first: "1, 2 và 3". A figure alone ("khoản 1, 5 ngày") is none of them."""
    found = []
    while more := MORE[kind].match(text, position):
        position = more.end()
        found.append(Unit(rank_of(kind, more["number"]), more["number"], more.start("number"), position))
    held = kind in HELD and HELD[kind].match(text, position)
    return found if many or held else []


def rank_of(kind: str, number: str) -> Rank:
    if kind == "point":
        return Rank.NUMBERED_POINT if "." in number else Rank.LETTER
    return Rank.ARTICLE if kind == "article" else Rank.CLAUSE
