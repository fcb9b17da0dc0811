"""Models fetched for lists, in a number of queries that does not depend on how many there are."""

from django.db.models import Prefetch
from wagtail.images.models import Image
from wagtail.models import PageQuerySet

CARD_PICTURES = ("fill-480x300|format-webp", "fill-960x600|format-webp")
LONG_TEXTS = ("problem", "solution", "results", "replication", "resources", "risks")


class ModelPageQuerySet(PageQuerySet):
    """Pages of recognised innovations."""

    def newest_first(self) -> "ModelPageQuerySet":
        """The latest recognised first."""
        return self.order_by("-recognised_date", "-pk")

    def as_cards(self) -> "ModelPageQuerySet":
        """With what a card shows: agency, picture with its renditions, figures; without the long texts."""
        picture = Prefetch("photo", queryset=Image.objects.prefetch_renditions(*CARD_PICTURES))
        return self.select_related("source_agency").prefetch_related(picture, "figures").defer(*LONG_TEXTS)
