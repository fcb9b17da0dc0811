"""Whose desk a dossier is on: from its stage, its open vote and the table of actors."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, QuerySet
from django.utils import timezone

from content.organisation.models import Official, User
from content.organisation.offices import offices_on
from workflow.models import DeskEntry, Dossier
from workflow.policies.acting import agency_of, official_of
from workflow.policies.actors import OFFICE_OF, Actor, actors_of
from workflow.policies.amending import open_track_moves, track_of
from workflow.policies.council import members_without_papers, secretary_of
from workflow.policies.monitoring import Place, clerk_places, monitoring_places
from workflow.policies.referral import referral_awaited
from workflow.policies.standing import chased
from workflow.policies.substituting import desk_entries_under, taken_by
from workflow.policies.voters import open_places, open_voters
from workflow.rules.acts import BALLOTS, CLOSINGS, PROPOSAL_CLOSINGS, REFERRALS, ActKind
from workflow.rules.amendment_track import BEFORE_VOTE, TrackMove
from workflow.rules.decision import decisions_shut
from workflow.rules.routes import FOREIGN
from workflow.rules.stages import AT_WORK, TRANSITIONS, Move, Stage, moves_from

VOTING = frozenset({Stage.VOTING, Stage.RESULT_VOTING, Stage.COUNCIL_VOTING, Stage.COUNCIL_RESULT_VOTING})


def persons(actor: Actor, dossier: Dossier) -> Iterator[Official]:
    """The named people who have the part of ``actor``."""
    if actor is Actor.LEAD_PROPOSER:
        yield dossier.proposal.lead_proposer
    elif actor is Actor.IMPLEMENTER:
        yield from dossier.implementers.all()
    elif actor is Actor.SECRETARY:
        secretary = secretary_of(dossier)
        if secretary is not None:
            yield secretary
    elif actor in {Actor.VOTER, Actor.COUNCIL_VOTER}:
        yield from open_voters(dossier)


def places(actor: Actor, dossier: Dossier) -> list[Place]:
    """The offices that have the part of ``actor``."""
    if actor is Actor.MONITOR:
        return monitoring_places(dossier)
    if actor is Actor.MONITOR_CLERK:
        return clerk_places(dossier)
    return [(agency_of(dossier, actor), OFFICE_OF[actor])] if actor in OFFICE_OF else []


def shut_now(dossier: Dossier, stage: Stage | None) -> frozenset[ActKind]:
    """The acts for which the route, the votes cast and the papers sent so far leave no room."""
    shut = FOREIGN[dossier.route]
    if stage is Stage.AWAITING_DECISION:
        shut |= decisions_shut(passed=dossier.last_act(*PROPOSAL_CLOSINGS).data["passed"])
    if stage in VOTING and not open_places(dossier).exists():
        shut |= BALLOTS
    if (stage, ActKind.PAPERS_SENT) in TRANSITIONS and not members_without_papers(dossier):
        shut |= {ActKind.PAPERS_SENT}
    if stage in AT_WORK and track_of(dossier) not in BEFORE_VOTE:
        shut |= {ActKind.MEMBER_REPLACED}
    return shut


def open_moves(dossier: Dossier) -> list[Move | TrackMove]:
    """The moves that the stage, a change under way and everything recorded so far leave open, awaited or not."""
    stage = Stage(dossier.stage) if dossier.stage else None
    shut = shut_now(dossier, stage)
    return [*(move for move in moves_from(stage) if move.act not in shut), *open_track_moves(dossier)]


def lawful_now(dossier: Dossier) -> Iterator[Move | TrackMove]:
    """The awaited moves among those that are open."""
    return (move for move in open_moves(dossier) if move.waits)


def entries(kind: ActKind, dossier: Dossier) -> Iterator[DeskEntry]:
    """Unsaved entries: ``kind`` is awaited from everyone who has the part."""
    for actor in actors_of(kind, dossier.route):
        for agency, office in places(actor, dossier):
            yield DeskEntry(dossier=dossier, kind=kind, agency=agency, office=office.value)
        for official in persons(actor, dossier):
            yield DeskEntry(dossier=dossier, kind=kind, official=official)


def awaited(dossier: Dossier) -> Iterator[DeskEntry]:
    """Unsaved entries: every act that is awaited now, and from whom."""
    for move in lawful_now(dossier):
        if move.act in CLOSINGS and open_voters(dossier).exists():
            continue
        yield from entries(move.act, dossier)
    for kind in chased(dossier):
        yield from entries(kind, dossier)


def referral_entries(dossier: Dossier, today: date) -> Iterator[DeskEntry]:
    """Unsaved entries: the referral that is awaited while an author heads the agency that decides (Điều 7.1.3)."""
    referral = referral_awaited(dossier, today)
    if referral is not None:
        yield from entries(referral, dossier)


Facts = tuple[str, int | None, int | None, str]


def place(entry: DeskEntry) -> Facts:
    """A desk entry without its identity, for comparing."""
    return entry.kind, entry.official_id, entry.agency_id, entry.office


def rebuild_desk(dossier: Dossier, today: date | None = None) -> None:
    """Write the desk entries of ``dossier`` as things are ``today``, where they differ; referrals first."""
    now = [*referral_entries(dossier, today or timezone.localdate()), *awaited(dossier)]
    if {place(entry) for entry in now} == {place(entry) for entry in dossier.desk.all()}:
        return
    dossier.desk.all().delete()
    DeskEntry.objects.bulk_create(now)


def derived_desk(dossier: Dossier) -> frozenset[Facts]:
    """Whose desk the dossier is on, from its acts and votes."""
    return frozenset(place(entry) for entry in awaited(dossier))


def stored_desk(dossier: Dossier) -> frozenset[Facts]:
    """Whose desk the rows say it is on, by the acts: referrals follow from who heads an agency today."""
    return frozenset(place(entry) for entry in dossier.desk.exclude(kind__in=REFERRALS))


def on_desk_of(official: Official, today: date) -> Q:
    """What waits for ``official`` in person on ``today``, by name or by office."""
    mine = Q(official=official)
    for agency, office in offices_on(official, today):
        mine |= Q(office=office, agency=agency) | Q(office=office, agency=None)
    return mine


def inbox(user: User, today: date) -> QuerySet[DeskEntry]:
    """What waits for ``user`` on ``today``: their own, and what they may do in place of others."""
    official = official_of(user)
    if official is None:
        return DeskEntry.objects.none()
    mine = on_desk_of(official, today)
    for substitution in taken_by(official, today):
        mine |= desk_entries_under(substitution, today)
    return DeskEntry.objects.filter(mine)
