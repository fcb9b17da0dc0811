"""What acts that answer an earlier act share (Điều 16.2, 16.3)."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.actions.base import Action
from workflow.models import Act
from workflow.policies.standing import unanswered
from workflow.rules.requests import answer_meets_an_open_question
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class Answer(Action):
    """
    An act that answers an earlier one of the same dossier.

    :param answers: the act that is answered; ``None`` where the kind may also stand alone
    """

    answers: Act | None = None

    def law(self) -> Iterable[Verdict]:
        if self.answers is not None:
            yield answer_meets_an_open_question(question_open=self.answers in unanswered(self.dossier, self.kind))

    def content(self) -> dict:
        return {"answers": self.answers.sequence} if self.answers is not None else {}
