"""What the queue does for search (django-q2)."""

from django.utils import timezone

from search.missed import forget_missed
from search.vocabulary import rebuild_vocabulary


def tidy(**_later: object) -> None:
    """Every night: count the words of public pages anew, and forget old questions."""
    rebuild_vocabulary()
    forget_missed(timezone.localdate())
