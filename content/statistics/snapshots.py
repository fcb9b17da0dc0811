"""
Public API of the statistics for the layers above: one computes and stores, the other reads and draws.
"""

from datetime import datetime

from django.db import transaction

from content.freshness import changed
from content.statistics.figures import Figures
from content.statistics.models import STATISTICS_SOURCE, Snapshot


@transaction.atomic
def store(figures: Figures, *, at: datetime) -> Snapshot:
    """Let ``figures``, computed ``at``, take the place of the ones before, on kept copies of pages too."""
    snapshot = Snapshot.objects.create(computed_at=at, figures=figures.as_json())
    Snapshot.objects.exclude(pk=snapshot.pk).delete()
    changed.send(Snapshot, sources=[STATISTICS_SOURCE])
    return snapshot


def latest() -> Snapshot | None:
    """The figures in force; ``None`` before the first computing."""
    return Snapshot.objects.order_by("-pk").first()
