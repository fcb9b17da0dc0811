"""
Mends what conversion left in the lines: ``**`` and ``*`` marks, headings glued to other text.

Only marks and spaces change; no letter, digit or punctuation is added or lost.
"""

import re
from collections.abc import Iterator

from content.regulation.parsing.lines import Line

HEADING = r"(?:Chương\s+(?:[IVXLC]+|\d{1,2})\b|Điều\s+\d{1,3}\s*[.:])"
MARKDOWN_HEADING = re.compile(r"^#{1,6}\s+")
ESCAPED = re.compile(r"\\(?=[.)*_#-])")
BOLD_BEFORE_HEADING = re.compile(rf"(?<=\S)\s*\*{{2,}}\s*(?={HEADING})")
BOLD_BETWEEN_WORDS = re.compile(r"(?<=[\w.,;:!?)])\*{2,}(?=[\w(“\"])")
BOLD = re.compile(r"\*{2,}")
ITALIC = re.compile(r"\*(?=[\w(“\"])([^*]+?)(?<=[\w.,;:!?)”\"])\*")
GLUED_HEADING = re.compile(rf"(?<=[\w.;:,!?)])(?={HEADING})")
ARTICLE_IN_CHAPTER_LINE = re.compile(r"\s+(?=Điều\s+\d{1,3}\s*[.:])")
CHAPTER_LINE = re.compile(r"Chương\s+(?:[IVXLC]|\d)")
GLUED_CHAPTER_TITLE = re.compile(r"^(Chương\s+X{0,3}(?:IX|IV|V?I{0,3}))(?=[^\W\d_]{2})")
ROMAN_WORD = re.compile(r"^Chương\s+[IVXLC]+\b")
SPACE = re.compile(r"\s+")


def without_marks(text: str) -> str:
    """Take the bold and italic marks out; a new line where a mark hid the start of a heading."""
    text = ESCAPED.sub("", MARKDOWN_HEADING.sub("", text))
    text = BOLD_BEFORE_HEADING.sub("\n", text)
    text = BOLD_BETWEEN_WORDS.sub(" ", text)
    return ITALIC.sub(r"\1", BOLD.sub("", text))


def headings_apart(text: str) -> list[str]:
    """Cut a line where a chapter or article heading is glued to what stands before it."""
    text = GLUED_HEADING.sub("\n", text)
    pieces = []
    for piece in text.split("\n"):
        if CHAPTER_LINE.match(piece):
            if not ROMAN_WORD.match(piece):
                piece = GLUED_CHAPTER_TITLE.sub(r"\1 ", piece)
            pieces += ARTICLE_IN_CHAPTER_LINE.split(piece, maxsplit=1)
        else:
            pieces.append(piece)
    return pieces


def mended(lines: list[Line]) -> Iterator[Line]:
    """The lines without marks; a line that held two headings becomes two lines of the same number."""
    for line in lines:
        for index, piece in enumerate(headings_apart(without_marks(line.text))):
            if text := SPACE.sub(" ", piece).strip():
                yield Line(line.number, text, after_gap=line.after_gap or index > 0)
