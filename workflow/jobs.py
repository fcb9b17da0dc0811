"""
What the worker does. Each job loads by identifier and makes one call.

The queue delivers at least once, so every job may run twice with one effect. The dotted paths
are stored in queued rows: renaming one is a migration.
"""

from django.utils import timezone
from django_q.tasks import async_task

from content.organisation.models import User
from workflow.actions.due_dates import Recount, outdated, received_under_another
from workflow.models import Dossier, RuleSetVersion
from workflow.notices import annual, copies, outbox, sweep

BATCH = 200


def remind(**_later) -> None:
    """The daily round: reminders, escalations, morning letters, and what could not be sent before."""
    now = timezone.now()
    for delivery_id in [*sweep.sweep(now), *annual.sweep(now), *outbox.unsent(now)]:
        async_task("workflow.jobs.deliver", delivery_id=delivery_id)


def tell_desk(*, act_id: int, **_later) -> None:
    """Word to the people on whose desk an act put its dossier, and to those who get a copy."""
    now = timezone.now()
    for delivery_id in [*sweep.tell_desk(act_id, now), *copies.tell_copied(act_id, now)]:
        async_task("workflow.jobs.deliver", delivery_id=delivery_id)


def deliver(*, delivery_id: int, **_later) -> None:
    """Send one claimed message."""
    outbox.send(delivery_id, timezone.now())


def recount_due_dates(*, reason: str, user_id: int | None, after: int = 0, **_later) -> None:
    """Bring open clocks in line with the calendar, ``BATCH`` dossiers at a time; the next run does the rest."""
    user = User.objects.get(pk=user_id) if user_id else None
    found = outdated(after=after, most=BATCH)
    for dossier in Dossier.objects.filter(pk__in=found):
        Recount(dossier=dossier, user=user, reason=reason, now=timezone.now()).execute()
    if len(found) == BATCH:
        async_task("workflow.jobs.recount_due_dates", reason=reason, user_id=user_id, after=found[-1])


def apply_rule_set(*, number: int, **_later) -> None:
    """Put plans that were received since version ``number`` took effect, but before it was made, under it."""
    version = RuleSetVersion.objects.get(number=number)
    for dossier in received_under_another(version):
        Recount(dossier=dossier, user=version.changed_by, reason=version.reason, now=timezone.now()).execute()
