"""Annulling a whole vote before the committee is asked (Điều 4.4); its ballots stay in the ledger."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.actions.base import Action
from workflow.policies.voters import current_round
from workflow.rules.acts import ActKind
from workflow.rules.council_voting import annulment_has_reasons
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class AnnulVote(Action):
    """Declare the latest vote of the collective void; a new meeting is called."""

    kind = ActKind.VOTE_ANNULLED
    reasons: str = ""

    def law(self) -> Iterable[Verdict]:
        yield annulment_has_reasons(reasons=self.reasons)

    def content(self) -> dict:
        vote_round = current_round(self.dossier)
        return {"round": vote_round.pk if vote_round else None, "reasons": self.reasons}


class AnnulCouncilVote(AnnulVote):
    """Declare the council's vote void; the same council meets again."""

    kind = ActKind.COUNCIL_VOTE_ANNULLED


class AnnulResultVote(AnnulVote):
    """Declare the vote on the result void."""

    kind = ActKind.RESULT_VOTE_ANNULLED
