"""
Search, as it grows with the number of pages: all but HTTP and the template.

On SQLite against a hand-written FTS5 query, on PostgreSQL against itself with a hundredth of the pages.
"""

import random
from collections.abc import Iterator

from django.db import connection
from wagtail.models import Page, Site

from bench.models import AT_ONCE, COMMON, RARE, fill_index, make_pages, searched_text, tidy_up
from bench.table import Row
from bench.timing import milliseconds
from search.finding import answer, public_pages
from search.results import results
from search.synonyms import kept_synonyms

TITLE = "Search"
FEW, MANY_SQLITE, MANY_POSTGRES = 1_000, 10_000, 100_000
BY_HAND = (
    "SELECT rowid FROM wagtailsearch_indexentry_fts WHERE wagtailsearch_indexentry_fts MATCH %s"
    " ORDER BY bm25(wagtailsearch_indexentry_fts) LIMIT 10"
)


def rows() -> Iterator[Row]:
    """The table of the database in use."""
    return on_postgres() if connection.vendor == "postgresql" else on_sqlite()


def on_sqlite() -> Iterator[Row]:
    """10,000 pages, a word that stands in each of them."""
    grow(0, MANY_SQLITE)
    ours, hand = milliseconds(lambda: search(COMMON)), milliseconds(top_by_hand)
    yield Row("10,000 pages: a word on ten of them", milliseconds(lambda: search(RARE)), "ms")
    yield Row("10,000 pages: a word on each of them", ours, "ms")
    yield Row("10,000 pages: hand-written FTS5 top ten of the same", hand, "ms")
    yield Row("a word on each page: hand-written", ours / hand, "times", most=5)


def on_postgres() -> Iterator[Row]:
    """1,000 pages, then 100,000; a word that stands on ten of them and one that stands on each."""
    grow(0, FEW)
    small = {word: milliseconds(lambda word=word: search(word)) for word in (RARE, COMMON)}
    grow(FEW, MANY_POSTGRES)
    large = {word: milliseconds(lambda word=word: search(word)) for word in (RARE, COMMON)}
    for word, said, most in ((RARE, "a word on ten pages", 4), (COMMON, "a word on each page", 10)):
        yield Row(f"1,000 pages: {said}", small[word], "ms")
        yield Row(f"100,000 pages: {said}", large[word], "ms")
        yield Row(f"{said}, 100,000 : 1,000", large[word] / small[word], "times", most=most)


def search(word: str) -> None:
    """What the search page does for ``word``, up to its first ten results."""
    given = answer(public_pages(Site.objects.get()), word, kept_synonyms())
    if len(results(given.hits.found[:10], given.question)) != 10:
        raise RuntimeError(f"The bench found fewer than ten pages for {word!r}.")


def top_by_hand() -> None:
    with connection.cursor() as cursor:
        cursor.execute(BY_HAND, [f'"{COMMON}"'])
        cursor.fetchall()


def grow(start: int, stop: int) -> None:
    """Add pages ``start`` to ``stop`` with their entries in the index."""
    generator = random.Random(start)  # noqa: S311 - the same pages in every run
    for first in range(start, stop, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, stop))
        fill_index(make_pages(numbers, Page, generator), [searched_text(n, generator) for n in numbers])
    tidy_up()
