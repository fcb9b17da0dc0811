"""Who sees which dossier."""

from datetime import date

from django.db.models import F, Q, QuerySet

from content.organisation.models import Office, User
from content.organisation.offices import Held, offices_on
from content.proposal.models import Proposal
from workflow.models import CouncilMember, DeskEntry, Dossier, Substitution
from workflow.policies.acting import official_of
from workflow.policies.desk import on_desk_of
from workflow.policies.substituting import taken_by
from workflow.policies.united import united
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.substitution import Duty

LEADERS_AND_CLERK = frozenset({Office.HEAD, Office.DEPUTY, Office.RECORDS_CLERK})
OVERSEERS = frozenset({Office.ORGANISATION_COMMISSION, Office.INSPECTION_COMMISSION, Office.FATHERLAND_FRONT})
SHOWN_TO_PROPAGANDA = (Stage.AWAITING_CLEARANCE, Stage.AWAITING_PUBLICATION, Stage.PUBLISHED)
TO_COMMISSION = (ActKind.SENT_TO_COMMISSION, ActKind.DECISIONS_SENT_TO_COMMISSION)
OPINION_REQUESTS = (
    ActKind.OPINION_REQUESTED,
    ActKind.RESULT_OPINION_REQUESTED,
    ActKind.AMENDMENT_OPINION_REQUESTED,
)


def visible_dossiers(user: User, today: date) -> QuerySet[Dossier]:
    """
    The dossiers that ``user`` may read.

    Authors, implementers, the leaders and clerk of the agencies concerned, and the head above where the
    organisation commission took a head's plan in (reading A11); the Party committee's office once its
    opinion was asked; the propaganda department once a result is recognised; the overseeing bodies and
    administrators all of them.
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
    mine = [
        Q(proposal__lead_proposer=official),
        Q(proposal__co_authorships__official=official),
        Q(implementers=official),
        Q(vote_rounds__voters__official=official),
        Q(council__in=CouncilMember.objects.sitting().filter(official=official)),
    ]
    if led:
        mine += [Q(deciding_agency__in=led), Q(proposal__agency__in=led), copied_upward(held)]
    if committees:
        mine.append(Q(deciding_agency__party_committee__in=committees, acts__kind__in=OPINION_REQUESTS))
    for substitution in taken_by(official, today):
        mine += seen_in_place_of(substitution, today)
    if any(office == Office.PROPAGANDA_DEPARTMENT for _, office in held):
        mine.append(Q(stage__in=SHOWN_TO_PROPAGANDA))
    return united(*mine)


def copied_upward(held: Held) -> Q:
    """Plans of heads that went to the organisation commission, of which the head above has a copy."""
    headed = [agency for agency, office in held if office == Office.HEAD]
    lead = "proposal__lead_proposer__appointments"
    return Q(
        **{f"{lead}__office__in": (Office.HEAD, Office.ACTING_HEAD), f"{lead}__agency": F("proposal__agency")},
        proposal__agency__superior__in=headed,
        acts__kind__in=TO_COMMISSION,
    )


def seen_in_place_of(substitution: Substitution, today: date) -> list[Q]:
    """What lies on the principal's desk, and the dossiers of the duties that were handed on."""
    principal, held = substitution.principal, offices_on(substitution.principal, today)
    desk = DeskEntry.objects.filter(on_desk_of(principal, today))
    seen = [Q(pk__in=desk.values("dossier"))]
    if Duty.RECORDS in substitution.duties:
        seen.append(Q(deciding_agency__in=[agency for agency, office in held if office == Office.RECORDS_CLERK]))
    if Duty.COMMITTEE_OFFICE in substitution.duties:
        committees = [agency for agency, office in held if office == Office.PARTY_OFFICE]
        seen.append(Q(deciding_agency__party_committee__in=committees, acts__kind__in=OPINION_REQUESTS))
    if Duty.MONITORING in substitution.duties:
        seen.append(Q(implementers=principal))
    return seen


def visible_proposals(user: User, today: date) -> QuerySet[Proposal]:
    """Drafts are seen by their authors; a submitted proposal by whoever sees its dossier."""
    submitted = Q(dossier__in=visible_dossiers(user, today))
    official = official_of(user)
    if official is None:
        return Proposal.objects.filter(submitted)
    own = Q(lead_proposer=official) | Q(co_authorships__official=official)
    return Proposal.objects.filter(pk__in=Proposal.objects.filter(own | submitted).values("pk"))
