"""Milestones of the work, and resources promised and given (Điều 9.2, 13.3, 14.3, 14.5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workflow.actions.answering import Answer
from workflow.actions.base import Action
from workflow.rules.acts import ActKind
from workflow.rules.requests import request_says_what
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class SetMilestone(Action):
    """Name something to be reached by a day; the day is an internal target."""

    kind = ActKind.MILESTONE_SET
    milestone: str
    target: date

    def law(self) -> Iterable[Verdict]:
        yield request_says_what(text=self.milestone)

    def content(self) -> dict:
        return {"milestone": self.milestone, "target": self.target.isoformat()}


@dataclass(kw_only=True)
class ReachMilestone(Answer):
    """Report that a milestone was reached."""

    kind = ActKind.MILESTONE_REACHED
    note: str = ""

    def content(self) -> dict:
        return {**super().content(), "note": self.note}


@dataclass(kw_only=True)
class PromiseResource(Action):
    """Promise equipment, people or money."""

    kind = ActKind.RESOURCE_PROMISED
    resource: str
    target: date | None = None

    def law(self) -> Iterable[Verdict]:
        yield request_says_what(text=self.resource)

    def content(self) -> dict:
        return {"resource": self.resource, "target": self.target.isoformat() if self.target else ""}


@dataclass(kw_only=True)
class GiveResource(Answer):
    """Record what was given, as promised or beyond."""

    kind = ActKind.RESOURCE_GIVEN
    resource: str
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield request_says_what(text=self.resource)

    def content(self) -> dict:
        return {**super().content(), "resource": self.resource, "document_number": self.document_number}
