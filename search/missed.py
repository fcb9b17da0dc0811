"""What people searched for without finding it, kept without anything personal."""

import logging
import re
from datetime import date, timedelta

from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import F

from search.folding import loose_tokens
from search.models import MissedSearch

LONGEST = 100
MOST_KEPT = 5_000
LONG_NUMBER = re.compile(r"\d(?:[ .\-]?\d){7,}")

logger = logging.getLogger(__name__)


def fit_to_keep(text: str) -> str:
    """
    Return ``text`` as it is kept: lower case, single spaces; empty when it must not be kept.

    Dropped: what looks like an e-mail address, a web address, a telephone or identity number, what is
    longer than a question, and what has no word.
    """
    kept = " ".join(text.lower().split())
    is_personal = "@" in kept or "://" in kept or LONG_NUMBER.search(kept) is not None
    return "" if is_personal or len(kept) > LONGEST or not loose_tokens(kept) else kept


def note_missed(text: str, today: date) -> None:
    """Count ``text`` among the questions that found nothing. A visitor's page never fails over it."""
    kept = fit_to_keep(text)
    if not kept:
        return
    try:
        with transaction.atomic():
            counted = MissedSearch.objects.filter(text=kept).update(count=F("count") + 1, last_day=today)
            if not counted and MissedSearch.objects.count() < MOST_KEPT:
                MissedSearch.objects.create(text=kept, last_day=today)
    except DatabaseError:
        logger.warning("A question that found nothing was not counted.", exc_info=True)


def forget_missed(today: date) -> int:
    """Delete what nobody has asked for ``SEARCH_MISSED_DAYS`` days. Returns how many."""
    oldest = today - timedelta(days=settings.SEARCH_MISSED_DAYS)
    return MissedSearch.objects.filter(last_day__lt=oldest).delete()[0]
