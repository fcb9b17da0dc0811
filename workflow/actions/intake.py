"""Receiving the plan and choosing who considers it (Điều 7.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workflow.actions.base import Action
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.dates import act_is_not_in_the_future
from workflow.rules.intake import receipt_is_the_earlier_day
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class ReceivePlan(Action):
    """Record that the plan was received: on the day it was delivered, or stamped earlier."""

    kind = ActKind.PLAN_RECEIVED
    register_number: str = ""

    def dates(self) -> Iterable[Verdict]:
        yield act_is_not_in_the_future(on=self.on, today=self.today)
        yield receipt_is_the_earlier_day(delivered=self.delivered_on(), received=self.on)

    def delivered_on(self) -> date:
        """The day on which the plan reached the inbox of whoever is to receive it."""
        submitted: Act = self.dossier.last_act(ActKind.PLAN_SUBMITTED, ActKind.REFERRED_UP, ActKind.SENT_TO_COMMISSION)
        return submitted.on

    def content(self) -> dict:
        return {"register_number": self.register_number}


@dataclass(kw_only=True)
class ChooseRoute(Action):
    """Give the proposal to the leadership collective."""

    kind = ActKind.ROUTE_CHOSEN
    note: str = ""

    def content(self) -> dict:
        return {"route": "leadership", "note": self.note}
