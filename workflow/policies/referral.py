"""Which body can decide on a proposal on a given day, and whether a dossier has to leave its agency."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from content.organisation.leadership import head_on, leadership_on
from content.organisation.models import Agency, Appointment, ManagingLevel, Office, Official
from content.proposal.models import Proposal
from workflow.models import Dossier
from workflow.rules.acts import REFERRALS, ActKind
from workflow.rules.routes import Route
from workflow.rules.stages import BY_AGENCIES, DECIDED, Stage
from workflow.working_days import current_calendar


@dataclass(frozen=True)
class Destination:
    """Where a plan goes: ``agency`` is ``None`` when the body is not on record."""

    agency: Agency | None
    to_commission: bool
    reason: str = ""


IN_CHARGE = (Office.HEAD, Office.ACTING_HEAD)
LEVEL = "Người chủ trì đề xuất là cán bộ diện Ban Thường vụ Tỉnh ủy quản lý."
NOBODY_ABOVE = "Không có cơ quan cấp trên nào mà người đứng đầu không phải là tác giả."


def commission_on(day: date) -> Agency | None:
    """The organisation commission: the agency whose people hold its office on ``day``."""
    held = Appointment.objects.on(day).filter(office=Office.ORGANISATION_COMMISSION).select_related("agency")
    first = held.order_by("pk").first()
    return first.agency if first else None


def able_agency(agency: Agency | None, authors: Collection[Official], day: date) -> Agency | None:
    """``agency``, or the next above it whose head on ``day`` is none of ``authors``."""
    seen: set[int] = set()
    while agency is not None and agency.pk not in seen:
        seen.add(agency.pk)
        if head_on(agency, day) not in authors:
            return agency
        agency = agency.superior
    return None


def destination(proposal: Proposal, day: date) -> Destination:
    """Where the plan of ``proposal`` goes on ``day`` (Điều 7.1.2, 7.1.3, 20.2; readings A10 and A11)."""
    if proposal.lead_proposer.managing_level == ManagingLevel.STANDING_BOARD:
        return Destination(commission_on(day), True, LEVEL)
    agency = able_agency(proposal.agency, proposal.authors, day)
    if agency is not None:
        return Destination(agency, False)
    return Destination(commission_on(day), True, NOBODY_ABOVE)


def next_above(dossier: Dossier, day: date) -> Destination:
    """Where the decisions go when the deciding agency's head cannot take them."""
    agency = able_agency(dossier.deciding_agency.superior, dossier.proposal.authors, day)
    if agency is not None:
        return Destination(agency, False)
    return Destination(commission_on(day), True, NOBODY_ABOVE)


def copied_heads(proposal: Proposal, day: date) -> list[Official]:
    """The direct head, who gets a copy; the head above where the direct head is an author (reading A11)."""
    agency = able_agency(proposal.agency, proposal.authors, day)
    head = head_on(agency, day) if agency else None
    return [head] if head else []


def decider_is_author(dossier: Dossier, day: date) -> bool:
    """Whether the head of the deciding agency on ``day`` wrote the proposal."""
    return head_on(dossier.deciding_agency, day) in dossier.proposal.authors


def head_is_alone(dossier: Dossier, day: date) -> bool:
    """Whether nobody is left to vote beside the head (reading A13)."""
    deputies = leadership_on(dossier.deciding_agency, day).deputies
    return all(deputy in dossier.proposal.authors for deputy in deputies)


def headed_by_authors(day: date) -> QuerySet[Dossier]:
    """Dossiers whose deciding agency has an author of the proposal in charge on ``day``, whatever may follow."""
    author = Q(official=OuterRef("proposal__lead_proposer")) | Q(
        official__co_authorships__proposal=OuterRef("proposal")
    )
    held = Appointment.objects.on(day).filter(author, agency=OuterRef("deciding_agency"), office__in=IN_CHARGE)
    open_cases = Dossier.objects.filter(Exists(held), stage__in=(*BY_AGENCIES, *DECIDED))
    return open_cases.select_related("proposal__lead_proposer", "deciding_agency__superior")


def referral_now(dossier: Dossier, day: date) -> ActKind | None:
    """The referral that is open on ``day``; ``None`` where the deciding agency can go on by itself."""
    stage = Stage(dossier.stage)
    early = stage in BY_AGENCIES
    if dossier.route is Route.BOARD or not (early or stage in DECIDED):
        return None
    alone = early and dossier.route is not Route.COUNCIL and head_is_alone(dossier, day)
    if not (alone or decider_is_author(dossier, day)):
        return None
    up = not next_above(dossier, day).to_commission
    if early:
        return ActKind.REFERRED_UP if up else ActKind.SENT_TO_COMMISSION
    return ActKind.DECISIONS_REFERRED_UP if up else ActKind.DECISIONS_SENT_TO_COMMISSION


def referral_awaited(dossier: Dossier, day: date) -> ActKind | None:
    """The referral that somebody has to make on ``day``: the head who would decide is an author."""
    if not headed_by_authors(day).filter(pk=dossier.pk).exists() or not decider_is_author(dossier, day):
        return None
    return referral_now(dossier, day)


def referral_target(dossier: Dossier, day: date) -> date:
    """By when an awaited referral is to be made, an internal target: counted from when an author took charge."""
    held = Appointment.objects.on(day).filter(agency=dossier.deciding_agency, office__in=IN_CHARGE)
    since = held.filter(official=head_on(dossier.deciding_agency, day)).latest("since").since
    came = dossier.last_act(ActKind.PLAN_SUBMITTED, *REFERRALS).on
    return current_calendar().add_working_days(max(since, came), dossier.rules.threshold("referral_target_days"))
