"""
Who keeps the replication ledger (Điều 14.5, 19.2).

The head or clerk of the agency that copies a model records how it goes, the propaganda department for
any agency. The department alone lets an agency's words go public and says that a model has stopped.
"""

from datetime import date

from django.db.models import QuerySet

from content.organisation.models import Agency, Office, User
from content.organisation.offices import offices_on
from content.showcase.models import Replication
from workflow.policies.acting import Permission, official_of

RECORDERS = frozenset({Office.HEAD.value, Office.RECORDS_CLERK.value})


def keeps_publicity(user: User, today: date) -> Permission:
    """Whether ``user`` works for the propaganda department on ``today``."""
    held = offices_on(official_of(user), today)
    if any(office == Office.PROPAGANDA_DEPARTMENT for _, office in held):
        return Permission()
    return Permission("Việc này thuộc trách nhiệm của Ban Tuyên giáo và Dân vận.")


def recorded_agencies(user: User, today: date) -> QuerySet[Agency]:
    """The agencies for which ``user`` records replications."""
    if keeps_publicity(user, today):
        return Agency.objects.order_by("name")
    held = offices_on(official_of(user), today)
    return Agency.objects.filter(pk__in=[agency for agency, office in held if office in RECORDERS]).order_by("name")


def may_record(user: User, agency: Agency, today: date) -> Permission:
    """Whether ``user`` records how ``agency`` copies a model."""
    if recorded_agencies(user, today).filter(pk=agency.pk).exists():
        return Permission()
    return Permission("Chỉ người đứng đầu hoặc văn thư của cơ quan làm theo, hoặc Ban Tuyên giáo và Dân vận ghi nhận.")


def visible_replications(user: User, today: date) -> QuerySet[Replication]:
    """What ``user`` reads on the staff's screens; administrators read all and record none."""
    if user.is_active and user.is_superuser:
        return Replication.objects.all()
    return Replication.objects.filter(agency__in=recorded_agencies(user, today).values("pk"))


def enters(user: User, today: date) -> bool:
    """Whether the screens show ``user`` anything."""
    return (user.is_active and user.is_superuser) or recorded_agencies(user, today).exists()
