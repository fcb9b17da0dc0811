"""
What the worker does. Each job loads by identifier and makes one call.

The queue delivers at least once, so every job may run twice with one effect. The dotted paths
are stored in queued rows: renaming one is a migration.
"""

from django.utils import timezone
from django_q.tasks import async_task

from workflow.notices import outbox, sweep


def remind(**_later) -> None:
    """The daily round: reminders, escalations, morning letters, and what could not be sent before."""
    now = timezone.now()
    for delivery_id in [*sweep.sweep(now), *outbox.unsent(now)]:
        async_task("workflow.jobs.deliver", delivery_id=delivery_id)


def tell_desk(*, act_id: int, **_later) -> None:
    """Word to the people on whose desk an act put its dossier."""
    for delivery_id in sweep.tell_desk(act_id, timezone.now()):
        async_task("workflow.jobs.deliver", delivery_id=delivery_id)


def deliver(*, delivery_id: int, **_later) -> None:
    """Send one claimed message."""
    outbox.send(delivery_id, timezone.now())
