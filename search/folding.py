"""
Vietnamese words as the search index keeps them.

Every word stands in the index folded to plain letters ("sáng" → "sang"), so that it is found however
it is typed. A word with accents stands there a second time as a *marked* token that keeps the accents
with the tone moved last ("hòa" and "hoà" → "zzhoa2"), so that an exact hit can be told from a loose one.
Pure: no Django, no input or output.
"""

import re
import unicodedata
from collections.abc import Iterator

WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 60
NOTHING = "zz0"
MARK = "zz"
TONES = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
SHAPES = {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
STROKE = "9"


def words(text: str) -> Iterator[re.Match[str]]:
    """Each word of ``text`` with its place. ``text`` must be in NFC."""
    return WORD.finditer(text)


def fold(word: str) -> str:
    """Return ``word`` in lower case without any accent: ``"Đột"`` gives ``"dot"``."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).lower())
    plain = (letter for letter in letters if not unicodedata.combining(letter))
    return "".join(plain).replace("đ", "d")[:LONGEST_WORD]


def mark(word: str) -> str:
    """Return the marked token of ``word``, or an empty string when it carries no Vietnamese accent."""
    letters, tone = [], ""
    for letter in unicodedata.normalize("NFD", word.lower()):
        if letter in TONES:
            tone = TONES[letter]
        elif letter == "đ":
            letters.append("d" + STROKE)
        else:
            letters.append(SHAPES.get(letter, letter))
    token = "".join(letters) + tone
    return MARK + token[:LONGEST_WORD] if token != word.lower() and token.isascii() else ""


def loose_tokens(text: str) -> list[str]:
    """Return every word of ``text``, folded, in order."""
    folded = (fold(match[0]) for match in words(unicodedata.normalize("NFC", text)))
    return [token for token in folded if token.isalnum()]


def exact_tokens(text: str) -> list[str]:
    """Return the marked tokens of the accented words of ``text``, in order."""
    marked = (mark(match[0]) for match in words(unicodedata.normalize("NFC", text)))
    return [token for token in marked if token]


def index_text(text: str) -> str:
    """Return what the index stores for ``text``: the folded words, so that phrases hold, then the marked ones."""
    return " ".join([*loose_tokens(text), *exact_tokens(text)])
