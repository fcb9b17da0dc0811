"""Puts links into a text: what it refers to, and the defined words that it uses. No word is changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from content.regulation.addresses import Addresses
from content.regulation.citing.references import find_references
from content.regulation.citing.terms import find_terms
from content.regulation.lexicon import Lexicon
from content.regulation.naming import cited


@dataclass(frozen=True)
class Mark:
    """Words from ``start`` to ``end`` that lead to ``ref``."""

    start: int
    end: int
    ref: str
    is_term: bool


def marks(text: str, here: str, lexicon: Lexicon, seen: set[str]) -> list[Mark]:
    """
    References and terms in ``text``, which stands in ``here``; a reference wins where they overlap.

    A term in ``seen`` is left alone, and joins it once marked. An article does not explain its own words.
    """
    found = [
        Mark(reference.start, reference.end, ref, is_term=False)
        for reference in find_references(text, here)
        if (ref := lexicon.resolve(reference.ref))
    ]
    taken = [range(mark.start, mark.end) for mark in found]
    for use in find_terms(text, lexicon.terms):
        free = not any(use.start < span.stop and span.start < use.end for span in taken)
        if free and use.term.ref not in seen and use.term.ref.partition(".")[0] != here.partition(".")[0]:
            seen.add(use.term.ref)
            found.append(Mark(use.start, use.end, use.term.ref, is_term=True))
    return sorted(found, key=lambda mark: mark.start)


def linked(text: str, found: Iterable[Mark], addresses: Addresses) -> SafeString:
    """``text`` as HTML, with a link for each of the marks, which are in order and do not overlap."""
    html, position = [], 0
    for mark in found:
        html += [escape(text[position : mark.start]), link(text[mark.start : mark.end], mark, addresses)]
        position = mark.end
    return mark_safe("".join([*html, escape(text[position:])]))  # noqa: S308 - every piece is escaped


def link(words: str, mark: Mark, addresses: Addresses) -> SafeString:
    """One link. A bare number of a list ("2") is given its whole name for those who hear the page."""
    name = cited(mark.ref)
    bare = format_html(' aria-label="{}"', name) if not mark.is_term and len(words) < len("Điều 1") else ""
    excerpt = addresses.excerpt(mark.ref)
    preview = format_html(' data-excerpt="{}"', excerpt) if excerpt else ""
    return format_html(
        '<a class="{}" href="{}"{}{}>{}</a>',
        "term" if mark.is_term else "reference",
        addresses.of(mark.ref),
        preview,
        bare,
        words,
    )
