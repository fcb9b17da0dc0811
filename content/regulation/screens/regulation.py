"""The contents, the whole text, and the list of versions."""

from itertools import pairwise

from django.http import HttpRequest
from wagtail.models import Page, PageQuerySet

from content.regulation.addresses import Addresses
from content.regulation.contents import contents
from content.regulation.lexicon import lexicon_of
from content.regulation.models.versions import Provision, Publication
from content.regulation.parsing.outline import Kind
from content.regulation.presenting import Presenter
from content.regulation.reading import Reading, as_tree, chosen, public_versions

OPENING = {Kind.PREAMBLE, Kind.BASE}
CLOSING = {Kind.RECIPIENTS, Kind.SIGNATURE}


def contents_screen(page: Page, articles: PageQuerySet, request: HttpRequest) -> dict:
    """The table of contents, with the opening and the closing of the paper."""
    reading = chosen(page.pk, request)
    found = reading.version.provisions.filter(kind__in=OPENING | CLOSING) if reading.version else []
    return {
        "ancestors": page.trail,
        "reading": reading,
        "chapters": contents(articles, reading),
        "has_versions": public_versions(page.pk).count() > 1,
        **around(as_tree(found)),
    }


def around(roots: list[Provision]) -> dict:
    """``opening`` and ``closing``: what stands before the first article and after the last."""
    return {
        "opening": [node for node in roots if node.kind in OPENING],
        "closing": [node for node in roots if node.kind in CLOSING],
    }


def whole_text_screen(page: Page, articles: PageQuerySet, request: HttpRequest) -> dict:
    """Every provision, prepared for reading; without official text there is nothing but the contents."""
    reading = chosen(page.pk, request)
    roots = as_tree(reading.version.provisions.all()) if reading.version else []
    body = [node for node in roots if node.kind not in OPENING | CLOSING]
    presenter(page, reading).prepare(body)
    return {"reading": reading, "chapters": contents(articles, reading), "body": body, **around(roots)}


def presenter(page: Page, reading: Reading) -> Presenter:
    """For a page that is no article's own."""
    number = reading.version.number if reading.version else None
    return Presenter(lexicon_of(reading.version), Addresses(page.url, reading.query, number))


def versions_screen(page: Page, request: HttpRequest) -> dict:
    """The public versions, newest first, each with the days from which it held and the one to compare it with."""
    versions = list(public_versions(page.pk))
    days: dict[int, list] = {version.pk: [] for version in versions}
    for publication in Publication.objects.filter(version__in=versions):
        days[publication.version_id].append(publication.effective_date)
    older = dict(pairwise(versions))
    return {
        "reading": chosen(page.pk, request),
        "rows": [{"version": v, "days": days[v.pk], "older": older.get(v)} for v in versions],
    }
