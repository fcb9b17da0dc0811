"""
Who sees a report of wrongdoing: inspection officers who are neither accused nor its reporter.

Nobody else, administrators included. The reporter sees that their report exists and how far it is.
"""

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from content.organisation.models import Appointment, Office, Official, User
from content.organisation.offices import offices_on
from workflow.models.report import AccusedPerson, Report
from workflow.policies.acting import official_of


def inspects(official: Official | None, today: date) -> bool:
    """Whether ``official`` holds an office of the inspection commission on ``today``."""
    return any(office == Office.INSPECTION_COMMISSION for _, office in offices_on(official, today))


def handled_reports(user: User, today: date) -> QuerySet[Report]:
    """The reports that ``user`` may read and examine."""
    official = official_of(user)
    if official is None or not inspects(official, today):
        return Report.objects.none()
    accused = AccusedPerson.objects.filter(report=OuterRef("pk"), official=official)
    return Report.objects.exclude(reporter=official).exclude(Exists(accused))


def own_reports(user: User) -> QuerySet[Report]:
    """The reports that ``user`` has sent, to be shown by their status alone."""
    official = official_of(user)
    return Report.objects.filter(reporter=official) if official else Report.objects.none()


def receivers(today: date, *, without: list[int]) -> int:
    """How many inspection officers with an account there are besides ``without``."""
    held = Appointment.objects.on(today).filter(office=Office.INSPECTION_COMMISSION, official__user__is_active=True)
    return held.exclude(official__in=without).values("official").distinct().count()
