"""What search needs in every database, made when it is migrated and again where it is missing."""

from datetime import datetime, time, timedelta

from django.db import connections
from django.utils import timezone
from django_q.models import Schedule

from search.models import MissedSearch
from search.synonyms import ensure_synonyms


def on_migrated(using: str, **kwargs: object) -> None:
    """After a ``migrate`` that reached this app and the queue."""
    tables = connections[using].introspection.table_names()
    if {MissedSearch._meta.db_table, Schedule._meta.db_table} <= set(tables):
        ensure_synonyms()
        Schedule.objects.get_or_create(
            name="search_tidy",
            defaults={"func": "search.jobs.tidy", "schedule_type": Schedule.DAILY, "next_run": next_night()},
        )


def next_night() -> datetime:
    """Two o'clock tomorrow night, in Vietnam."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, time(2)))
