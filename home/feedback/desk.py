"""Whose task a report from the readers is."""

from django.db.models import QuerySet
from django.utils import timezone

from content.organisation.models import Office, User
from content.organisation.offices import offices_on
from home.models import PageReport


def looks_after_everything(user: User) -> bool:
    """Whether ``user`` deals with reports on any page: administrators and the propaganda department."""
    if user.is_superuser:
        return True
    held = offices_on(getattr(user, "official", None), timezone.localdate())
    return any(office == Office.PROPAGANDA_DEPARTMENT for _agency, office in held)


def reports_for(user: User) -> QuerySet[PageReport]:
    """The reports that ``user`` deals with: all of them, or those on pages that ``user`` owns. New ones first."""
    reports = PageReport.objects.select_related("page", "handled_by")
    mine = reports if looks_after_everything(user) else reports.filter(page__owner=user)
    return mine.order_by("-state", "-created_at", "-pk")
