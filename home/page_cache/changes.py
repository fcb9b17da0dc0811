"""Which source changed last: a table that every process looks at every ``PAGE_CACHE_LOOK_SECONDS``."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.db.models import Max
from django.utils import timezone

OVERLAP = 50
"""Rows read again at each look, because two writers may finish in the other order than they began."""
KEPT = timedelta(days=1)
"""Longer than any copy of a page is kept."""


class Change(models.Model):
    """A source changed."""

    source = models.CharField(max_length=300)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "thay đổi của trang công khai"
        verbose_name_plural = "thay đổi của trang công khai"

    def __str__(self) -> str:
        return self.source


class ChangeLog:
    """What this process knows of the table: ``position`` is the newest change seen since its ``life`` began."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Start over, as a new process does."""
        self.life = object()
        self.position = 0
        self.latest: dict[str, int] = {}
        self.looked_at = float("-inf")

    def look(self) -> None:
        """Read what is new."""
        new = Change.objects.filter(pk__gt=self.position - OVERLAP).order_by()
        for source, number in new.values_list("source").annotate(Max("pk")):
            self.latest[source] = max(number, self.latest.get(source, 0))
            self.position = max(number, self.position)
        self.looked_at = time.monotonic()

    def look_if_due(self) -> None:
        if time.monotonic() - self.looked_at >= settings.PAGE_CACHE_LOOK_SECONDS:
            self.look()

    def unchanged(self, sources: Iterable[str], since: int) -> bool:
        """Whether none of ``sources`` changed after position ``since``."""
        latest = self.latest
        return all(latest.get(source, 0) <= since for source in sources)


log = ChangeLog()


def note(sources: Iterable[str]) -> None:
    """Tell every process, once the transaction stands, that ``sources`` changed; an import tells it once."""
    word = Word(frozenset(source[:300] for source in sources))
    if word not in (callback for _, callback, *_ in transaction.get_connection().run_on_commit):
        transaction.on_commit(word)


@dataclass(frozen=True)
class Word:
    """Writes down that ``sources`` changed."""

    sources: frozenset[str]

    def __call__(self) -> None:
        Change.objects.filter(at__lt=timezone.now() - KEPT).delete()
        Change.objects.bulk_create(Change(source=source) for source in sorted(self.sources))
        log.look()
