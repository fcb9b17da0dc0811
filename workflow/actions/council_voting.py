"""Ballots of council members, with their remarks, and the council's result (Điều 8.2, 8.4, 17.3)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import ClassVar

from workflow.actions.voting import CastBallot, CloseVote, PutBallot
from workflow.models import EligibleVoter
from workflow.models.vote import Channel, VotePhase
from workflow.policies.acting import Permission
from workflow.policies.links import may_use_link
from workflow.policies.voters import current_round
from workflow.rules.acts import ActKind
from workflow.rules.council import criteria_are_commented, meeting_is_minuted, result_is_commented
from workflow.rules.council_voting import chair_has_voted, tally_council_result
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Outcome, voter_is_eligible

CRITERIA = {
    "necessity": "sự cần thiết, mục đích, yêu cầu",
    "substance": "phạm vi, đối tượng, hiệu quả, tính khả thi, tác động, thời gian và nguồn lực",
}
RESULT_CRITERIA = {
    "achievement": "kết quả so với nội dung đề xuất ban đầu",
    "means": "thời gian và nguồn lực",
    "effect": "tác động và hiệu quả trong thực tế",
}


@dataclass(kw_only=True)
class Remarks(PutBallot):
    """A council member's ballot on a proposal: a choice, and a remark on every criterion."""

    necessity: str = ""
    substance: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield criteria_are_commented(missing=empty(self, CRITERIA))

    def content(self) -> dict:
        return {**super().content(), **{key: getattr(self, key) for key in CRITERIA}}


@dataclass(kw_only=True)
class ResultRemarks(PutBallot):
    """A council member's ballot on a result: a choice, and a remark on every criterion."""

    answers = Outcome
    achievement: str = ""
    means: str = ""
    effect: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield result_is_commented(missing=empty(self, RESULT_CRITERIA))

    def content(self) -> dict:
        return {**super().content(), **{key: getattr(self, key) for key in RESULT_CRITERIA}}


def empty(ballot: PutBallot, criteria: dict[str, str]) -> list[str]:
    """The criteria that ``ballot`` says nothing about."""
    return [label for key, label in criteria.items() if not getattr(ballot, key).strip()]


@dataclass(kw_only=True)
class CastCouncilBallot(Remarks, CastBallot):
    """Cast one's own ballot on the proposal."""

    kind = ActKind.COUNCIL_BALLOT_CAST
    opening = ActKind.COUNCIL_VOTE_OPENED


@dataclass(kw_only=True)
class CastCouncilResultBallot(ResultRemarks, CastBallot):
    """Cast one's own ballot on the result."""

    kind = ActKind.COUNCIL_RESULT_BALLOT_CAST
    opening = ActKind.COUNCIL_RESULT_VOTE_OPENED


@dataclass(kw_only=True)
class LinkBallot(PutBallot):
    """
    A ballot that came through the personal link of someone without an account.

    The link stands for the person, so the act names no account (``recorded_by`` stays empty).
    """

    channel: ClassVar[Channel] = Channel.LINK
    phase: ClassVar[VotePhase]
    user: None = None  # type: ignore[assignment]  # see above
    place: EligibleVoter

    @property
    def voter(self) -> EligibleVoter:
        return self.place

    def law(self) -> Iterable[Verdict]:
        frozen = EligibleVoter.objects.filter(round=current_round(self.dossier)).values_list("pk", flat=True)
        yield voter_is_eligible(voter=self.place.pk, voters=frozen, excluded=())
        yield from super().law()

    def permission(self) -> Permission:
        return may_use_link(self.place.member, self.phase)


@dataclass(kw_only=True)
class CastLinkBallot(LinkBallot, Remarks):
    """On the proposal."""

    kind = ActKind.COUNCIL_BALLOT_CAST
    phase = VotePhase.PROPOSAL


@dataclass(kw_only=True)
class CastLinkResultBallot(LinkBallot, ResultRemarks):
    """On the result."""

    kind = ActKind.COUNCIL_RESULT_BALLOT_CAST
    phase = VotePhase.RESULT


@dataclass(kw_only=True)
class CloseCouncilVote(CloseVote):
    """End the council's meeting and state its result; the minutes are kept."""

    kind = ActKind.COUNCIL_VOTE_CLOSED

    def law(self) -> Iterable[Verdict]:
        yield chair_has_voted(chair_choice=self.head_choice)
        yield meeting_is_minuted(conclusion=self.conclusion, has_document=self.document is not None)


@dataclass(kw_only=True)
class CloseCouncilResultVote(CloseCouncilVote):
    """End the council's evaluation and state what it found, of all appointed members."""

    kind = ActKind.COUNCIL_RESULT_VOTE_CLOSED

    def content(self) -> dict:
        counted = tally_council_result(
            [Outcome(ballot.choice) for ballot in self.ballots],
            chair_choice=Outcome(self.head_choice or ""),
            appointed=self.eligible,
            percent=self.dossier.rules.threshold("result_percent"),
        )
        return {**asdict(counted), "tied": counted.tied, "outcome": counted.outcome, "conclusion": self.conclusion}
