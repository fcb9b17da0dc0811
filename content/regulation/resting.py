"""
Public API of the regulation for its siblings: pages that cite a provision, drawn beside it.

A sibling tells what its pages cite, so the regulation need not know it.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, F, Window
from django.db.models.functions import RowNumber
from wagtail.models import Page

from content.regulation.models.citations import ProvisionCitation
from content.regulation.naming import article_number

SHOWN = 3
SOURCES: set[str] = set()
"""What the cited pages change with (see ``content.freshness``); a sibling adds its own when its app is ready."""


@dataclass(frozen=True)
class Resting:
    """The public pages that cite one provision: the newest of them, and how many are not named."""

    pages: tuple[Page, ...]
    more: int


@transaction.atomic
def cite(page_id: int, refs: Collection[str]) -> None:
    """Let ``refs``, each such as ``dieu-7.khoan-2``, be all that the page cites. Tells no kept page."""
    known = ProvisionCitation.objects.filter(page_id=page_id)
    present = set(known.values_list("ref", flat=True))
    if gone := present.difference(refs):
        known.filter(ref__in=gone).delete()
    ProvisionCitation.objects.bulk_create(
        ProvisionCitation(page_id=page_id, ref=ref, article=article_number(ref)) for ref in sorted(set(refs) - present)
    )


def resting_on(article: int) -> dict[str, Resting]:
    """What everyone may read of the pages that cite the article or a part of it, by reference. Two queries."""
    newest_first = [F("page__first_published_at").desc(nulls_last=True), F("page_id").desc()]
    rows = (
        ProvisionCitation.objects.filter(article=article, page__in=Page.objects.live().public())
        .annotate(
            place=Window(RowNumber(), partition_by="ref", order_by=newest_first),
            total=Window(Count("pk"), partition_by="ref"),
        )
        .filter(place__lte=SHOWN)
        .select_related("page")
        .order_by("ref", "place")
    )
    found: defaultdict[str, list] = defaultdict(list)
    for row in rows:
        found[row.ref].append(row)
    return {ref: Resting(tuple(row.page for row in few), few[0].total - len(few)) for ref, few in found.items()}
