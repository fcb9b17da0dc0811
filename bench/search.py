"""
How search grows with the number of pages: `python -m bench.search`.

On SQLite against a hand-written FTS5 query, on PostgreSQL against itself with a hundredth of the pages.
What is timed is all but HTTP and the template: question, hits, visibility, the first ten results.
"""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

STARTS = ("b", "c", "d", "g", "h", "kh", "l", "m", "n", "nh", "t", "th", "tr", "v", "x")
ENDS = ("a", "an", "ang", "e", "oi", "u", "uy")
SYLLABLES = [start + end for start in STARTS for end in ENDS]
COMMON, RARE = "chung", "hiem"
RARE_PAGES = 10
AT_ONCE = 1_000
ROUNDS = 9
GOALS = {"rare": 4.0, "common": 10.0, "sqlite": 5.0}


def main() -> None:
    """Print one table for each database; PostgreSQL in a server of its own that ends with the run."""
    prepare()
    from django.db import connection

    connection.creation.create_test_db(verbosity=0)
    try:
        (measure_postgres if connection.vendor == "postgresql" else measure_sqlite)()
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
    if connection.vendor == "sqlite":
        subprocess.run(["scripts/with-postgres", sys.executable, "-m", "bench.search"], check=True)  # noqa: S607


def prepare() -> None:
    """Set Django up with the settings of the tests."""
    sys.path[:0] = [".", "site"]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import django

    django.setup()


def measure_sqlite() -> None:
    """10,000 pages, a word that stands in each of them."""
    from django.db import connection

    grow(0, 10_000)
    ours = timed(lambda: search(COMMON))
    rare = timed(lambda: search(RARE))

    def by_hand() -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT rowid FROM wagtailsearch_indexentry_fts WHERE wagtailsearch_indexentry_fts MATCH %s"
                " ORDER BY bm25(wagtailsearch_indexentry_fts) LIMIT 10",
                [f'"{COMMON}"'],
            )
            cursor.fetchall()

    hand = timed(by_hand)
    show("SQLite, 10,000 pages, rare word", rare)
    show("SQLite, 10,000 pages, hand-written top 10 of a common word", hand)
    show("SQLite, 10,000 pages, common word", ours, ours / hand, GOALS["sqlite"])


def measure_postgres() -> None:
    """1,000 pages, then 100,000; a word that stands in ten of them and one that stands in each."""
    grow(0, 1_000)
    small = {word: timed(lambda word=word: search(word)) for word in (RARE, COMMON)}
    grow(1_000, 100_000)
    large = {word: timed(lambda word=word: search(word)) for word in (RARE, COMMON)}
    for name, word in (("rare", RARE), ("common", COMMON)):
        show(f"PostgreSQL, 1,000 pages, {name} word", small[word])
        show(f"PostgreSQL, 100,000 pages, {name} word", large[word], large[word] / small[word], GOALS[name])


def search(word: str) -> None:
    """What the search page does for ``word``, up to its first ten results."""
    from wagtail.models import Site

    from search.finding import answer, public_pages
    from search.results import results
    from search.synonyms import kept_synonyms

    given = answer(public_pages(Site.objects.get()), word, kept_synonyms())
    if len(results(given.hits.found[:10], given.question)) != 10:
        raise RuntimeError(f"The bench found fewer than ten pages for {word!r}.")


def grow(start: int, stop: int) -> None:
    """Add pages ``start`` to ``stop`` below the list of models, with their entries in the index."""
    from django.db import connection
    from wagtail.models import Page

    from content.showcase.models import ModelIndexPage
    from search.models import IndexedText

    parent = ModelIndexPage.objects.get()
    generator = random.Random(start)  # noqa: S311
    for first in range(start, stop, AT_ONCE):
        bodies = [body(n, generator) for n in range(first, min(first + AT_ONCE, stop))]
        pages = Page.objects.bulk_create(page(parent, first + n, generator) for n in range(len(bodies)))
        IndexedText.objects.bulk_create(IndexedText(page=p, text=text) for p, text in zip(pages, bodies, strict=True))
        fill_index(pages, bodies)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def fill_index(pages: "list", bodies: list[str]) -> None:
    """Write what the backend would write for plain words, without its work on each page."""
    from django.db import connection
    from wagtail.search.models import IndexEntry

    if connection.vendor == "sqlite":
        kind = pages[0].content_type_id
        IndexEntry.objects.bulk_create(
            IndexEntry(content_type_id=kind, object_id=str(p.pk), title=p.title, autocomplete=p.title, body=text)
            for p, text in zip(pages, bodies, strict=True)
        )
        return
    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO wagtailsearch_indexentry
                (content_type_id, object_id, title, autocomplete, body, title_norm, title_text, body_text)
            SELECT %s, key, to_tsvector('simple', title), to_tsvector('simple', title), to_tsvector('simple', body),
                1, title, body
            FROM unnest(%s::text[], %s::text[], %s::text[]) AS entry (key, title, body)
            """,
            [pages[0].content_type_id, [str(p.pk) for p in pages], [p.title for p in pages], bodies],
        )


def body(number: int, generator: random.Random) -> str:
    """Sixty syllables and the common word; on the first ten pages the rare one too."""
    words = [COMMON, *generator.choices(SYLLABLES, k=60)] + ([RARE] if number < RARE_PAGES else [])
    generator.shuffle(words)
    return " ".join(words)


def page(parent: "object", number: int, generator: random.Random) -> "object":
    """Page ``number``, with a title of six syllables."""
    from wagtail.models import Page

    return Page(
        title=" ".join(generator.choices(SYLLABLES, k=6)),
        slug=f"trang-{number}",
        path=f"{parent.path}{Page._int2str(number + 1).rjust(4, '0')}",
        depth=parent.depth + 1,
        url_path=f"{parent.url_path}trang-{number}/",
        content_type=Page().content_type,
        locale_id=parent.locale_id,
        draft_title="",
    )


def timed(act: Callable[[], None]) -> float:
    """The median time of ``act``, in milliseconds, after one run to warm up."""
    act()
    times = []
    for _round in range(ROUNDS):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    return median(times) * 1_000


def show(name: str, milliseconds: float, ratio: float | None = None, goal: float | None = None) -> None:
    """Print one row; with a ratio, whether it reaches its goal."""
    verdict = f"{ratio:6.2f} ×  goal ≤ {goal:g} ×  {'met' if ratio <= goal else 'MISSED'}" if ratio and goal else ""
    print(f"{name:60} {milliseconds:9.2f} ms  {verdict}")  # noqa: T201


if __name__ == "__main__":
    main()
