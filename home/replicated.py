"""Which models most other agencies copy, for the front page."""

from django.db.models import Count, Q

from content.showcase.maturity import COUNTS
from content.showcase.querysets import ModelPageQuerySet


def most_replicated(models: ModelPageQuerySet, number: int) -> dict[int, int]:
    """
    Of ``models`` those that still run and that most agencies work on or succeeded with: primary keys, the most
    copied first, with how many agencies. At most ``number``; none that nobody copies. One query.
    """
    copied = Count("replications", filter=Q(replications__state__in=COUNTS))
    found = (
        models.with_stop()
        .filter(Q(stop_is=None) | Q(stop_is=False))
        .order_by()
        .annotate(spread=copied)
        .filter(spread__gt=0)
        .order_by("-spread", "-recognised_date", "-pk")
        .values_list("pk", "spread")
    )
    return dict(found[:number])
