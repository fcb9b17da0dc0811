"""Tells the regulation which provisions each model cites, so that the model stands beside them."""

from django.db.models.signals import post_save

from content.freshness import kind_source
from content.regulation import resting
from content.showcase.models import ModelPage
from content.showcase.provisions import read_provision

THEME = read_provision("5.1.d")


def provisions_of(page: ModelPage) -> set[str]:
    """Those that its steps rest on, the one under which it was recognised, and the one that names its theme."""
    steps = {provision.ref for step in page.steps for provision in step.value.citations}
    return {page.recognition.ref, THEME.ref, *steps}


def saved(instance: ModelPage, raw: bool, update_fields: frozenset[str] | None, **kwargs: object) -> None:
    """A draft of a page that is live saves single columns only, and changes nothing that the public reads."""
    if not raw and update_fields is None:
        resting.cite(instance.pk, provisions_of(instance))


def cite_anew() -> None:
    """Tell of every model again, also of those written by other means than saving a page."""
    for page in ModelPage.objects.only("steps", "title", "recognised_under").iterator():
        resting.cite(page.pk, provisions_of(page))


def connect() -> None:
    resting.SOURCES.add(kind_source(ModelPage))
    post_save.connect(saved, sender=ModelPage, dispatch_uid="showcase.citing")
