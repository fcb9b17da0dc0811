"""Word that a dossier has to leave its agency because an author of the proposal now heads it (Điều 7.1.3, 20.2)."""

from collections.abc import Iterator
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from content.organisation.leadership import head_on
from content.organisation.models import Appointment, Office
from workflow.models import DeskEntry, Dossier
from workflow.notices import messages
from workflow.notices.copies import claim_with_copies
from workflow.notices.recipients import desk_holders
from workflow.policies.referral import decider_is_author, referral_now
from workflow.portions import portions
from workflow.rules.acts import ActKind
from workflow.rules.stages import BY_AGENCIES, DECIDED

IN_CHARGE = (Office.HEAD, Office.ACTING_HEAD)
TOLD = (Office.HEAD, Office.RECORDS_CLERK)


def sweep(now: datetime) -> Iterator[list[int]]:
    """Claim one letter to the desk for each new head who is an author, some dossiers at a time. Safe to run twice."""
    today = timezone.localdate(now)
    for portion in portions(headed_by_authors(today)):
        yield [claimed for dossier in portion for claimed in tell(dossier, today, now)]


def headed_by_authors(today: date) -> QuerySet[Dossier]:
    """Dossiers whose deciding agency has an author of the proposal in charge on ``today``, whatever may follow."""
    author = Q(official=OuterRef("proposal__lead_proposer")) | Q(
        official__co_authorships__proposal=OuterRef("proposal")
    )
    held = Appointment.objects.on(today).filter(author, agency=OuterRef("deciding_agency"), office__in=IN_CHARGE)
    open_cases = Dossier.objects.filter(Exists(held), stage__in=(*BY_AGENCIES, *DECIDED))
    return open_cases.select_related("proposal__lead_proposer", "deciding_agency__superior")


def tell(dossier: Dossier, today: date, now: datetime) -> Iterator[int]:
    """The deliveries about one dossier: to the head who may not decide and to the clerk, once for each head."""
    referral = referral_now(dossier, today)
    head = head_on(dossier.deciding_agency, today)
    if referral is None or head is None or not decider_is_author(dossier, today):
        return
    message = messages.has_to_be_referred(dossier, ActKind(referral))
    occasion = f"referral:{dossier.pk}:{dossier.deciding_agency_id}:{head.pk}"
    desk = [DeskEntry(agency=dossier.deciding_agency, office=office.value) for office in TOLD]
    for official in desk_holders(desk, today):
        yield from claim_with_copies(official, message, occasion=occasion, dossier=dossier, now=now)
