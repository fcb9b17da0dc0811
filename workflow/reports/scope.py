"""Whose dossiers a report counts: those of one agency, or of the whole province."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from content.organisation.models import Agency, Appointment, Office
from workflow.models import Dossier

HEADS = (Office.HEAD, Office.ACTING_HEAD)


@dataclass(frozen=True)
class Scope:
    """The agency that considered the proposals; ``None`` stands for the province."""

    agency: Agency | None = None

    @property
    def label(self) -> str:
        """As papers and screens name it."""
        return self.agency.name if self.agency else "Toàn tỉnh"

    def dossiers(self) -> QuerySet[Dossier]:
        """
        Every dossier that counts here.

        A head's own proposal counts where it is decided, at the superior agency, so that none counts twice.
        """
        return Dossier.objects.filter(deciding_agency=self.agency) if self.agency else Dossier.objects.all()


def reporting_agencies(day: date) -> QuerySet[Agency]:
    """The agencies that report on ``day``: those with a head, less the committees that only give opinions."""
    led = Appointment.objects.on(day).filter(office__in=HEADS).values("agency")
    return Agency.objects.filter(pk__in=led, agencies_advised=None).order_by("name")
