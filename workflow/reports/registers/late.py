"""Late steps: whose, how many days, under which clause."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Prefetch, Q, QuerySet

from workflow.models import Clock, DeskEntry, Dossier
from workflow.reports.desk import holders
from workflow.working_days import current_calendar


@dataclass(frozen=True)
class LateStep:
    """One time limit that was not kept."""

    pk: int
    code: str
    title: str
    agency: str
    step: str
    clause: str
    due: date
    done: date | None
    days: int
    desk: str


def is_late(today: date) -> Q:
    """Clocks that were met after their due day, or have not been met and it has passed."""
    return Q(met_on__gt=F("due_on")) | Q(met_on=None, due_on__lt=today)


def late_clocks(dossiers: QuerySet[Dossier], today: date) -> QuerySet[Clock]:
    """The late clocks of ``dossiers``, internal targets among them, those still open first."""
    desk = Prefetch("dossier__desk", DeskEntry.objects.select_related("official", "agency"))
    found = Clock.objects.filter(is_late(today))
    if dossiers.query.has_filters():
        found = found.filter(dossier__in=dossiers.order_by().values("pk"))
    return (
        found.select_related("dossier__proposal", "dossier__deciding_agency")
        .prefetch_related(desk)
        .order_by(F("met_on").desc(nulls_first=True), "due_on", "pk")
    )


def late_rows(found: Iterable[Clock], today: date) -> list[LateStep]:
    """A row for each clock; days are working days."""
    calendar = current_calendar()
    return [
        LateStep(
            pk=clock.dossier_id,
            code=clock.dossier.code,
            title=clock.dossier.proposal.title,
            agency=str(clock.dossier.deciding_agency),
            step=clock.limit.label,
            clause=clock.limit.ground,
            due=clock.due_on,
            done=clock.met_on,
            days=calendar.working_days_between(clock.due_on, clock.met_on or today),
            desk="" if clock.met_on else "; ".join(map(str, holders(clock.dossier.desk.all()))),
        )
        for clock in found
    ]
