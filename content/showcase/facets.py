"""The choices that narrow the list of models, each with the number it leads to."""

from dataclasses import dataclass

from django.db.models import Count

from content.proposal.models import FieldOfWork
from content.showcase.querysets import ModelPageQuerySet

FIELD_PARAMETER = "linh-vuc"


@dataclass(frozen=True)
class Facet:
    """One choice: what it is called, the query it stands for, and how many models it leads to."""

    label: str
    query: str
    count: int
    is_current: bool


def chosen_field(value: str | None) -> str:
    """Return ``value`` if it names a field of work, else an empty string: an unknown choice is no choice."""
    return value if value in FieldOfWork.values else ""


def field_facets(models: ModelPageQuerySet, chosen: str) -> list[Facet]:
    """Return "all" and every field that has a model, in the order of the list of fields. One query."""
    counts = dict(models.order_by().values_list("field").annotate(count=Count("pk")))
    everything = Facet("Tất cả", "", sum(counts.values()), not chosen)
    fields = [
        Facet(label, f"{FIELD_PARAMETER}={value}", counts.get(value, 0), value == chosen)
        for value, label in FieldOfWork.choices
        if value in counts or value == chosen
    ]
    return [everything, *fields]
