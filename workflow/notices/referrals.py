"""Word that a dossier has to leave its agency because an author of the proposal now heads it (Điều 7.1.3, 20.2)."""

from collections.abc import Iterator
from datetime import date, datetime

from django.utils import timezone

from content.organisation.leadership import head_on
from content.organisation.models import Office
from workflow.models import DeskEntry, Dossier
from workflow.notices import messages
from workflow.notices.copies import claim_with_copies
from workflow.notices.recipients import desk_holders
from workflow.policies.referral import headed_by_authors, referral_awaited
from workflow.portions import portions

TOLD = (Office.HEAD, Office.RECORDS_CLERK)


def sweep(now: datetime) -> Iterator[list[int]]:
    """Claim one letter to the desk for each new head who is an author, some dossiers at a time. Safe to run twice."""
    today = timezone.localdate(now)
    for portion in portions(headed_by_authors(today)):
        yield [claimed for dossier in portion for claimed in tell(dossier, today, now)]


def tell(dossier: Dossier, today: date, now: datetime) -> Iterator[int]:
    """The deliveries about one dossier: to the head who may not decide and to the clerk, once for each head."""
    referral = referral_awaited(dossier, today)
    head = head_on(dossier.deciding_agency, today)
    if referral is None or head is None:
        return
    message = messages.has_to_be_referred(dossier, referral)
    occasion = f"referral:{dossier.pk}:{dossier.deciding_agency_id}:{head.pk}"
    desk = [DeskEntry(agency=dossier.deciding_agency, office=office.value) for office in TOLD]
    for official in desk_holders(desk, today):
        yield from claim_with_copies(official, message, occasion=occasion, dossier=dossier, now=now)
