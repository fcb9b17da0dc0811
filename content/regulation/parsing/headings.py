"""How each numbered part of a regulation begins."""

import re
from dataclasses import dataclass

from content.regulation.parsing.outline import Kind


@dataclass(frozen=True)
class Mark:
    """The beginning of a line: its kind, the label as printed, the bare number, and the rest of the line."""

    kind: Kind
    label: str
    number: str
    rest: str


BEGINNINGS = (
    (
        Kind.CHAPTER,
        re.compile(r"(?P<label>Chương\s+(?P<number>[IVXLC]+|\d{1,2})\b\s*[.:]?)(?=\s|$)(?P<rest>.*)", re.I),
    ),
    (Kind.SECTION, re.compile(r"(?P<label>Mục\s+(?P<number>[IVXLC]+|\d{1,2})\s*(?:[.:]|$))(?P<rest>.*)", re.I)),
    (Kind.ARTICLE, re.compile(r"(?P<label>Điều\s+(?P<number>\d{1,3})\s*(?:[.:]|$))(?P<rest>.*)", re.I)),
    (Kind.POINT, re.compile(r"(?P<label>(?P<number>\d{1,2}\.\d{1,2})\.)(?!\d)(?P<rest>.*)")),
    (Kind.POINT, re.compile(r"(?P<label>(?P<number>\d{1,2}\.\d{1,2}))(?=\s+[^\W\d_])(?P<rest>.*)")),
    (Kind.CLAUSE, re.compile(r"(?P<label>(?P<number>\d{1,2})\s?\.)(?!\d)(?P<rest>.*)")),
    (Kind.POINT, re.compile(r"(?P<label>(?P<number>[a-zđ])\s?(?:\)|[./](?=\s)))(?P<rest>.*)")),
    (Kind.ITEM, re.compile(r"(?P<label>[-–—−•●▪+*])(?P<number>)(?:(?=\s+\S)|(?=[^\W\d_]))(?P<rest>.*)")),
)
BASE = re.compile(r"(?P<label>[-–—−•+]?)\s*(?P<rest>(?:Căn cứ|Theo đề nghị|Xét đề nghị)\b.*)", re.I)
RECIPIENTS = re.compile(r"Nơi\s+(?:nhận|gửi)\b\s*:?", re.I)
SIGNATURE = re.compile(r"(?:T/M|T\.M|TM|K/T|KT|TL|TUQ|Q)\b\.?\s+[^\W\d_]{2,}")
PAGE_NUMBER = re.compile(r"[-–]?\s*\d{1,3}\s*[-–]?")
SENTENCE_END = re.compile(r"[.;:!?…][)\]”\"’»]*$")


def recognise(text: str) -> Mark | None:
    """The mark with which ``text`` begins, or None for running text."""
    for kind, pattern in BEGINNINGS:
        if match := pattern.match(text):
            rest = match["rest"].strip()
            if kind is Kind.CHAPTER and rest[:1].islower():
                return None
            return Mark(kind, match["label"].strip(), match["number"], rest)
    return None


def ends_sentence(text: str) -> bool:
    """Whether a paragraph may stop here; official text always closes with punctuation."""
    return bool(SENTENCE_END.search(text))


def starts_inside(text: str) -> bool:
    """Whether ``text`` can only be the middle of a sentence: its first letter is small, or it is a figure."""
    first = next((c for c in text if c.isalnum()), "")
    return not first.isupper()


def is_capitals(text: str) -> bool:
    """Whether ``text`` is set in capitals, as titles are."""
    return text.isupper() and sum(c.isalpha() for c in text) > 1
