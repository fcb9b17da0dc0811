"""Suspension, inspection, resumption, termination (Điều 16.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from content.evaluation.models import Evaluation
from workflow.actions.base import Action
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.amendment import new_end_lies_ahead, schedule_of
from workflow.rules.suspension import (
    Recommendation,
    departure_from_inspection_has_reasons,
    inspection_says_what_it_found,
    order_has_grounds,
    order_is_written,
    resumed_work_regains_lost_days_only,
)
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class SuspendWork(Action):
    """Order the work to stop until it has been inspected."""

    kind = ActKind.SUSPENSION_ORDERED
    grounds: str
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield order_has_grounds(grounds=self.grounds)
        yield order_is_written(document_number=self.document_number)

    def content(self) -> dict:
        return {"grounds": self.grounds, "document_number": self.document_number}


@dataclass(kw_only=True)
class ConcludeInspection(Action):
    """Record what the inspection found, and what it recommends."""

    kind = ActKind.INSPECTION_CONCLUDED
    findings: str
    recommendation: Recommendation

    def law(self) -> Iterable[Verdict]:
        yield inspection_says_what_it_found(findings=self.findings)

    def content(self) -> dict:
        return {"findings": self.findings, "recommendation": Recommendation(self.recommendation)}


@dataclass(kw_only=True)
class AfterInspection(Action):
    """What the two decisions after an inspection share."""

    reasons: str = ""
    document_number: str = ""

    def departure(self, decided: Recommendation) -> Verdict:
        """Whether the decision departs from the inspection without reasons."""
        inspected = self.dossier.last_act(ActKind.INSPECTION_CONCLUDED)
        return departure_from_inspection_has_reasons(
            recommended=inspected.data["recommendation"], decided=decided, reasons=self.reasons
        )

    def content(self) -> dict:
        return {"reasons": self.reasons, "document_number": self.document_number}


@dataclass(kw_only=True)
class ResumeWork(AfterInspection):
    """Let the work go on; the end may move by the days that were lost."""

    kind = ActKind.WORK_RESUMED
    new_end: date | None = None

    def law(self) -> Iterable[Verdict]:
        yield order_is_written(document_number=self.document_number)
        yield self.departure(Recommendation.RESUME)
        schedule = schedule_of(self.dossier.acts.order_by("sequence"))
        if self.new_end and schedule:
            suspended: Act = self.dossier.last_act(ActKind.SUSPENSION_ORDERED)
            yield new_end_lies_ahead(new_end=self.new_end, on=self.on)
            yield resumed_work_regains_lost_days_only(
                ends=schedule.ends, new_end=self.new_end, suspended_on=suspended.on, resumed_on=self.on
            )

    def content(self) -> dict:
        return {**super().content(), "new_end": self.new_end.isoformat() if self.new_end else ""}


@dataclass(kw_only=True)
class TerminateWork(AfterInspection):
    """End the work; its last day counts as the day of completion for the result report (reading A28)."""

    kind = ActKind.WORK_TERMINATED

    def law(self) -> Iterable[Verdict]:
        yield order_is_written(document_number=self.document_number)
        yield order_has_grounds(grounds=self.reasons)
        yield self.departure(Recommendation.TERMINATE)

    def consequences(self, act: Act) -> None:
        Evaluation.objects.get_or_create(
            proposal=self.dossier.proposal, defaults={"created_by": self.user, "live": False}
        )
