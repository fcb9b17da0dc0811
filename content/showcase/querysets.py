"""Models fetched for lists and pages, in a number of queries that does not depend on how many there are."""

from collections.abc import Sequence

from django.apps import apps
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Prefetch, Subquery
from wagtail.images.models import Image
from wagtail.models import PageQuerySet, PageViewRestriction

CARD_PICTURES = ("fill-480x300|format-webp", "fill-960x600|format-webp")
LONG_TEXTS = (
    "problem", "solution", "results", "steps", "replication", "resources", "optional_resources", "risk_rows", "risks",
)  # fmt: skip


def renditions(way: str, specs: Sequence[str]) -> Prefetch:
    """For ``prefetch_related``: the renditions that ``way`` leads to, where Wagtail looks for them."""
    found = Image.get_rendition_model().objects.filter(filter_spec__in=specs)
    return Prefetch(way, queryset=found, to_attr="prefetched_renditions")


class ModelPageQuerySet(PageQuerySet):
    """Pages of recognised innovations."""

    def newest_first(self) -> "ModelPageQuerySet":
        """The latest recognised first."""
        return self.order_by("-recognised_date", "-pk")

    def as_cards(self) -> "ModelPageQuerySet":
        """With what a card shows: agency, picture with its renditions, figures; without the long texts."""
        cards = self.select_related("source_agency", "photo").defer(*LONG_TEXTS)
        return cards.prefetch_related(renditions("photo__renditions", CARD_PICTURES), "figures")

    def unrestricted(self) -> "ModelPageQuerySet":
        """Those that neither they themselves nor a page above them keep for some visitors; no query of its own."""
        path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        above = PageViewRestriction.objects.annotate(below=path).filter(below__startswith=F("page__path"))
        return self.filter(~Exists(above))

    def with_stop(self) -> "ModelPageQuerySet":
        """With the latest word on stopping: ``stop_is``, ``stop_on``, ``stop_reason``; ``None`` where nobody spoke."""
        discontinuation = apps.get_model("showcase", "Discontinuation")
        latest = discontinuation.objects.filter(page=OuterRef("pk")).order_by("-pk")
        columns = {"stop_is": "is_stopped", "stop_on": "on", "stop_reason": "reason"}
        return self.annotate(**{name: Subquery(latest.values(column)[:1]) for name, column in columns.items()})
