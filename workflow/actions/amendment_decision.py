"""Filing a material change, asking the committee about it, and deciding on it (Điều 14.5, reading A34)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from workflow.actions.amendment_vote import OnTrack
from workflow.actions.conformity import Conforming
from workflow.actions.decision import Decision
from workflow.actions.opinion import GiveOpinion, RequestOpinion
from workflow.policies.amending import change_filed
from workflow.rules.acts import AMENDMENT_CLOSINGS, ActKind
from workflow.rules.amendment import (
    Touched,
    change_has_reasons,
    change_is_described,
    change_is_material,
    change_needs_a_passed_vote,
    extends_too_far,
    new_end_lies_ahead,
    schedule_of,
)
from workflow.rules.decision import Intention, refusal_has_reasons
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class FileAmendment(OnTrack):
    """
    Put a change of goal, scope, budget or of much time to the vote; the work goes on as approved meanwhile.

    :param change: the text of the change, beside what was approved
    :param new_end: the last day of the work, if the change moves it
    """

    kind = ActKind.AMENDMENT_FILED
    change: str
    reasons: str = ""
    touched: list[Touched] = field(default_factory=list)
    new_end: date | None = None

    def law(self) -> Iterable[Verdict]:
        yield change_is_described(change=self.change)
        yield change_has_reasons(reasons=self.reasons)
        yield change_is_material(touched=self.touched, extends_far=self.extends_far)
        if self.new_end:
            yield new_end_lies_ahead(new_end=self.new_end, on=self.on)

    @property
    def extends_far(self) -> bool:
        """Whether the new end lies beyond what a note of the head may grant."""
        schedule = schedule_of(self.dossier.acts.order_by("sequence"))
        if self.new_end is None or schedule is None:
            return False
        return extends_too_far(
            starts=schedule.starts,
            planned_end=schedule.planned_end,
            new_end=self.new_end,
            percent=self.dossier.rules.threshold("amendment_percent"),
        )

    def content(self) -> dict:
        return {
            "touched": [str(touched) for touched in self.touched],
            "change": self.change,
            "reasons": self.reasons,
            "new_end": self.new_end.isoformat() if self.new_end else "",
        }


@dataclass(kw_only=True)
class WithdrawAmendment(OnTrack):
    """Take a change back before the vote on it is opened."""

    kind = ActKind.AMENDMENT_WITHDRAWN
    reasons: str = ""

    def law(self) -> Iterable[Verdict]:
        yield change_has_reasons(reasons=self.reasons)

    def content(self) -> dict:
        return {"reasons": self.reasons}


class RequestAmendmentOpinion(OnTrack, RequestOpinion):
    """Report the vote on the change, and what the head means to decide."""

    kind = ActKind.AMENDMENT_OPINION_REQUESTED

    def law(self) -> Iterable[Verdict]:
        passed = self.dossier.last_act(*AMENDMENT_CLOSINGS).data["passed"]
        approves = passed and self.intention is Intention.APPROVE
        yield change_needs_a_passed_vote(passed=approves or self.intention is Intention.REFUSE)


class GiveAmendmentOpinion(OnTrack, GiveOpinion):
    """Record the committee's opinion on the change."""

    kind = ActKind.AMENDMENT_OPINION_GIVEN


class AmendmentDecision(OnTrack, Decision):
    """What both decisions on a change share: they look at the vote and the opinion on the change."""

    closings = AMENDMENT_CLOSINGS
    asked = ActKind.AMENDMENT_OPINION_REQUESTED
    given = ActKind.AMENDMENT_OPINION_GIVEN


@dataclass(kw_only=True)
class ApproveAmendment(Conforming, AmendmentDecision):
    """
    Approve the change as it was voted on; from now on the work goes by it.

    There is no override here: that provision lets a proposal be carried out, and this one is already.
    """

    kind = ActKind.AMENDMENT_APPROVED
    intention = Intention.APPROVE

    def law_of_the_vote(self) -> Iterable[Verdict]:
        yield change_needs_a_passed_vote(passed=self.passed)

    def content(self) -> dict:
        filed = change_filed(self.dossier).data
        return {**super().content(), **{key: filed[key] for key in ("touched", "change", "new_end")}}


class RefuseAmendment(AmendmentDecision):
    """Refuse the change; the work goes on as it was approved before."""

    kind = ActKind.AMENDMENT_REFUSED
    intention = Intention.REFUSE

    def law(self) -> Iterable[Verdict]:
        yield refusal_has_reasons(reasons=self.reasons)
        yield from super().law()
