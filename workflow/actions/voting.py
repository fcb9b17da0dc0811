"""Casting ballots and closing the vote (Điều 7.2.1, 17.2)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import ClassVar

from workflow.actions.base import Action
from workflow.models import Act, Ballot, EligibleVoter
from workflow.models.vote import Channel
from workflow.policies.acting import official_of
from workflow.policies.voters import current_round
from workflow.rules.acts import ActKind
from workflow.rules.verdict import Verdict
from workflow.rules.voting import (
    Choice,
    Outcome,
    ResultTally,
    Tally,
    head_has_voted,
    head_takes_a_side,
    one_ballot_each,
    tally,
    tally_result,
    voter_is_eligible,
)


@dataclass(kw_only=True)
class PutBallot(Action):
    """Put one named ballot into the open vote. The database allows each voter one, whatever happens at once."""

    channel: ClassVar[Channel] = Channel.ACCOUNT
    answers: ClassVar[type[Choice] | type[Outcome]] = Choice
    choice: Choice | Outcome
    comment: str = ""

    @property
    def voter(self) -> EligibleVoter | None:
        """The voter's place on the frozen list."""
        raise NotImplementedError

    def law(self) -> Iterable[Verdict]:
        if self.voter is not None:
            yield one_ballot_each(has_voted=Ballot.objects.filter(voter=self.voter).exists())
            yield head_takes_a_side(is_head=self.voter.is_head, choice=self.choice)

    def content(self) -> dict:
        assert self.voter is not None  # noqa: S101 - enforced by voter_is_eligible
        content = {
            "voter": self.voter.official_id,
            "name": self.voter.name,
            "choice": self.answers(self.choice),
            "comment": self.comment,
        }
        return content if self.channel is Channel.ACCOUNT else {**content, "channel": str(self.channel)}

    def consequences(self, act: Act) -> None:
        assert self.voter is not None  # noqa: S101 - enforced by voter_is_eligible
        Ballot.objects.create(
            voter=self.voter, choice=self.choice, comment=self.comment, cast_at=self.now, channel=self.channel
        )


@dataclass(kw_only=True)
class CastBallot(PutBallot):
    """Cast one's own ballot."""

    kind = ActKind.BALLOT_CAST
    opening: ClassVar[ActKind] = ActKind.VOTE_OPENED

    @cached_property
    def voter(self) -> EligibleVoter | None:  # type: ignore[override]  # cached: the list is frozen
        places = EligibleVoter.objects.filter(round=current_round(self.dossier))
        return places.filter(official=official_of(self.user)).select_related("official", "member").first()

    def law(self) -> Iterable[Verdict]:
        official = official_of(self.user)
        opened: Act = self.dossier.last_act(self.opening)
        yield voter_is_eligible(
            voter=official.pk if official else 0,
            voters=[person["id"] for person in opened.data["voters"]],
            excluded=[person["id"] for person in opened.data["excluded"]],
        )
        yield from super().law()


class CastResultBallot(CastBallot):
    """Cast one named ballot on the result: completed, partly, or not."""

    kind = ActKind.RESULT_BALLOT_CAST
    opening = ActKind.RESULT_VOTE_OPENED
    answers = Outcome


@dataclass(kw_only=True)
class CloseVote(Action):
    """End the meeting and state the result. Whoever has not voted by now counts as not having voted."""

    kind = ActKind.VOTE_CLOSED
    conclusion: str = ""

    @cached_property
    def ballots(self) -> list[Ballot]:
        """Every ballot of this vote."""
        return list(Ballot.objects.filter(voter__round=current_round(self.dossier)).select_related("voter"))

    @property
    def head_choice(self) -> str | None:
        """The side that the head took, if they voted yet."""
        return next((ballot.choice for ballot in self.ballots if ballot.voter.is_head), None)

    @property
    def eligible(self) -> int:
        """How many stand on the frozen list."""
        return EligibleVoter.objects.filter(round=current_round(self.dossier)).count()

    def law(self) -> Iterable[Verdict]:
        yield head_has_voted(head_choice=self.head_choice)

    def count(self) -> Tally:
        """The tally of the ballots."""
        choices = [Choice(ballot.choice) for ballot in self.ballots]
        return tally(
            choices,
            head_choice=Choice(self.head_choice or ""),
            eligible=self.eligible,
            of_everyone=self.dossier.rules.option("A1") == "eligible_voters",
            percent=self.dossier.rules.threshold("approval_percent"),
        )

    def content(self) -> dict:
        counted = self.count()
        return {**asdict(counted), "tied": counted.tied, "passed": counted.passed, "conclusion": self.conclusion}


class CloseResultVote(CloseVote):
    """End the evaluation meeting and state what it found."""

    kind = ActKind.RESULT_VOTE_CLOSED

    def content(self) -> dict:
        choices = [Outcome(ballot.choice) for ballot in self.ballots]
        counted: ResultTally = tally_result(
            choices,
            head_choice=Outcome(self.head_choice or ""),
            eligible=self.eligible,
            percent=self.dossier.rules.threshold("result_percent"),
        )
        return {**asdict(counted), "tied": counted.tied, "outcome": counted.outcome, "conclusion": self.conclusion}
