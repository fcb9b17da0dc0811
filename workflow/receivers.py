"""Hands what happened below to the worker, once the transaction stands."""

from functools import partial

from django.db import transaction
from django_q.tasks import async_task

from workflow.models import Act


def queue_word(act: Act, **kwargs) -> None:
    """After an act, have the people on the next desk told."""
    transaction.on_commit(partial(async_task, "workflow.jobs.tell_desk", act_id=act.pk))
