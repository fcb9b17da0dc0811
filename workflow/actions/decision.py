"""The head's decision on a proposal and the assignment (Điều 7.2.1 §2, 7.3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from content.organisation.models import Official
from workflow.actions.base import Action
from workflow.rules.acts import PROPOSAL_CLOSINGS, ActKind
from workflow.rules.commission import decider_is_named
from workflow.rules.council_voting import approval_needs_the_council
from workflow.rules.decision import (
    Intention,
    approval_needs_a_passed_vote,
    contrary_decision_has_reasons,
    decision_is_written,
    override_is_written_and_reasoned,
    override_needs_a_failed_vote,
    refusal_has_reasons,
)
from workflow.rules.implementation import (
    someone_can_report,
    someone_is_assigned,
    work_ends_after_it_starts,
    work_starts_after_permission,
)
from workflow.rules.routes import Route
from workflow.rules.verdict import Verdict

APPROVALS = (ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN)


def may_be_approved(*, route: Route | None, passed: bool) -> Verdict:
    """Whether the body that considered the proposal lets it be approved."""
    if route is Route.COUNCIL:
        return approval_needs_the_council(passed=passed)
    return approval_needs_a_passed_vote(passed=passed)


@dataclass(kw_only=True)
class Decision(Action):
    """What the three decisions share: a document, reasons, and regard for the committee's opinion."""

    intention: ClassVar[Intention]
    reasons: str = ""
    document_number: str = ""
    decided_by: str = ""

    def law(self) -> Iterable[Verdict]:
        board = self.dossier.route is Route.BOARD
        if not board:
            yield from self.law_of_the_vote()
        yield decision_is_written(document_number=self.document_number)
        yield decider_is_named(decided_by=self.decided_by) if board else self.contrary()

    def law_of_the_vote(self) -> Iterable[Verdict]:
        """What the vote that came before leaves room for."""
        return ()

    @property
    def passed(self) -> bool:
        """Whether the collective's vote passed."""
        return self.dossier.last_act(*PROPOSAL_CLOSINGS).data["passed"]

    def contrary(self) -> Verdict:
        """Whether the decision departs from the committee's opinion without reasons."""
        return contrary_decision_has_reasons(
            position=self.dossier.last_act(ActKind.OPINION_GIVEN).data["position"],
            as_proposed=self.dossier.last_act(ActKind.OPINION_REQUESTED).data["intention"] == self.intention,
            reasons=self.reasons,
            binding=self.dossier.rules.option("A23") == "binding",
        )

    def content(self) -> dict:
        decider = {"decided_by": self.decided_by} if self.dossier.route is Route.BOARD else {}
        return {**decider, "reasons": self.reasons, "document_number": self.document_number}


@dataclass(kw_only=True)
class ApproveProposal(Decision):
    """Approve what the collective or the council passed, or what the Standing Board or its secretariat decided."""

    kind = ActKind.PROPOSAL_APPROVED
    intention = Intention.APPROVE

    def law_of_the_vote(self) -> Iterable[Verdict]:
        yield may_be_approved(route=self.dossier.route, passed=self.passed)


@dataclass(kw_only=True)
class OverrideVote(Decision):
    """Let the proposal be carried out although the collective did not pass it."""

    kind = ActKind.VOTE_OVERRIDDEN
    intention = Intention.OVERRIDE

    def law_of_the_vote(self) -> Iterable[Verdict]:
        yield override_needs_a_failed_vote(passed=self.passed)
        yield override_is_written_and_reasoned(reasons=self.reasons, document_number=self.document_number)


@dataclass(kw_only=True)
class RefuseProposal(Decision):
    """Refuse for good; the proposer may write a new plan."""

    kind = ActKind.PROPOSAL_REFUSED
    intention = Intention.REFUSE

    def law(self) -> Iterable[Verdict]:
        yield refusal_has_reasons(reasons=self.reasons)
        yield from super().law()


@dataclass(kw_only=True)
class AssignWork(Action):
    """Give the approved work to the proposer, other officials or an organisation."""

    kind = ActKind.ASSIGNMENT_MADE
    implementers: list[Official] = field(default_factory=list)
    organisation: str = ""
    starts: date
    ends: date
    resources: str = ""

    def law(self) -> Iterable[Verdict]:
        approved_on = self.dossier.acts.get(kind__in=APPROVALS).on
        yield someone_is_assigned(implementers=len(self.implementers), organisation=self.organisation)
        yield someone_can_report(implementers=len(self.implementers))
        yield work_starts_after_permission(starts=self.starts, approved_on=approved_on)
        yield work_ends_after_it_starts(starts=self.starts, ends=self.ends)

    def content(self) -> dict:
        return {
            "implementers": [official.pk for official in self.implementers],
            "names": [official.full_name for official in self.implementers],
            "organisation": self.organisation,
            "starts": self.starts.isoformat(),
            "ends": self.ends.isoformat(),
            "resources": self.resources,
        }
