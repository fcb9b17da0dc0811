"""Asking the Party committee of the same level, and its answer (Điều 4.3, 7.3, 17.2)."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.actions.base import Action
from workflow.actions.decision import may_be_approved
from workflow.rules.acts import PROPOSAL_CLOSINGS, ActKind
from workflow.rules.decision import (
    Intention,
    Position,
    opinion_is_stated,
    override_needs_a_failed_vote,
)
from workflow.rules.routes import act_belongs_to_the_route
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class RequestOpinion(Action):
    """Report the collective's result and what the head means to decide; an override is announced here."""

    kind = ActKind.OPINION_REQUESTED
    intention: Intention
    report: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        passed = self.dossier.last_act(*PROPOSAL_CLOSINGS).data["passed"]
        if self.intention == Intention.APPROVE:
            yield may_be_approved(route=self.dossier.route, passed=passed)
        if self.intention == Intention.OVERRIDE:
            yield act_belongs_to_the_route(kind=ActKind.VOTE_OVERRIDDEN, route=self.dossier.route)
            yield override_needs_a_failed_vote(passed=passed)

    def content(self) -> dict:
        return {"intention": Intention(self.intention), "report": self.report, "document_number": self.document_number}


@dataclass(kw_only=True)
class RequestResultOpinion(Action):
    """Report what the collective found about the result."""

    kind = ActKind.RESULT_OPINION_REQUESTED
    report: str = ""
    document_number: str = ""

    def content(self) -> dict:
        return {"report": self.report, "document_number": self.document_number}


@dataclass(kw_only=True)
class GiveOpinion(Action):
    """Record the committee's opinion."""

    kind = ActKind.OPINION_GIVEN
    position: Position
    opinion: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield opinion_is_stated(position=self.position, text=self.opinion)

    def content(self) -> dict:
        return {"position": Position(self.position), "opinion": self.opinion, "document_number": self.document_number}


class GiveResultOpinion(GiveOpinion):
    """Record the committee's opinion on the result."""

    kind = ActKind.RESULT_OPINION_GIVEN
