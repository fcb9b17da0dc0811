"""The words that a regulation defines, and where a text uses them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DEFINITION = re.compile(r"[“\"]?(?P<words>[^.:;“”\"]{2,150}?)[”\"]?\s+(?:được hiểu\s+|nghĩa\s+)?là\s")


@dataclass(frozen=True)
class Term:
    """A defined word or phrase, and the clause that defines it."""

    words: str
    ref: str


@dataclass(frozen=True)
class Use:
    """Words of a text, from ``start`` to ``end``, that are a defined term."""

    start: int
    end: int
    term: Term


def defined_terms(clauses: Iterable[tuple[str, str]]) -> tuple[Term, ...]:
    """The terms of ``(ref, text)`` clauses that read "… là …", the longest first."""
    matches = ((ref, DEFINITION.match(text)) for ref, text in clauses)
    terms = [Term(match["words"].strip(), ref) for ref, match in matches if match]
    return tuple(sorted(terms, key=lambda term: -len(term.words)))


def find_terms(text: str, terms: Sequence[Term]) -> list[Use]:
    """Every use of ``terms``, which come the longest first, in the order of ``text``; capitals do not matter."""
    if not terms:
        return []
    by_words = {term.words.casefold(): term for term in terms}
    pattern = "|".join(re.escape(term.words) for term in terms)
    uses = re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE)
    return [Use(match.start(), match.end(), by_words[match[0].casefold()]) for match in uses]
