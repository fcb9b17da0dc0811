"""Votes as the dossier page shows them: who may vote, who is left out, the count and its clause."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from content.organisation.models import Official
from workflow.models import Act, Dossier, EligibleVoter, VoteRound
from workflow.models.vote import VotePhase
from workflow.rules.acts import ACTS, ActKind
from workflow.rules.citation import Citation
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS, Choice, Outcome
from workflow.views.timeline import citation_url

KINDS = {
    VotePhase.PROPOSAL: (ActKind.VOTE_OPENED, ActKind.VOTE_CLOSED),
    VotePhase.RESULT: (ActKind.RESULT_VOTE_OPENED, ActKind.RESULT_VOTE_CLOSED),
}


@dataclass(frozen=True)
class VoterLine:
    """One person on the frozen list."""

    name: str
    is_head: bool
    has_voted: bool
    choice: str


@dataclass(frozen=True)
class CountLine:
    """One answer and how many gave it."""

    label: str
    count: int


@dataclass(frozen=True)
class VoteSheet:
    """One vote."""

    title: str
    opened_on: object
    citation: Citation
    url: str
    voters: list[VoterLine]
    excluded: list[str]
    head_alone: bool
    closed: bool
    counts: list[CountLine]
    arithmetic: str
    result: str


def proposal_arithmetic(data: dict) -> str:
    """How the result of a vote on a proposal follows from the count."""
    valid = data["approve"] + data["reject"] + data["other"]
    if data["tied"]:
        side = CHOICE_LABELS[Choice(data["head_choice"])].lower()
        sides = f"{data['approve']} tán thành, {data['reject']} không tán thành"
        return f"{sides}: ngang nhau, theo phiếu của người đứng đầu ({side})."
    base, what = (data["eligible"], "người có quyền") if data.get("of_everyone") else (valid, "ý kiến")
    return f"{data['approve']} tán thành trên {base} {what} biểu quyết; cần trên 50%, tức ít nhất {base // 2 + 1}."


def result_arithmetic(data: dict) -> str:
    """How the outcome follows from the count."""
    given = [(OUTCOME_LABELS[outcome].lower(), data[outcome.value]) for outcome in Outcome]
    text = f"{', '.join(f'{count} {label}' for label, count in given)}, trên {sum(count for _, count in given)} phiếu."
    return f"{text} Ngang nhau nên theo phiếu của người đứng đầu." if data["tied"] else text


def counts(phase: str, data: dict) -> Iterable[CountLine]:
    """The count, answer by answer."""
    if phase == VotePhase.PROPOSAL:
        keys = {"approve": Choice.APPROVE, "reject": Choice.REJECT, "other": Choice.OTHER}
        return [CountLine(CHOICE_LABELS[choice], data[key]) for key, choice in keys.items()]
    return [CountLine(OUTCOME_LABELS[outcome], data[outcome.value]) for outcome in Outcome]


def result(phase: str, data: dict) -> str:
    """The result in words."""
    if phase == VotePhase.PROPOSAL:
        return "Được thông qua" if data["passed"] else "Không được thông qua"
    return OUTCOME_LABELS[Outcome(data["outcome"])]


def voter_line(voter: EligibleVoter, closed: bool, reader: Official | None) -> VoterLine:
    """How one voter is shown: the choice only after closing, or to the voter."""
    ballot = getattr(voter, "ballot", None)
    shown = ballot is not None and (closed or (reader is not None and voter.official_id == reader.pk))
    return VoterLine(
        name=str(voter.official),
        is_head=voter.is_head,
        has_voted=ballot is not None,
        choice=ballot.get_choice_display() if shown and ballot is not None else "",
    )


def sheet(vote_round: VoteRound, acts: Sequence[Act], reader: Official | None) -> VoteSheet:
    """One vote, with its result once it is closed."""
    opening, closing = KINDS[VotePhase(vote_round.phase)]
    opened = next(act for act in acts if act.kind == opening)
    closed = next((act for act in acts if act.kind == closing), None)
    data = closed.data if closed else None
    arithmetic = proposal_arithmetic if vote_round.phase == VotePhase.PROPOSAL else result_arithmetic
    citation = ACTS[closing].citation
    return VoteSheet(
        title=vote_round.get_phase_display(),
        opened_on=vote_round.opened_on,
        citation=citation,
        url=citation_url(citation),
        voters=[voter_line(voter, closed is not None, reader) for voter in vote_round.voters.all()],
        excluded=[person["name"] for person in opened.data["excluded"]],
        head_alone=opened.data["head_alone"],
        closed=closed is not None,
        counts=list(counts(vote_round.phase, data)) if data else [],
        arithmetic=arithmetic(data) if data else "",
        result=result(vote_round.phase, data) if data else "",
    )


def sheets(dossier: Dossier, acts: Sequence[Act], reader: Official | None) -> list[VoteSheet]:
    """Every vote of the dossier, the latest first."""
    rounds = dossier.vote_rounds.prefetch_related("voters__official", "voters__ballot")
    return [sheet(vote_round, acts, reader) for vote_round in rounds][::-1]
