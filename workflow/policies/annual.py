"""Who prepares, sends and reads yearly reports."""

from datetime import date

from django.db.models import Q, QuerySet

from content.organisation.models import Agency, Office, User
from content.organisation.offices import offices_on
from workflow.models import AnnualReport
from workflow.models.annual_report import ReportScope
from workflow.policies.acting import Permission, official_of
from workflow.policies.visibility import OVERSEERS

OWN = frozenset({Office.HEAD.value, Office.RECORDS_CLERK.value})
COMMISSION = Office.ORGANISATION_COMMISSION


def own_agencies(user: User, today: date) -> list[int]:
    """The agencies that ``user`` leads or keeps the records of, as identifiers."""
    return sorted(agency for agency, office in offices_on(official_of(user), today) if office in OWN)


def commission_of(user: User, today: date) -> int | None:
    """The organisation commission that ``user`` works for, as an identifier."""
    return next((agency for agency, office in offices_on(official_of(user), today) if office == COMMISSION), None)


def concerns(user: User, today: date) -> bool:
    """Whether ``user`` has anything to do with yearly reports: writes one, gathers them, or oversees."""
    held = offices_on(official_of(user), today)
    return user.is_superuser or any(office in OWN or office in OVERSEERS for _, office in held)


def may_prepare(user: User, scope: ReportScope, agency: Agency, today: date) -> bool:
    """Whether ``user`` may see the figures of ``agency`` or of the province before anything is sent."""
    commission = commission_of(user, today)
    if scope is ReportScope.PROVINCE:
        return commission == agency.pk
    return commission is not None or agency.pk in own_agencies(user, today)


def may_send(user: User, scope: ReportScope, agency: Agency, today: date) -> Permission:
    """An agency's head or clerk sends its report; the organisation commission sends the province's."""
    if scope is ReportScope.PROVINCE:
        allowed = commission_of(user, today) == agency.pk
        return Permission("" if allowed else "Báo cáo toàn tỉnh do Ban Tổ chức gửi.")
    allowed = agency.pk in own_agencies(user, today)
    return Permission("" if allowed else "Báo cáo năm của cơ quan do người đứng đầu hoặc văn thư của cơ quan gửi.")


def readable_reports(user: User, today: date) -> QuerySet[AnnualReport]:
    """Sent reports: an agency's own, those it manages the cadres of, all of them to overseers and administrators."""
    held = offices_on(official_of(user), today)
    if user.is_superuser or any(office in OVERSEERS for _, office in held):
        return AnnualReport.objects.all()
    own = own_agencies(user, today)
    mine = Q(scope=ReportScope.AGENCY) & (Q(agency__in=own) | Q(agency__cadre_managing_agency__in=own))
    return AnnualReport.objects.filter(mine)
