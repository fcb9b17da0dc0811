"""The organisation commission consults, has a survey made, and advises (Điều 20.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workflow.actions.amendment_vote import OnTrack
from workflow.actions.answering import Answer
from workflow.actions.base import Action
from workflow.rules.acts import ActKind
from workflow.rules.commission import (
    Advice,
    Consulted,
    SurveyPermission,
    advice_is_written,
    consultation_says_whom_and_what,
    survey_decision_is_written,
    survey_follows_permission,
    survey_says_what_it_found,
)
from workflow.rules.requests import request_says_what
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Outcome


@dataclass(kw_only=True)
class AskConsultation(Action):
    """
    Ask agencies, experts or scientists.

    :param target: the day by which an answer is wanted; an internal target
    """

    kind = ActKind.CONSULTATION_ASKED
    consulted_as: Consulted
    consulted: str
    question: str
    target: date | None = None
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield consultation_says_whom_and_what(consulted=self.consulted, question=self.question)

    def content(self) -> dict:
        return {
            "consulted_as": self.consulted_as,
            "consulted": self.consulted,
            "question": self.question,
            "target": self.target.isoformat() if self.target else "",
            "document_number": self.document_number,
        }


@dataclass(kw_only=True)
class AnswerConsultation(Answer):
    """Record what the consulted answered."""

    kind = ActKind.CONSULTATION_ANSWERED
    text: str
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield request_says_what(text=self.text)

    def content(self) -> dict:
        return {**super().content(), "answer": self.text, "document_number": self.document_number}


@dataclass(kw_only=True)
class DecideSurvey(Action):
    """Record whether the Standing Secretariat permits a survey, and of what."""

    kind = ActKind.SURVEY_DECIDED
    permission_given: SurveyPermission
    survey: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield survey_decision_is_written(document_number=self.document_number)
        yield request_says_what(text=self.survey)

    def content(self) -> dict:
        return {
            "permission": self.permission_given,
            "survey": self.survey,
            "document_number": self.document_number,
        }


@dataclass(kw_only=True)
class ConcludeSurvey(Answer):
    """Record what a permitted survey found."""

    kind = ActKind.SURVEY_CONCLUDED
    findings: str

    def law(self) -> Iterable[Verdict]:
        yield survey_follows_permission(permitted=self.answers is not None)
        yield from super().law()
        yield survey_says_what_it_found(findings=self.findings)

    def content(self) -> dict:
        return {**super().content(), "survey_findings": self.findings}


@dataclass(kw_only=True)
class GiveAdvice(Action):
    """Advise the Standing Secretariat or the Standing Board what to decide."""

    kind = ActKind.ADVICE_GIVEN
    advised: Advice
    advice: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield advice_is_written(text=self.advice, document_number=self.document_number)

    def content(self) -> dict:
        return {"advised": self.advised, "advice": self.advice, "document_number": self.document_number}


class GiveAmendmentAdvice(OnTrack, GiveAdvice):
    """Advise the Standing Secretariat or the Standing Board on a material change of the plan."""

    kind = ActKind.AMENDMENT_ADVICE_GIVEN


@dataclass(kw_only=True)
class GiveResultAdvice(Action):
    """Advise as what to recognise the result."""

    kind = ActKind.RESULT_ADVICE_GIVEN
    outcome: Outcome
    advice: str = ""
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield advice_is_written(text=self.advice, document_number=self.document_number)

    def content(self) -> dict:
        return {"outcome": self.outcome, "advice": self.advice, "document_number": self.document_number}
