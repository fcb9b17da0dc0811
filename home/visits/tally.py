"""
Counts wait in memory and go to the database together, so that opening a page costs no write.

A process that is killed loses what it counted in the last minute; one that ends in order loses nothing.
"""

import atexit
import logging
from collections import Counter
from datetime import date
from threading import Lock
from time import monotonic

from django.db import DatabaseError, transaction
from django.db.models import F
from wagtail.models import Site

from home.addresses import public_addresses
from home.models import PageVisits

FLUSH_SECONDS = 60
MOST_KEPT = 500

logger = logging.getLogger(__name__)


class Tally:
    """Visits by address and day that are not in the database yet. Threads may share it."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.counts: Counter[tuple[str, date]] = Counter()
        self.flushed_at = monotonic()

    def add(self, address: str, day: date) -> None:
        """Count one visit; once a minute, or when many addresses wait, bring everything to the database."""
        with self.lock:
            self.counts[address, day] += 1
            is_due = len(self.counts) >= MOST_KEPT or monotonic() - self.flushed_at >= FLUSH_SECONDS
        if is_due:
            self.flush()

    def flush(self) -> None:
        """Write what waits. Addresses at which the default site shows nothing are dropped."""
        with self.lock:
            counts, self.counts = self.counts, Counter()
            self.flushed_at = monotonic()
        if not counts:
            return
        try:
            write(counts)
        except DatabaseError:
            logger.exception("Page visits could not be written and are lost: %s", counts.total())


@transaction.atomic
def write(counts: Counter[tuple[str, date]]) -> None:
    """Add ``counts`` to the rows of their addresses and days."""
    known = public_addresses({address for address, _day in counts}, Site.objects.filter(is_default_site=True).first())
    for (address, day), count in sorted(counts.items()):
        if address in known:
            row, _ = PageVisits.objects.get_or_create(address=address, day=day)
            PageVisits.objects.filter(pk=row.pk).update(count=F("count") + count)


TALLY = Tally()
atexit.register(TALLY.flush)
