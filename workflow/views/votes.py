"""Votes as the dossier page shows them: the base, who votes, who is left out, the count and its clause."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from content.organisation.models import Official
from workflow.models import Act, Ballot, Dossier, EligibleVoter, VoteRound
from workflow.models.vote import Channel, VotePhase
from workflow.rules.acts import ANNULMENTS, CLOSINGS, OPENINGS, REFERRALS, RESTARTS, ActKind
from workflow.rules.citation import Citation
from workflow.rules.council_voting import quorum_warning
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS, Choice, Outcome
from workflow.views.timeline import citation_url
from workflow.views.vote_words import arithmetic, basis, presider, result

COUNCIL_OPENINGS = frozenset({ActKind.COUNCIL_VOTE_OPENED, ActKind.COUNCIL_RESULT_VOTE_OPENED})


@dataclass(frozen=True)
class VoterLine:
    """One person on the frozen list."""

    name: str
    is_head: bool
    has_voted: bool
    choice: str
    channel: str


@dataclass(frozen=True)
class CountLine:
    """One answer and how many gave it."""

    label: str
    count: int


@dataclass(frozen=True)
class Story:
    """The acts that made one vote what it is."""

    opened: Act
    closed: Act | None
    annulled: Act | None

    @property
    def by_council(self) -> bool:
        """Whether the council votes, or the leadership collective."""
        return self.opened.kind in COUNCIL_OPENINGS

    @property
    def citation(self) -> Citation:
        """The clause that the count rests on."""
        return self.closed.citation if self.closed else self.opened.citation


@dataclass(frozen=True)
class VoteSheet:
    """One vote."""

    title: str
    opened_on: date
    citation: Citation
    url: str
    voters: list[VoterLine]
    presider: str
    excluded: list[str]
    head_alone: bool
    closed: bool
    annulled: str
    basis: str
    warning: str
    counts: list[CountLine]
    arithmetic: str
    result: str


def stories(acts: Sequence[Act]) -> list[Story]:
    """One story for each opening, in order: what closed the vote and what annulled it."""
    found: list[Story] = []
    for act in acts:
        if act.kind in OPENINGS:
            found.append(Story(act, None, None))
        elif act.kind in CLOSINGS:
            found[-1] = Story(found[-1].opened, act, None)
        elif act.kind in ANNULMENTS or (found and ends_a_vote(act, found[-1])):
            found[-1] = Story(found[-1].opened, found[-1].closed, act)
    return found


def ends_a_vote(act: Act, latest: Story) -> bool:
    """Whether a referral takes the place of a vote: an open one, or one of the body that was to decide before."""
    if act.kind not in REFERRALS or latest.annulled is not None:
        return False
    return latest.closed is None or act.kind in RESTARTS


def counts(phase: str, data: dict) -> list[CountLine]:
    """The count, answer by answer."""
    if phase == VotePhase.PROPOSAL:
        keys = {"approve": Choice.APPROVE, "reject": Choice.REJECT, "other": Choice.OTHER}
        return [CountLine(CHOICE_LABELS[choice], data[key]) for key, choice in keys.items()]
    return [CountLine(OUTCOME_LABELS[outcome], data[outcome.value]) for outcome in Outcome]


def voter_line(voter: EligibleVoter, closed: bool, reader: Official | None) -> VoterLine:
    """How one voter is shown: the choice only after closing, or to the voter."""
    ballot: Ballot | None = getattr(voter, "ballot", None)
    shown = ballot is not None and (closed or (reader is not None and voter.official_id == reader.pk))
    foreign = ballot is not None and ballot.channel != Channel.ACCOUNT
    return VoterLine(
        name=str(voter),
        is_head=voter.is_head,
        has_voted=ballot is not None,
        choice=ballot.get_choice_display() if shown and ballot is not None else "",
        channel=ballot.get_channel_display().lower() if foreign and ballot is not None else "",
    )


def sheet(vote_round: VoteRound, story: Story, reader: Official | None) -> VoteSheet:
    """One vote, with its result once it is closed."""
    phase, council = vote_round.phase, story.by_council
    data = story.closed.data if story.closed else None
    lines = [voter_line(voter, data is not None, reader) for voter in vote_round.voters.all()]
    again = f", lượt {vote_round.number}" if vote_round.number > 1 else ""
    return VoteSheet(
        title=f"{vote_round.get_phase_display()}{again}",
        opened_on=vote_round.opened_on,
        citation=story.citation,
        url=citation_url(story.citation),
        voters=lines,
        presider=presider(council),
        excluded=[person["name"] for person in story.opened.data["excluded"]],
        head_alone=story.opened.data["head_alone"],
        closed=data is not None,
        annulled=story.annulled.data["reasons"] if story.annulled else "",
        basis=basis(phase, council, len(lines)),
        warning=quorum_warning(
            cast=sum(line.has_voted for line in lines),
            eligible=len(lines),
            presided=any(line.is_head and line.has_voted for line in lines),
        ),
        counts=counts(phase, data) if data else [],
        arithmetic=arithmetic(phase, data, council) if data else "",
        result=result(phase, data) if data else "",
    )


def sheets(dossier: Dossier, acts: Sequence[Act], reader: Official | None) -> list[VoteSheet]:
    """Every vote of the dossier, the latest first."""
    rounds = dossier.vote_rounds.order_by("pk").prefetch_related(
        "voters__official", "voters__member", "voters__ballot"
    )
    return [sheet(*pair, reader) for pair in zip(rounds, stories(acts), strict=True)][::-1]
