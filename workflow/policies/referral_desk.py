"""
Keeps referrals on the desks in step with who heads the agencies.

All else on a desk follows from acts and is written with them. Whether an author heads the agency that decides
changes without an act: when an appointment is recorded, begins or ends. So desks are looked at then, and every day.
"""

from datetime import date

from django.db import transaction
from django.db.models import Q, QuerySet

from content.organisation.models import Agency
from workflow.models import Dossier
from workflow.policies.desk import rebuild_desk
from workflow.policies.referral import headed_by_authors, referral_awaited
from workflow.portions import portions
from workflow.rules.acts import REFERRALS


def in_question(today: date, agency: Agency | None = None) -> QuerySet[Dossier]:
    """Dossiers with a referral on the desk, or with an author in charge; those that ``agency`` decides, if named."""
    found = Dossier.objects.filter(
        Q(desk__kind__in=REFERRALS) | Q(pk__in=headed_by_authors(today).order_by().values("pk"))
    )
    return (found.filter(deciding_agency=agency) if agency else found).distinct()


def refresh_referrals(today: date, agency: Agency | None = None) -> int:
    """Bring the desks in question up to date; the number of desks that changed. Safe to run twice."""
    return sum(refresh(dossier.pk, today) for portion in portions(in_question(today, agency)) for dossier in portion)


@transaction.atomic
def refresh(pk: int, today: date) -> bool:
    """Write one desk again if its referral is not the one awaited ``today``; whether it was."""
    dossier = Dossier.objects.select_for_update().get(pk=pk)
    stored = set(dossier.desk.filter(kind__in=REFERRALS).values_list("kind", flat=True))
    referral = referral_awaited(dossier, today)
    if stored == ({referral} if referral else set()):
        return False
    rebuild_desk(dossier, today)
    return True
