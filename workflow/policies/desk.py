"""Whose desk a dossier is on: from its stage, its open vote and the table of actors."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, QuerySet

from content.organisation.models import Official, User
from content.organisation.offices import offices_on
from workflow.models import DeskEntry, Dossier, EligibleVoter
from workflow.policies.acting import agency_of, official_of
from workflow.policies.actors import ACTORS, OFFICE_OF, Actor
from workflow.policies.standing import chased
from workflow.rules.acts import ActKind
from workflow.rules.decision import decisions_shut
from workflow.rules.stages import Move, Stage, moves_from

VOTING = frozenset({Stage.VOTING, Stage.RESULT_VOTING})
BALLOTS = frozenset({ActKind.BALLOT_CAST, ActKind.RESULT_BALLOT_CAST})
CLOSINGS = frozenset({ActKind.VOTE_CLOSED, ActKind.RESULT_VOTE_CLOSED})


def open_voters(dossier: Dossier) -> QuerySet[Official]:
    """Who stands on the frozen list of the latest vote and has not voted."""
    waiting = EligibleVoter.objects.filter(round=dossier.vote_rounds.last(), ballot=None)
    return Official.objects.filter(votes_entitled__in=waiting)


def persons(actor: Actor, dossier: Dossier) -> Iterator[Official]:
    """The named people who have the part of ``actor``."""
    if actor is Actor.LEAD_PROPOSER:
        yield dossier.proposal.lead_proposer
    elif actor is Actor.IMPLEMENTER:
        yield from dossier.implementers.all()
    elif actor is Actor.VOTER:
        yield from open_voters(dossier)


def lawful_now(dossier: Dossier) -> Iterator[Move]:
    """The awaited moves that the votes cast so far leave open."""
    stage = Stage(dossier.stage) if dossier.stage else None
    ballots_missing = stage in VOTING and open_voters(dossier).exists()
    closed = dossier.acts.filter(kind=ActKind.VOTE_CLOSED).first() if stage is Stage.AWAITING_DECISION else None
    shut = decisions_shut(passed=closed.data["passed"]) if closed else frozenset()
    for move in moves_from(stage):
        if move.waits and move.act not in shut and not (move.act in BALLOTS and not ballots_missing):
            yield move


def entries(kind: ActKind, dossier: Dossier) -> Iterator[DeskEntry]:
    """Unsaved entries: ``kind`` is awaited from everyone who has the part."""
    for actor in ACTORS[kind]:
        if actor in OFFICE_OF:
            yield DeskEntry(
                dossier=dossier, kind=kind, agency=agency_of(dossier, actor), office=OFFICE_OF[actor].value
            )
        else:
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


def rebuild_desk(dossier: Dossier) -> None:
    """Write the desk entries of ``dossier`` again."""
    dossier.desk.all().delete()
    for entry in awaited(dossier):
        entry.save()


Place = tuple[str, int | None, int | None, str]


def place(entry: DeskEntry) -> Place:
    """A desk entry without its identity, for comparing."""
    return entry.kind, entry.official_id, entry.agency_id, entry.office


def derived_desk(dossier: Dossier) -> frozenset[Place]:
    """Whose desk the dossier is on, from its acts and votes."""
    return frozenset(place(entry) for entry in awaited(dossier))


def stored_desk(dossier: Dossier) -> frozenset[Place]:
    """Whose desk the rows say it is on."""
    return frozenset(place(entry) for entry in dossier.desk.all())


def inbox(user: User, today: date) -> QuerySet[DeskEntry]:
    """What waits for ``user`` on ``today``, by name or by office."""
    official = official_of(user)
    if official is None:
        return DeskEntry.objects.none()
    mine = Q(official=official)
    for agency, office in offices_on(official, today):
        mine |= Q(office=office, agency=agency) | Q(office=office, agency=None)
    return DeskEntry.objects.filter(mine)
