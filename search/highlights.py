"""Marks the words of a query in a title and cuts an excerpt around them."""

import unicodedata
from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from search.folding import fold, loose_tokens, words

EXCERPT_LENGTH = 240
BEFORE_FIRST_HIT = 70


def query_words(query: str) -> frozenset[str]:
    """Return the folded words of ``query``."""
    return frozenset(loose_tokens(query))


def hits(text: str, wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Return where the ``wanted`` words stand in ``text`` (NFC); neighbours become one stretch."""
    spans: list[tuple[int, int]] = []
    for match in words(text):
        if fold(match[0]) not in wanted:
            continue
        start, end = match.span()
        if spans and text[spans[-1][1] : start].isspace():
            start = spans.pop()[0]
        spans.append((start, end))
    return spans


def highlight(text: str, wanted: frozenset[str]) -> SafeString:
    """Return ``text`` as HTML with the ``wanted`` words in ``<mark>``."""
    text = unicodedata.normalize("NFC", text)
    pieces, done = [], 0
    for start, end in hits(text, wanted):
        pieces.append((text[done:start], text[start:end]))
        done = end
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", pieces), text[done:])


def excerpt(texts: Iterable[str], wanted: frozenset[str]) -> SafeString:
    """
    Return the highlighted surroundings of the longest hit in ``texts``.

    Where no text has two of the ``wanted`` words, the start of the first text tells more.
    """
    passages = [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]
    passages = [text for text in passages if text]
    if not passages:
        return SafeString("")
    longest, number, start = 0, 0, 0
    for place, text in enumerate(passages):
        spans = hits(text, wanted)
        covered = {fold(word[0]) for first, end in spans for word in words(text[first:end])}
        for first, end in spans if len(covered) >= min(2, len(wanted)) else ():
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
