"""
What acts bring about beside themselves and nobody may change: votes, ballots, council seats, documents.

These rows and files are written once, so they are never written again from the acts, only compared.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date

from workflow.ledger import file_hash
from workflow.models import Act, Ballot, Dossier, VoteRound
from workflow.models.vote import Channel, VotePhase
from workflow.rules.acts import BALLOTS, ActKind

PHASES: dict[str, VotePhase] = {
    ActKind.VOTE_OPENED: VotePhase.PROPOSAL,
    ActKind.COUNCIL_VOTE_OPENED: VotePhase.PROPOSAL,
    ActKind.AMENDMENT_VOTE_OPENED: VotePhase.AMENDMENT,
    ActKind.COUNCIL_AMENDMENT_VOTE_OPENED: VotePhase.AMENDMENT,
    ActKind.RESULT_VOTE_OPENED: VotePhase.RESULT,
    ActKind.COUNCIL_RESULT_VOTE_OPENED: VotePhase.RESULT,
}
"""What each act that opens a vote puts to it."""


@dataclass
class Round:
    """One vote without its identity: its frozen list and its ballots, in any order."""

    phase: str
    number: int
    opened_on: date
    voters: Counter[tuple] = field(default_factory=Counter)
    ballots: Counter[tuple] = field(default_factory=Counter)


def recorded_rounds(acts: Iterable[Act]) -> list[Round]:
    """The votes as the acts of one dossier, in order, tell them."""
    rounds: list[Round] = []
    for act in acts:
        if (phase := PHASES.get(act.kind)) is not None:
            number = 1 + sum(earlier.phase == phase for earlier in rounds)
            voters = Counter((person["id"], person.get("member"), person["head"]) for person in act.data["voters"])
            rounds.append(Round(phase, number, act.on, voters))
        elif act.kind in BALLOTS:
            said = act.data
            name = "" if said["voter"] else said["name"]
            channel = said.get("channel", Channel.ACCOUNT)
            ballot = (said["voter"], name, said["choice"], said["comment"], channel, act.recorded_at)
            rounds[-1].ballots[ballot] += 1
    return rounds


def stored_rounds(dossier: Dossier) -> list[Round]:
    """The votes as the rows have them."""
    return [
        Round(
            vote.phase,
            vote.number,
            vote.opened_on,
            Counter(vote.voters.values_list("official", "member", "is_head")),
            Counter(stored_ballots(vote)),
        )
        for vote in dossier.vote_rounds.order_by("pk")
    ]


def stored_ballots(vote: VoteRound) -> Iterator[tuple]:
    """The ballots of ``vote`` as the rows have them."""
    for ballot in Ballot.objects.filter(voter__round=vote).select_related("voter__official", "voter__member"):
        official = ballot.voter.official_id
        name = "" if official else ballot.voter.name
        yield official, name, ballot.choice, ballot.comment, ballot.channel, ballot.cast_at


def seat(act: Act, facts: dict, replaces: int | None) -> tuple:
    """A seat with the act that gave it and the seat that it took over."""
    return act.sequence, replaces, *sorted(facts.items())


def recorded_seats(acts: Iterable[Act]) -> Counter[tuple]:
    """Every seat that the acts gave, the replaced ones included."""
    seats: Counter[tuple] = Counter()
    for act in acts:
        if act.kind == ActKind.COUNCIL_ESTABLISHED:
            seats.update(seat(act, facts, None) for facts in act.data["members"])
        elif act.kind == ActKind.MEMBER_REPLACED:
            seats[seat(act, act.data["joining"], act.data["leaving"]["id"])] += 1
    return seats


def stored_seats(dossier: Dossier) -> Counter[tuple]:
    """Every seat that the rows have."""
    members = dossier.council.select_related("appointed_by")
    return Counter(seat(member.appointed_by, asdict(member.seat), member.replaces_id) for member in members)


def document_problem(act: Act) -> str:
    """What is wrong with the document of ``act``; empty when it is what was recorded, or when there is none."""
    if not act.document and not act.document_hash:
        return ""
    if not act.document.name or not act.document.storage.exists(act.document.name):
        return f"the document of act {act.sequence} is missing"
    with act.document.open() as document:
        same = file_hash(document) == act.document_hash
    return "" if same else f"the document of act {act.sequence} is not the one that was recorded"


def differences(dossier: Dossier, acts: Sequence[Act]) -> Iterator[str]:
    """Everything kept beside ``acts``, all those of ``dossier`` in order, that does not say what they say."""
    if recorded_rounds(acts) != stored_rounds(dossier):
        yield "votes or ballots differ from its acts"
    if recorded_seats(acts) != stored_seats(dossier):
        yield "council seats differ from its acts"
    yield from filter(None, map(document_problem, acts))
