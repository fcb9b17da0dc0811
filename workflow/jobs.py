"""
Work that the queue does, at least once each: load, call one function.

The dotted path of a job is stored in queued rows; renaming one is a migration.
"""

from django.utils import timezone
from django_q.tasks import async_task

from content.organisation.models import User
from workflow.actions.due_dates import Recount, outdated, received_under_another
from workflow.models import Dossier, RuleSetVersion

BATCH = 200


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
