"""Marks what a question asks for in a title and cuts an excerpt around it."""

import unicodedata
from collections.abc import Iterable, Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from search.folding import fold, words
from search.questions import Term

EXCERPT_LENGTH = 240
BEFORE_FIRST_HIT = 70

Span = tuple[int, int]


class Wanted:
    """What to mark: every form of the terms of a question, a phrase as a whole."""

    def __init__(self, terms: Iterable[Term]):
        self.terms = tuple(terms)
        self.by_first: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
        for term in self.terms:
            for form in term.forms:
                self.by_first.setdefault(form[0], []).append((form, term))
        for forms in self.by_first.values():
            forms.sort(key=lambda found: -len(found[0]))

    def occurrences(self, text: str) -> Iterator[tuple[Span, Term]]:
        """Where which term stands in ``text`` (NFC), the longest form at each place."""
        found = list(words(text))
        folded = [fold(match[0]) for match in found]
        place = 0
        while place < len(found):
            length = 1
            for form, term in self.by_first.get(folded[place], ()):
                if tuple(folded[place : place + len(form)]) == form:
                    length = len(form)
                    yield (found[place].start(), found[place + length - 1].end()), term
                    break
            place += length

    def covered(self, text: str) -> int:
        """How many of the terms stand in ``text``."""
        return len({term for _span, term in self.occurrences(unicodedata.normalize("NFC", text))})


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """``spans`` of ``text`` with neighbours made one stretch."""
    stretches: list[Span] = []
    for start, end in spans:
        if stretches and text[stretches[-1][1] : start].isspace():
            start = stretches.pop()[0]
        stretches.append((start, end))
    return stretches


def highlight(text: str, wanted: Wanted) -> SafeString:
    """Return ``text`` as HTML with what is ``wanted`` in ``<mark>``."""
    text = unicodedata.normalize("NFC", text)
    pieces, done = [], 0
    for start, end in joined(text, (span for span, _term in wanted.occurrences(text))):
        pieces.append((text[done:start], text[start:end]))
        done = end
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", pieces), text[done:])


def excerpt(texts: Iterable[str], wanted: Wanted) -> SafeString:
    """
    Return the highlighted surroundings of the longest hit in ``texts``.

    Where no text has two of the ``wanted`` terms, the start of the first text tells more.
    """
    passages = [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]
    passages = [text for text in passages if text]
    if not passages:
        return SafeString("")
    needed = min(2, len(wanted.terms))
    longest, number, start = 0, 0, 0
    for place, text in enumerate(passages):
        occurrences = list(wanted.occurrences(text))
        if len({term for _span, term in occurrences}) < needed:
            continue
        for first, end in joined(text, (span for span, _term in occurrences)):
            if end - first > longest:
                longest, number, start = end - first, place, first
    return highlight(window(passages[number], start), wanted)


def window(text: str, hit: int) -> str:
    """Return about 240 characters of ``text`` around ``hit``, cut between words, with … where it was cut."""
    start = max(0, hit - BEFORE_FIRST_HIT)
    if start:
        start = text.rfind(" ", 0, start) + 1
    end = start + EXCERPT_LENGTH
    if end < len(text):
        end = max(text.rfind(" ", start, end), hit)
    return ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
