"""The daily job that computes the public statistics."""

from datetime import datetime, time, timedelta

from django.utils import timezone
from django_q.models import Schedule

HOUR = 4


def ensure_statistics() -> None:
    """Schedule it; it computes for the first time the next morning."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    Schedule.objects.get_or_create(
        name="statistics",
        defaults={
            "func": "workflow.reports.statistics.snapshot.refresh",
            "schedule_type": Schedule.DAILY,
            "next_run": timezone.make_aware(datetime.combine(tomorrow, time(HOUR))),
        },
    )
