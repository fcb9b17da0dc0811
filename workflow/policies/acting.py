"""May this person perform this act on this dossier today?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from content.organisation.models import Agency, Official, User
from content.organisation.offices import Held, offices_on
from workflow.models import Dossier, Substitution
from workflow.policies.actors import ACTOR_LABELS, OFFICE_OF, PROVINCIAL, UNBIASED, Actor, actors_of
from workflow.policies.council import secretary_of
from workflow.policies.monitoring import Place, clerk_places, monitoring_places
from workflow.policies.substituting import parts_under, taken_by
from workflow.policies.voters import open_places
from workflow.rules.act_types import ACTS
from workflow.rules.acts import REFERRALS, ActKind
from workflow.rules.referral import author_decides_nothing
from workflow.rules.substitution import act_is_open_to_substitutes


class ActionForbidden(Exception):
    """The person may not do this. ``str()`` is a Vietnamese sentence that says who may."""


@dataclass(frozen=True)
class Permission:
    """True when allowed; otherwise says why not. ``on_behalf`` names the substitution that it rests on."""

    reason: str = ""
    on_behalf: Substitution | None = None

    def __bool__(self) -> bool:
        return not self.reason

    def enforce(self) -> None:
        """Raise :class:`ActionForbidden` unless allowed."""
        if self.reason:
            raise ActionForbidden(self.reason)


def official_of(user: User) -> Official | None:
    """The official whose account this is, if they are still active."""
    return getattr(user, "official", None) if user.is_active else None


def agency_of(dossier: Dossier, actor: Actor) -> Agency | None:
    """The agency in which ``actor`` must hold the office; ``None`` where any will do."""
    if actor is Actor.PARTY_OFFICE:
        return dossier.deciding_agency.party_committee
    return dossier.deciding_agency if actor in {Actor.HEAD, Actor.CLERK} else None


def holds(actor: Actor, dossier: Dossier, held: Held) -> bool:
    """Whether the offices ``held`` include the one that makes ``actor``."""
    office = OFFICE_OF[actor]
    if actor in PROVINCIAL:
        return any(own == office for _, own in held)
    agency = agency_of(dossier, actor)
    return agency is not None and (agency.pk, office.value) in held


def holds_place(places: Iterable[Place], held: Held) -> bool:
    """Whether the offices ``held`` include one of ``places``."""
    return any(own == office and (agency is None or agency.pk == at) for agency, office in places for at, own in held)


def is_open_voter(official: Official, dossier: Dossier) -> bool:
    """Whether ``official`` stands on the latest frozen list without having voted."""
    return open_places(dossier).filter(official=official).exists()


def plays(actor: Actor, official: Official, dossier: Dossier, held: Held) -> bool:
    """Whether ``official``, who holds the offices ``held``, has the part of ``actor`` in ``dossier``."""
    if actor is Actor.SYSTEM:
        return False
    if actor is Actor.LEAD_PROPOSER:
        return dossier.proposal.lead_proposer_id == official.pk
    if actor is Actor.IMPLEMENTER:
        return dossier.implementers.filter(pk=official.pk).exists()
    if actor is Actor.SECRETARY:
        return secretary_of(dossier) == official
    if actor in {Actor.VOTER, Actor.COUNCIL_VOTER}:
        return is_open_voter(official, dossier)
    if actor is Actor.MONITOR:
        return holds_place(monitoring_places(dossier), held)
    if actor is Actor.MONITOR_CLERK:
        return holds_place(clerk_places(dossier), held)
    return holds(actor, dossier, held)


def substituting(official: Official, kind: ActKind, dossier: Dossier, today: date) -> Substitution | None:
    """The substitution under which ``official`` may perform ``kind`` for somebody else, if there is one."""
    if not act_is_open_to_substitutes(kind=kind):
        return None
    authors = dossier.proposal.authors
    for substitution in taken_by(official, today):
        principal = substitution.principal
        held = offices_on(principal, today)
        parts = parts_under(substitution, kind) & set(actors_of(kind, dossier.route))
        if official in authors:
            parts &= {Actor.IMPLEMENTER}
        elif principal in authors:
            parts -= UNBIASED
        if any(plays(actor, principal, dossier, held) for actor in parts):
            return substitution
    return None


def may_act(user: User, kind: ActKind, dossier: Dossier, today: date) -> Permission:
    """
    Whether ``user`` has a part in ``dossier`` that performs ``kind``.

    Nobody stands in for another, administrators included, but a substitute in what the law leaves open.
    """
    official = official_of(user)
    if official is None:
        return Permission("Tài khoản này không gắn với cán bộ nào nên không thực hiện được các bước của hồ sơ.")
    held = offices_on(official, today)
    actors = actors_of(kind, dossier.route)
    parts = {actor for actor in actors if plays(actor, official, dossier, held)}
    biased = kind not in REFERRALS and official in dossier.proposal.authors
    if parts - (UNBIASED if biased else set()):
        return Permission()
    if parts:
        verdict = author_decides_nothing(is_author=True)
        return Permission(f"{verdict.reason} ({verdict.citation}).")
    if (substitution := substituting(official, kind, dossier, today)) is not None:
        return Permission(on_behalf=substitution)
    who = " hoặc ".join(ACTOR_LABELS[actor].lower() for actor in actors)
    return Permission(f"Việc “{ACTS[kind].verb}” thuộc trách nhiệm của {who}.")
