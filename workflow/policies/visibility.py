"""Who sees which dossier."""

from datetime import date

from django.db.models import Q, QuerySet

from content.organisation.models import Office, User
from content.organisation.offices import offices_on
from content.proposal.models import Proposal
from workflow.models import Dossier
from workflow.policies.acting import official_of
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

LEADERS_AND_CLERK = frozenset({Office.HEAD, Office.DEPUTY, Office.RECORDS_CLERK})
OVERSEERS = frozenset({Office.ORGANISATION_COMMISSION, Office.INSPECTION_COMMISSION, Office.FATHERLAND_FRONT})
SHOWN_TO_PROPAGANDA = (Stage.AWAITING_CLEARANCE, Stage.AWAITING_PUBLICATION, Stage.PUBLISHED)
OPINION_REQUESTS = (
    ActKind.OPINION_REQUESTED,
    ActKind.RESULT_OPINION_REQUESTED,
    ActKind.AMENDMENT_OPINION_REQUESTED,
)


def visible_dossiers(user: User, today: date) -> QuerySet[Dossier]:
    """
    The dossiers that ``user`` may read.

    Authors, implementers, the leaders and clerk of the agencies concerned; the Party committee's
    office once its opinion was asked; the propaganda department once a result is recognised;
    the overseeing bodies and administrators all of them.
    """
    if user.is_superuser:
        return Dossier.objects.all()
    official = official_of(user)
    if official is None:
        return Dossier.objects.none()
    held = offices_on(official, today)
    if any(office in OVERSEERS for _, office in held):
        return Dossier.objects.all()
    led = [agency for agency, office in held if office in LEADERS_AND_CLERK]
    committees = [agency for agency, office in held if office == Office.PARTY_OFFICE]
    mine = (
        Q(proposal__lead_proposer=official)
        | Q(proposal__co_authorships__official=official)
        | Q(implementers=official)
        | Q(vote_rounds__voters__official=official)
        | Q(council__official=official, council__replacement=None)
    )
    if led:
        mine |= Q(deciding_agency__in=led) | Q(proposal__agency__in=led)
    if committees:
        mine |= Q(deciding_agency__party_committee__in=committees, acts__kind__in=OPINION_REQUESTS)
    if any(office == Office.PROPAGANDA_DEPARTMENT for _, office in held):
        mine |= Q(stage__in=SHOWN_TO_PROPAGANDA)
    return Dossier.objects.filter(pk__in=Dossier.objects.filter(mine).values("pk"))


def visible_proposals(user: User, today: date) -> QuerySet[Proposal]:
    """Drafts are seen by their authors; a submitted proposal by whoever sees its dossier."""
    submitted = Q(dossier__in=visible_dossiers(user, today))
    official = official_of(user)
    if official is None:
        return Proposal.objects.filter(submitted)
    own = Q(lead_proposer=official) | Q(co_authorships__official=official)
    return Proposal.objects.filter(pk__in=Proposal.objects.filter(own | submitted).values("pk"))
