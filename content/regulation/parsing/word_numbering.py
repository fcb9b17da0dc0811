"""
Writes out the numbers that Word draws itself.

A clause numbered by Word has no "1." in its text: read naively, the clause would vanish.
"""

import re
from collections import defaultdict

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
PLACE = re.compile(r"%(\d)")


def roman(value: int) -> str:
    """Lower-case Roman numeral of a small number."""
    signs = ""
    for worth, sign in ROMAN:
        signs += sign * (value // worth)
        value %= worth
    return signs


def shown(value: int, form: str) -> str:
    """How Word shows ``value`` in one of its number formats."""
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (value - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    if form in {"lowerRoman", "upperRoman"}:
        return roman(value) if form == "lowerRoman" else roman(value).upper()
    return str(value)


class AutomaticNumbers:
    """Counts through one document; call :meth:`label` once a paragraph, in order."""

    def __init__(self, document: Document) -> None:
        self.counters: dict[str, dict[int, int]] = defaultdict(dict)
        self.written = 0
        self.levels: dict[str, tuple[str, dict[int, BaseOxmlElement]]] = {}
        self.by_style = {style.style_id: style.element for style in document.styles}
        try:
            numbering = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {a.get(qn("w:abstractNumId")): a for a in numbering.findall(qn("w:abstractNum"))}
        for num in numbering.findall(qn("w:num")):
            identity = num.find(qn("w:abstractNumId")).get(qn("w:val"))
            found = abstract.get(identity)
            levels = found.findall(qn("w:lvl")) if found is not None else []
            self.levels[num.get(qn("w:numId"))] = identity, {int(x.get(qn("w:ilvl"))): x for x in levels}

    def label(self, paragraph: BaseOxmlElement) -> str:
        """The number that Word shows before ``paragraph``, or the empty string."""
        number_id, depth = self.place(paragraph)
        identity, levels = self.levels.get(number_id, ("", {}))
        if depth not in levels:
            return ""
        counters = self.counters[identity]
        for deeper in [level for level in counters if level > depth]:
            del counters[deeper]
        counters[depth] = counters[depth] + 1 if depth in counters else self.start(levels[depth])
        self.written += 1
        return self.filled(levels, depth, counters)

    def filled(self, levels: dict[int, BaseOxmlElement], depth: int, counters: dict[int, int]) -> str:
        if value_of(levels[depth], "w:numFmt") == "bullet":
            return "-"

        def value(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            form = value_of(levels[level], "w:numFmt") if level in levels else ""
            return shown(counters.get(level, 1), form)

        return PLACE.sub(value, value_of(levels[depth], "w:lvlText"))

    def start(self, level: BaseOxmlElement) -> int:
        return int(value_of(level, "w:start") or 1)

    def place(self, paragraph: BaseOxmlElement) -> tuple[str, int]:
        """``(numId, level)`` of the paragraph itself or of its style."""
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if own is None and style is not None:
            element = self.by_style.get(style.get(qn("w:val")))
            own = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") if element is not None else None
        if own is None:
            return "", 0
        return value_of(own, "w:numId"), int(value_of(own, "w:ilvl") or 0)


def value_of(element: BaseOxmlElement, tag: str) -> str:
    """The ``w:val`` of the child ``tag``, or the empty string."""
    child = element.find(qn(tag))
    return child.get(qn("w:val")) or "" if child is not None else ""
