"""Assessing the conditions, and applying, proposing, granting and revoking incentives (Điều 5.1, 9, 14.7)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from content.organisation.models import Official
from workflow.actions.answering import Answer
from workflow.actions.base import Action
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.incentives import (
    Condition,
    Incentive,
    Limb,
    answer_to_proposal_is_written,
    conditions_are_assessed,
    every_condition_has_reasons,
    form_fits_the_outcome,
    in_force,
    incentive_is_written,
    incentive_names_someone,
    limb_is_noted,
    revocation_is_reasoned,
    unmet_conditions_need_reasons,
)
from workflow.rules.verdict import Verdict

MET, UNMET = "met", "unmet"


@dataclass(kw_only=True)
class AssessConditions(Action):
    """Mark each condition of Điều 5.1 met or not met, with the reason, and say what was wrong with the rules."""

    kind = ActKind.CONDITIONS_ASSESSED
    met: dict[Condition, bool]
    reasons: dict[Condition, str]
    limb: Limb | None = None
    limb_note: str = ""

    def law(self) -> Iterable[Verdict]:
        yield every_condition_has_reasons(reasons=self.reasons)

    def content(self) -> dict:
        found = {"limb": str(self.limb or ""), "limb_note": self.limb_note}
        for condition in Condition:
            found[condition.value] = MET if self.met[condition] else UNMET
            found[f"{condition.value}_reasons"] = self.reasons[condition]
        return found


@dataclass(kw_only=True)
class Encourage(Action):
    """What applying and proposing an incentive share."""

    incentive: Incentive
    beneficiaries: list[Official] = field(default_factory=list)
    organisation: str = ""
    reasons: str = ""
    document_number: str = ""

    @property
    def assessment(self) -> Act | None:
        """The latest assessment of the conditions."""
        return self.dossier.acts.filter(kind=ActKind.CONDITIONS_ASSESSED).order_by("sequence").last()

    def law(self) -> Iterable[Verdict]:
        data = self.assessment.data if self.assessment else {}
        outcome = self.dossier.last_act(ActKind.RESULT_RECOGNISED).data["outcome"]
        yield conditions_are_assessed(assessed=bool(data))
        yield limb_is_noted(limb=data.get("limb", ""), note=data.get("limb_note", ""))
        yield unmet_conditions_need_reasons(
            unmet=[condition for condition in Condition if data.get(condition.value) == UNMET], reasons=self.reasons
        )
        yield form_fits_the_outcome(incentive=self.incentive, outcome=outcome)
        yield incentive_names_someone(beneficiaries=len(self.beneficiaries), organisation=self.organisation)
        yield incentive_is_written(incentive=self.incentive, document_number=self.document_number)

    def content(self) -> dict:
        return {
            "incentive": self.incentive,
            "beneficiaries": [official.pk for official in self.beneficiaries],
            "beneficiary_names": [official.full_name for official in self.beneficiaries],
            "organisation": self.organisation,
            "reasons": self.reasons,
            "document_number": self.document_number,
        }


class ApplyIncentive(Encourage):
    """The agency encourages within its own powers."""

    kind = ActKind.INCENTIVE_APPLIED


class ProposeIncentive(Encourage):
    """The agency asks the cadre-managing agency to encourage."""

    kind = ActKind.INCENTIVE_PROPOSED


@dataclass(kw_only=True)
class AnswerIncentive(Answer):
    """The cadre-managing agency grants what was proposed, or declines with reasons."""

    kind = ActKind.INCENTIVE_ANSWERED
    granted: bool
    reasons: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield answer_to_proposal_is_written(
            granted=self.granted, document_number=self.document_number, reasons=self.reasons
        )

    def content(self) -> dict:
        return {
            **super().content(),
            "grant": "granted" if self.granted else "declined",
            "reasons": self.reasons,
            "document_number": self.document_number,
        }


@dataclass(kw_only=True)
class RevokeIncentive(Action):
    """Take back an incentive that was applied or granted."""

    kind = ActKind.INCENTIVE_REVOKED
    revokes: Act
    reasons: str
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        valid = self.revokes.dossier_id == self.dossier.pk and self.revokes.sequence in in_force(
            list(self.dossier.acts.order_by("sequence"))
        )
        yield revocation_is_reasoned(in_force=valid, reasons=self.reasons, document_number=self.document_number)

    def content(self) -> dict:
        return {
            "revokes": self.revokes.sequence,
            "reasons": self.reasons,
            "document_number": self.document_number,
        }
