"""All dossiers by stage, with whose desk they are on and what is due next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, QuerySet

from workflow.models import Clock, DeskEntry, Dossier
from workflow.reports.desk import holders


@dataclass(frozen=True)
class CaseRow:
    """One dossier."""

    pk: int
    code: str
    title: str
    agency: str
    field: str
    stage: str
    since: date | None
    desk: str
    due: date | None
    limit: str


def cases(dossiers: QuerySet[Dossier]) -> QuerySet[Dossier]:
    """The dossiers with what their rows need."""
    running = Prefetch("clocks", Clock.objects.filter(met_on=None).order_by("due_on"), to_attr="running_clocks")
    desk = Prefetch("desk", DeskEntry.objects.select_related("official", "agency"))
    return dossiers.select_related("proposal", "deciding_agency").prefetch_related(running, desk).order_by("-pk")


def case_rows(found: Iterable[Dossier], today: date) -> list[CaseRow]:
    """A row for each; the earliest running time limit is the one shown."""
    return [row(dossier, next(iter(dossier.running_clocks), None)) for dossier in found]  # type: ignore[attr-defined]


def row(dossier: Dossier, clock: Clock | None) -> CaseRow:
    """One dossier and its next time limit."""
    return CaseRow(
        pk=dossier.pk,
        code=dossier.code,
        title=dossier.proposal.title,
        agency=str(dossier.deciding_agency),
        field=dossier.proposal.get_field_display(),
        stage=dossier.stage_info.label,
        since=dossier.stage_since,
        desk="; ".join(map(str, holders(dossier.desk.all()))),
        due=clock.due_on if clock else None,
        limit=f"{clock.limit.label}, {clock.limit.ground}" if clock else "",
    )
