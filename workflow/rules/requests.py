"""Questions and their answers: reports on request, petitions, remedies, milestones, promises (Điều 13, 14, 16)."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.recorded import Recorded
from workflow.rules.verdict import rule

R = TypeVar("R", bound=Recorded)

ANSWERS: dict[ActKind, ActKind] = {
    ActKind.PROGRESS_REPORTED: ActKind.REPORT_REQUESTED,
    ActKind.PETITION_ANSWERED: ActKind.PETITION_FILED,
    ActKind.REMEDY_REPORTED: ActKind.REMEDY_REQUESTED,
    ActKind.MILESTONE_REACHED: ActKind.MILESTONE_SET,
    ActKind.RESOURCE_GIVEN: ActKind.RESOURCE_PROMISED,
    ActKind.AMENDMENT_NOTED: ActKind.PETITION_FILED,
    ActKind.INCENTIVE_ANSWERED: ActKind.INCENTIVE_PROPOSED,
    ActKind.CONSULTATION_ANSWERED: ActKind.CONSULTATION_ASKED,
    ActKind.SURVEY_CONCLUDED: ActKind.SURVEY_DECIDED,
}
"""Which act answers which: an answer names the earlier act by its sequence, as ``answers``."""

ALONE = frozenset({ActKind.PROGRESS_REPORTED, ActKind.RESOURCE_GIVEN, ActKind.AMENDMENT_NOTED})
"""Answers that may also be given without having been asked for."""

DECLINED = "declined"
CHASED = (
    ActKind.PROGRESS_REPORTED,
    ActKind.PETITION_ANSWERED,
    ActKind.REMEDY_REPORTED,
    ActKind.INCENTIVE_ANSWERED,
)
"""Answers that somebody waits for; milestones and promises are only watched."""


def answered(acts: Iterable[Recorded]) -> frozenset[int]:
    """The sequences of the acts that a later act names as answered."""
    return frozenset(act.data["answers"] for act in acts if act.data.get("answers"))


def still_open(acts: Sequence[R], answer: ActKind) -> list[R]:
    """The acts that ``answer`` could answer and that nothing has answered yet; what was not permitted asks nothing."""
    done = answered(acts)
    return [
        act
        for act in acts
        if act.kind == ANSWERS[answer] and act.sequence not in done and act.data.get("permission") != DECLINED
    ]


@rule(Citation(16, 3))
def answer_meets_an_open_question(*, question_open: bool) -> str:
    """An answer names one question of this dossier that nobody has answered yet."""
    return "" if question_open else "Việc được trả lời không thuộc hồ sơ này hoặc đã được trả lời"


@rule(Citation(16, 2))
def request_says_what(*, text: str) -> str:
    """A request, a petition or an answer says what it is about."""
    return "" if text.strip() else "Cần ghi rõ nội dung"
