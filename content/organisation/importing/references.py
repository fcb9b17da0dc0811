"""Wagtail's index of who refers to whom, brought up to date in a few tasks instead of thousands."""

from collections.abc import Iterable

from django.apps import apps
from django.db import transaction
from django.db.models import Model
from django_tasks import task
from wagtail.models import ReferenceIndex

BATCH = 500


def index_later(saved: Iterable[Model]) -> None:
    """Queue the indexing of ``saved`` for when the surrounding transaction commits."""
    by_model: dict[str, list[int]] = {}
    for record in saved:
        by_model.setdefault(record._meta.label_lower, []).append(record.pk)
    for label, pks in by_model.items():
        for start in range(0, len(pks), BATCH):
            index_references.enqueue(label, pks[start : start + BATCH])


@task()
def index_references(label: str, pks: list[int]) -> None:
    """Index what the records ``pks`` refer to. May run more than once; passes over deleted records."""
    model = apps.get_model(label)
    if not ReferenceIndex.is_indexed(model):
        return
    for record in model._default_manager.filter(pk__in=pks):
        with transaction.atomic():
            ReferenceIndex.create_or_update_for_object(record)
