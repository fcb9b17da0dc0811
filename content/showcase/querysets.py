"""Models fetched for lists and pages, in a number of queries that does not depend on how many there are."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from django.apps import apps
from django.db.models import Exists, OuterRef, Prefetch, Subquery
from django.db.models.functions import Substr
from wagtail.images.models import Image
from wagtail.models import Page, PageQuerySet, PageViewRestriction

from content.showcase.rows import Row

if TYPE_CHECKING:
    from content.showcase.models import ModelPage

LIST_DEPTH = 3
"""Where the list of models stands in the tree: below the home page, which stands below the root."""
CARD_PICTURES = ("fill-480x300|format-webp", "fill-960x600|format-webp")
LONG_TEXTS = (
    "problem", "solution", "results", "steps", "replication", "resources", "optional_resources", "risk_rows", "risks",
)  # fmt: skip


def renditions(way: str, specs: Sequence[str]) -> Prefetch:
    """For ``prefetch_related``: the renditions that ``way`` leads to, where Wagtail looks for them."""
    found = Image.get_rendition_model().objects.filter(filter_spec__in=specs)
    return Prefetch(way, queryset=found, to_attr="prefetched_renditions")


def arranged(pages: Iterable["ModelPage"], rows: Iterable[Row]) -> list["ModelPage"]:
    """Those of ``pages`` that ``rows`` name, in their order, each with its ``row``."""
    known = {page.pk: page for page in pages}
    found = [(known[row.pk], row) for row in rows if row.pk in known]
    for page, row in found:
        page.row = row
    return [page for page, _ in found]


class ModelPageQuerySet(PageQuerySet):
    """Pages of recognised innovations."""

    def newest_first(self) -> "ModelPageQuerySet":
        """The latest recognised first."""
        return self.order_by("-recognised_date", "-pk")

    def as_cards(self) -> "ModelPageQuerySet":
        """With what a card shows: agency, picture with its renditions, figures; without the long texts."""
        cards = self.select_related("source_agency", "photo").defer(*LONG_TEXTS)
        return cards.prefetch_related(renditions("photo__renditions", CARD_PICTURES), "figures")

    def of_rows(self, rows: Sequence[Row]) -> list["ModelPage"]:
        """The models of ``rows``, as :func:`arranged`. One query, and none for no row."""
        return arranged(self.filter(pk__in=[row.pk for row in rows]), rows)

    def unrestricted(self) -> "ModelPageQuerySet":
        """
        Those that neither they themselves nor a page above them keep for some visitors; no query of its own.

        The pages above are the same for all models, so the database looks at them once, not for each model.
        """
        listed = Subquery(apps.get_model("showcase", "ModelIndexPage").objects.values("path")[:1])
        above = [Substr(listed, 1, Page.steplen * depth) for depth in range(1, LIST_DEPTH + 1)]
        closed = PageViewRestriction.objects
        return self.filter(~Exists(closed.filter(page=OuterRef("pk"))), ~Exists(closed.filter(page__path__in=above)))

    def with_stop(self) -> "ModelPageQuerySet":
        """With the latest word on stopping: ``stop_is``, ``stop_on``, ``stop_reason``; ``None`` where nobody spoke."""
        discontinuation = apps.get_model("showcase", "Discontinuation")
        latest = discontinuation.objects.filter(page=OuterRef("pk")).order_by("-pk")
        columns = {"stop_is": "is_stopped", "stop_on": "on", "stop_reason": "reason"}
        return self.annotate(**{name: Subquery(latest.values(column)[:1]) for name, column in columns.items()})
