"""The decisions go to the next body that can take them (Điều 7.1.3, 20.2; readings A10, A11, A13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from workflow.actions.base import Action
from workflow.policies.referral import (
    Destination,
    copied_heads,
    decider_is_author,
    head_is_alone,
    next_above,
)
from workflow.rules.acts import ActKind
from workflow.rules.commission import commission_is_known
from workflow.rules.referral import (
    referral_goes_to_the_next_able_agency,
    referral_has_a_cause,
    referral_has_reasons,
)
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class Referral(Action):
    """Name the next superior agency, or the organisation commission, as the body that decides from now on."""

    to_commission: ClassVar[bool] = False
    before_decision: ClassVar[bool] = True
    reasons: str
    document_number: str = ""

    @cached_property
    def destination(self) -> Destination:
        """Where the decisions go."""
        return next_above(self.dossier, self.on)

    def law(self) -> Iterable[Verdict]:
        yield referral_has_a_cause(
            head_is_author=decider_is_author(self.dossier, self.on),
            head_is_alone=self.before_decision and head_is_alone(self.dossier, self.on),
        )
        yield referral_has_reasons(reasons=self.reasons)
        yield referral_goes_to_the_next_able_agency(
            to_commission=self.to_commission, superior_known=not self.destination.to_commission
        )
        yield commission_is_known(needed=self.to_commission, known=self.destination.agency is not None)

    def content(self) -> dict:
        agency = self.destination.agency
        assert agency is not None  # noqa: S101 - enforced by law
        proposal = self.dossier.proposal
        return {
            "from_agency": self.dossier.deciding_agency.name,
            "agency": agency.name,
            "agency_id": agency.pk,
            "head_is_author": decider_is_author(self.dossier, self.on)
            and self.dossier.deciding_agency_id == proposal.agency_id,
            "reasons": self.reasons,
            "document_number": self.document_number,
            "copied_to": [{"id": head.pk, "name": head.full_name} for head in copied_heads(proposal, self.on)]
            if self.to_commission
            else [],
        }


class ReferUp(Referral):
    """Before the decision: the superior agency receives the plan and begins anew."""

    kind = ActKind.REFERRED_UP


class SendToCommission(Referral):
    """Before the decision, where no superior agency can decide: the organisation commission takes the plan in."""

    kind = ActKind.SENT_TO_COMMISSION
    to_commission = True


class ReferDecisionsUp(Referral):
    """After the decision: the superior agency takes every decision that is left."""

    kind = ActKind.DECISIONS_REFERRED_UP
    before_decision = False


class SendDecisionsToCommission(Referral):
    """After the decision, where no superior agency can decide."""

    kind = ActKind.DECISIONS_SENT_TO_COMMISSION
    to_commission = True
    before_decision = False
