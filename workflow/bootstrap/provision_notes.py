"""The notes beside the clauses of the regulation, and the daily job that counts them anew."""

from datetime import datetime, time, timedelta

from django.db import connections
from django.utils import timezone
from django_q.models import Schedule

from content.regulation.models import ProvisionNote
from workflow.provision_notes import write_rules

HOUR = 5


def ensure_provision_notes(using: str) -> None:
    """Write what the rules of this software say, once their table is there; and schedule the daily count."""
    if ProvisionNote._meta.db_table not in connections[using].introspection.table_names():
        return
    write_rules(timezone.now())
    tomorrow = timezone.localdate() + timedelta(days=1)
    Schedule.objects.get_or_create(
        name="provision_notes",
        defaults={
            "func": "workflow.provision_notes.refresh",
            "schedule_type": Schedule.DAILY,
            "next_run": timezone.make_aware(datetime.combine(tomorrow, time(HOUR))),
        },
    )
