"""Finds two heads of one agency on one day."""

from collections.abc import Iterable, Iterator
from datetime import date

from content.organisation.models import Appointment


def overlapping(terms: Iterable[Appointment]) -> Iterator[tuple[Appointment, Appointment]]:
    """
    Pairs of ``terms`` (all of one office in one agency) that share a day.

    Not every pair, but every term that shares a day with another is in one of them.
    """
    longest: Appointment | None = None
    for term in sorted(terms, key=lambda t: t.since):
        if longest is not None and term.since <= last_day(longest):
            yield longest, term
        if longest is None or last_day(term) > last_day(longest):
            longest = term


def last_day(term: Appointment) -> date:
    """The last day of ``term``; far in the future while it runs."""
    return term.until or date.max
