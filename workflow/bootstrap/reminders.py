"""The table of reminders and the daily round."""

from datetime import datetime, time, timedelta

from django.utils import timezone
from django_q.models import Schedule

from workflow.models import ReminderRule
from workflow.rules.reminders import DEFAULT_STEPS


def ensure_reminders() -> None:
    """The table of reminders as first proposed, and the daily round at seven in the morning."""
    if not ReminderRule.objects.exists():
        ReminderRule.objects.bulk_create(ReminderRule(offset=s.offset, audience=s.audience) for s in DEFAULT_STEPS)
    Schedule.objects.get_or_create(
        name="remind",
        defaults={"func": "workflow.jobs.remind", "schedule_type": Schedule.DAILY, "next_run": next_morning()},
    )


def next_morning() -> datetime:
    """Seven o'clock tomorrow, in Vietnam."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, time(7)))
