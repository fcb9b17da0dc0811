"""What follows from changes below, once the transaction stands."""

from functools import partial

from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from content.organisation.models import Appointment
from workflow.models import Act
from workflow.policies.referral_desk import refresh_referrals


def queue_word(act: Act, **kwargs) -> None:
    """After an act, have the people on the next desk told."""
    transaction.on_commit(partial(async_task, "workflow.jobs.tell_desk", act_id=act.pk))


def refresh_desks(instance: Appointment, **_signal) -> None:
    """After an appointment changed, have a dossier whose author now heads the agency wait for its referral."""
    transaction.on_commit(lambda: refresh_referrals(timezone.localdate(), instance.agency))
