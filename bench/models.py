"""Many public models, written in bulk with their rows in the search index: what publishing would write, without it."""

import random
from datetime import date, timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils import timezone
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from bench.province import make_agencies
from content.organisation.models import User
from content.proposal.models import FieldOfWork, Theme
from content.showcase.models import (
    ModelFigure,
    ModelIndexPage,
    ModelOutcome,
    ModelPage,
    Replication,
    ReplicationEntry,
    ReplicationState,
)
from search.models import IndexedText

STARTS = ("b", "c", "d", "g", "h", "kh", "l", "m", "n", "nh", "t", "th", "tr", "v", "x")
ENDS = ("a", "an", "ang", "e", "oi", "u", "uy")
SYLLABLES = [start + end for start in STARTS for end in ENDS]
COMMON, RARE = "chung", "hiem"
RARE_PAGES = 10
AT_ONCE = 1_000
PARAGRAPH = "<p>Chia giờ làm việc thành khung, mỗi khung nhận một số hồ sơ nhất định, báo trước cho người dân.</p>" * 4
NEWEST = date(2026, 7, 1)


def make_models(start: int, stop: int) -> None:
    """Models ``start`` to ``stop``: live, found by search, each with a figure and every second with a replication."""
    agencies, user = make_agencies(), User.objects.get_or_create(username="bench")[0]
    generator = random.Random(start)  # noqa: S311 - the same pages in every run
    for first in range(start, stop, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, stop))
        texts = [searched_text(number, generator) for number in numbers]
        pages = make_pages(numbers, ModelPage, generator)
        models = [
            model_of(page, number, agencies[number % len(agencies)])
            for number, page in zip(numbers, pages, strict=True)
        ]
        # Django refuses bulk_create() for a model with a parent, whose row exists here already.
        ModelPage._base_manager._insert(models, fields=ModelPage._meta.local_concrete_fields, using="default")
        ModelFigure.objects.bulk_create(
            ModelFigure(page=page, label="Thời gian chờ", unit="phút", before=74, after=19) for page in models
        )
        replicate(models[::2], agencies, user)
        fill_index(pages, texts)
    tidy_up()


def make_pages(numbers: range, kind: type[Page], generator: random.Random) -> list[Page]:
    """Rows of the page tree below the list of models, with titles of six syllables."""
    parent = ModelIndexPage.objects.get()
    content_type = ContentType.objects.get_for_model(kind)
    now = timezone.now()
    return Page.objects.bulk_create(
        Page(
            title=(title := " ".join(generator.choices(SYLLABLES, k=6))),
            draft_title=title,
            slug=f"trang-{number}",
            path=f"{parent.path}{Page._int2str(number + 1).rjust(Page.steplen, '0')}",
            depth=parent.depth + 1,
            url_path=f"{parent.url_path}trang-{number}/",
            content_type=content_type,
            locale_id=parent.locale_id,
            first_published_at=now,
            last_published_at=now,
        )
        for number in numbers
    )


def model_of(page: Page, number: int, agency) -> ModelPage:
    """The model's own row for ``page``."""
    return ModelPage(
        page_ptr_id=page.pk,
        source_agency=agency,
        field=FieldOfWork.values[number % len(FieldOfWork.values)],
        theme=Theme.values[number % len(Theme.values)],
        outcome=ModelOutcome.COMPLETED,
        recognised_date=NEWEST - timedelta(number % 1_500),
        summary=f"Người dân chờ ít hơn ({number}).",
        problem=PARAGRAPH,
        solution=PARAGRAPH,
        results=PARAGRAPH,
    )


def replicate(models: list[ModelPage], agencies: list, user: User) -> None:
    """Another agency succeeds with each of ``models``."""
    rows = Replication.objects.bulk_create(
        Replication(
            page_id=page.page_ptr_id, agency=agencies[(n * 7) % len(agencies)], state=ReplicationState.SUCCEEDED
        )
        for n, page in enumerate(models)
    )
    ReplicationEntry.objects.bulk_create(
        ReplicationEntry(replication=row, state=row.state, on=NEWEST, recorded_by=user, recorded_at=timezone.now())
        for row in rows
    )


def searched_text(number: int, generator: random.Random) -> str:
    """Sixty syllables and the common word; on the first ten pages the rare one too."""
    words = [COMMON, *generator.choices(SYLLABLES, k=60)] + ([RARE] if number < RARE_PAGES else [])
    generator.shuffle(words)
    return " ".join(words)


def fill_index(pages: list[Page], texts: list[str]) -> None:
    """Write what the search backend would write for plain words, without its work on each page."""
    IndexedText.objects.bulk_create(IndexedText(page=page, text=text) for page, text in zip(pages, texts, strict=True))
    if connection.vendor == "sqlite":
        kind = pages[0].content_type_id
        IndexEntry.objects.bulk_create(
            IndexEntry(content_type_id=kind, object_id=str(p.pk), title=p.title, autocomplete=p.title, body=text)
            for p, text in zip(pages, texts, strict=True)
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
            [pages[0].content_type_id, [str(p.pk) for p in pages], [p.title for p in pages], texts],
        )


def tidy_up() -> None:
    """Let the database count its rows, as it does by itself at night; and the tree its pages."""
    parent = ModelIndexPage.objects.get()
    Page.objects.filter(pk=parent.pk).update(numchild=Page.objects.child_of(parent).count())
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
