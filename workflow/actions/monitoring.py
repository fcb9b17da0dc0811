"""Asking and answering while the work runs: reports, petitions, remedies (Điều 13.3, 13.4, 14.5, 16.2, 16.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from workflow.actions.answering import Answer
from workflow.actions.base import Action
from workflow.rules.acts import ActKind
from workflow.rules.amendment import new_end_lies_ahead
from workflow.rules.requests import request_says_what
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class Request(Action):
    """
    The head asks the implementers for something.

    :param target: the day by which it is wanted; an internal target, the regulation sets none
    """

    request: str
    target: date | None = None

    def law(self) -> Iterable[Verdict]:
        yield request_says_what(text=self.request)

    def content(self) -> dict:
        return {"request": self.request, "target": self.target.isoformat() if self.target else ""}


class RequestReport(Request):
    """Ask for a report on how the work goes."""

    kind = ActKind.REPORT_REQUESTED


class RequestRemedy(Request):
    """Ask for consequences to be put right."""

    kind = ActKind.REMEDY_REQUESTED


@dataclass(kw_only=True)
class FilePetition(Action):
    """
    Say what stands in the way and what is asked for; a later end where more time is asked for.

    :param to_board: whether the Standing Board is told through the organisation commission (Điều 20.2)
    """

    kind = ActKind.PETITION_FILED
    petition: str
    requested_end: date | None = None
    to_board: bool = False

    def law(self) -> Iterable[Verdict]:
        yield request_says_what(text=self.petition)
        if self.requested_end:
            yield new_end_lies_ahead(new_end=self.requested_end, on=self.on)

    def content(self) -> dict:
        ends = self.requested_end.isoformat() if self.requested_end else ""
        found = {"petition": self.petition, "requested_end": ends}
        return {**found, "to_board": "yes"} if self.to_board else found


@dataclass(kw_only=True)
class TextAnswer(Answer):
    """An answer in words."""

    text_key: ClassVar[str]
    text: str

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield request_says_what(text=self.text)

    def content(self) -> dict:
        return {**super().content(), self.text_key: self.text}


class AnswerPetition(TextAnswer):
    """The head answers a petition."""

    kind = ActKind.PETITION_ANSWERED
    text_key = "answer"


class ReportRemedy(TextAnswer):
    """The implementers report what they put right."""

    kind = ActKind.REMEDY_REPORTED
    text_key = "remedy"
