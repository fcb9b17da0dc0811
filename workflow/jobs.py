"""
What the worker does. Each job loads by identifier and makes one call.

The queue delivers at least once, so every job may run twice with one effect. The dotted paths
are stored in queued rows: renaming one is a migration.
"""

from datetime import timedelta
from itertools import chain

from django.utils import timezone
from django_q.tasks import async_task

from content.organisation.models import User
from workflow.actions.due_dates import Recount, outdated, received_under_another
from workflow.models import Dossier, RuleSetVersion
from workflow.notices import annual, copies, outbox, referrals, sweep
from workflow.policies.referral_desk import refresh_referrals
from workflow.portions import portions

BATCH = 200
LETTERS = 20
"""How many messages one job sends: few enough for a slow mail server within the time a job has."""
ROUND = timedelta(seconds=30)
"""How long one job goes round the clocks, half of what the queue gives it; another job does the rest."""


def remind(*, after: int = 0, **_later) -> None:
    """The daily round: reminders, escalations, morning letters, and what could not be sent before."""
    now = timezone.now()
    for last, claimed in sweep.reminders(now, after):
        send_later(claimed)
        if timezone.now() - now > ROUND:
            async_task("workflow.jobs.remind", after=last)
            return
    refresh_referrals(timezone.localdate(now))
    send_later(annual.sweep(now))
    for claimed in chain(referrals.sweep(now), sweep.digests(now), outbox.unsent(now)):
        send_later(claimed)


def send_later(deliveries: list[int]) -> None:
    """Queue claimed messages for sending, some to a job."""
    for first in range(0, len(deliveries), LETTERS):
        async_task("workflow.jobs.deliver_some", delivery_ids=deliveries[first : first + LETTERS])


def tell_desk(*, act_id: int, **_later) -> None:
    """Word to the people on whose desk an act put its dossier, and to those who get a copy."""
    now = timezone.now()
    send_later([*sweep.tell_desk(act_id, now), *copies.tell_copied(act_id, now)])


def deliver_some(*, delivery_ids: list[int], **_later) -> None:
    """Send claimed messages."""
    for delivery_id in delivery_ids:
        outbox.send(delivery_id, timezone.now())


def deliver(*, delivery_id: int, **_later) -> None:
    """Send one claimed message: for rows queued before messages were sent some at a time."""
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
    for portion in portions(received_under_another(version), BATCH):
        for dossier in portion:
            Recount(dossier=dossier, user=version.changed_by, reason=version.reason, now=timezone.now()).execute()
