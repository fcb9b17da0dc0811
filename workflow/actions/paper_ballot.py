"""Ballots cast on paper, entered by the clerk or the council's secretary with the scan (reading A4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from workflow.actions.voting import PutBallot
from workflow.models import EligibleVoter
from workflow.models.vote import Channel, VotePhase
from workflow.policies.voters import current_round
from workflow.rules.acts import ActKind
from workflow.rules.council_voting import paper_ballot_has_a_scan
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Choice, Outcome, voter_is_eligible


@dataclass(kw_only=True)
class RecordPaperBallot(PutBallot):
    """Enter the ballot that ``place`` cast on paper. The same law holds, and it is marked as paper for good."""

    kind = ActKind.PAPER_BALLOT_RECORDED
    channel: ClassVar[Channel] = Channel.PAPER
    place: EligibleVoter

    @property
    def answers(self) -> type[Choice] | type[Outcome]:  # type: ignore[override]  # one act for both phases
        return Outcome if self.place.round.phase == VotePhase.RESULT else Choice

    @property
    def voter(self) -> EligibleVoter:
        return self.place

    def law(self) -> Iterable[Verdict]:
        frozen = EligibleVoter.objects.filter(round=current_round(self.dossier)).values_list("pk", flat=True)
        yield voter_is_eligible(voter=self.place.pk, voters=frozen, excluded=())
        yield paper_ballot_has_a_scan(has_document=self.document is not None)
        yield from super().law()
