"""Marks what a question asks for in a title and cuts an excerpt around it, whatever the accents, those typed first."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from search.folding import fold, mark, words
from search.questions import Question, Term

EXCERPT_LENGTH = 240
BEFORE_FIRST_HIT = 70


@dataclass(frozen=True)
class Occurrence:
    """Where in a text a term stands. ``is_exact`` unless it was typed with accents and stands there with others."""

    start: int
    end: int
    term: Term
    is_exact: bool


@dataclass(frozen=True)
class Stretch:
    """Occurrences side by side."""

    start: int
    end: int
    is_exact: bool

    @property
    def rank(self) -> tuple[bool, int]:
        """What makes it worth showing: the accents as typed, then its length."""
        return self.is_exact, self.end - self.start


class Wanted:
    """What to mark: every form of the terms of a question, a phrase as a whole."""

    def __init__(self, question: Question):
        self.terms = question.terms
        self.by_first: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
        for term in self.terms:
            for form in term.forms:
                self.by_first.setdefault(form[0], []).append((form, term))
        for forms in self.by_first.values():
            forms.sort(key=lambda found: -len(found[0]))
        self.accented: dict[str, set[str]] = {}
        for word in (match[0] for match in words(question.text)):
            if marked := mark(word):
                self.accented.setdefault(fold(word), set()).add(marked)

    def occurrences(self, text: str) -> Iterator[Occurrence]:
        """Where the terms stand in ``text`` (NFC), the longest form at each place."""
        found = list(words(text))
        folded = [fold(match[0]) for match in found]
        place = 0
        while place < len(found):
            length = 1
            for form, term in self.by_first.get(folded[place], ()):
                if tuple(folded[place : place + len(form)]) == form:
                    length = len(form)
                    here = found[place : place + length]
                    yield Occurrence(here[0].start(), here[-1].end(), term, all(self.as_typed(m[0]) for m in here))
                    break
            place += length

    def as_typed(self, word: str) -> bool:
        """Whether ``word`` has the accents that were typed, if any were."""
        typed = self.accented.get(fold(word))
        return typed is None or mark(word) in typed

    def covered(self, text: str) -> int:
        """How many of the terms stand in ``text``."""
        return len({found.term for found in self.occurrences(unicodedata.normalize("NFC", text))})

    def stretches(self, text: str) -> list[Stretch]:
        """What to mark in ``text`` (NFC): each term with the accents as typed or, without such, with others."""
        found = list(self.occurrences(text))
        exact = {occurrence.term for occurrence in found if occurrence.is_exact}
        return joined(text, (each for each in found if each.is_exact or each.term not in exact))


def joined(text: str, occurrences: Iterable[Occurrence]) -> list[Stretch]:
    """``occurrences`` in ``text`` with neighbours made one stretch."""
    stretches: list[Stretch] = []
    for found in occurrences:
        start, is_exact = found.start, found.is_exact
        if stretches and text[stretches[-1].end : start].isspace():
            before = stretches.pop()
            start, is_exact = before.start, before.is_exact and is_exact
        stretches.append(Stretch(start, found.end, is_exact))
    return stretches


def highlight(text: str, wanted: Wanted) -> SafeString:
    """Return ``text`` as HTML with what is ``wanted`` in ``<mark>``."""
    text = unicodedata.normalize("NFC", text)
    pieces, done = [], 0
    for stretch in wanted.stretches(text):
        pieces.append((text[done : stretch.start], text[stretch.start : stretch.end]))
        done = stretch.end
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", pieces), text[done:])


def excerpt(texts: Iterable[str], wanted: Wanted) -> SafeString:
    """
    Return the highlighted surroundings of the best hit in ``texts``: accents as typed before others, then the longest.

    Where no text has two of the ``wanted`` terms, the start of the first text tells more.
    """
    passages = [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]
    passages = [text for text in passages if text]
    if not passages:
        return SafeString("")
    needed = min(2, len(wanted.terms))
    told = [text for text in passages if wanted.covered(text) >= needed]
    found = [(stretch, text) for text in told for stretch in wanted.stretches(text)]
    if not found:
        return highlight(window(passages[0], 0), wanted)
    best, text = max(found, key=lambda pair: pair[0].rank)
    return highlight(window(text, best.start), wanted)


def window(text: str, hit: int) -> str:
    """Return about 240 characters of ``text`` around ``hit``, cut between words, with … where it was cut."""
    start = max(0, hit - BEFORE_FIRST_HIT)
    if start:
        start = text.rfind(" ", 0, start) + 1
    end = start + EXCERPT_LENGTH
    if end < len(text):
        end = max(text.rfind(" ", start, end), hit)
    return ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
