"""The finding on protection, which only the agency makes (Điều 5.2, 10, 11; readings A21, A22)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from content.organisation.models import Official
from workflow.actions.base import Action
from workflow.policies.acting import official_of
from workflow.rules.acts import ActKind
from workflow.rules.protection import (
    Basis,
    Measure,
    Question,
    answers_have_reasons,
    basis,
    causes_are_told_apart,
    completed_work_is_not_punished,
    damage_is_described,
    finder_is_not_concerned,
    finding_names_someone,
    measure_fits_the_clause,
    three_questions_are_answered,
)
from workflow.rules.verdict import Verdict

YES, NO = "yes", "no"


@dataclass(kw_only=True)
class FindProtection(Action):
    """
    Find, with reasons, whether the work followed the policy, from clean motives, for the common good.

    :param answers: yes or no for each question; ``None`` where the result was completed and none is needed
    :param reasons: the ground of each answer
    :param measure: what the agency applies or proposes; it must fit the clause that may apply
    """

    kind = ActKind.PROTECTION_FOUND
    concerned: list[Official]
    answers: dict[Question, bool | None]
    reasons: dict[Question, str] = field(default_factory=dict)
    objective: str
    subjective: str
    damage: bool
    damage_description: str = ""
    measure: Measure
    document_number: str = ""

    @property
    def outcome(self) -> str:
        """What the result was recognised as."""
        return self.dossier.last_act(ActKind.RESULT_RECOGNISED).data["outcome"]

    @property
    def basis(self) -> Basis:
        """The clause that may apply, given this finding."""
        good_faith = all(self.answers.get(question) for question in Question)
        return basis(outcome=self.outcome, damage=self.damage, good_faith=good_faith)

    def law(self) -> Iterable[Verdict]:
        finder = official_of(self.user)
        concerned = [official.pk for official in self.concerned]
        yield finding_names_someone(concerned=len(concerned))
        yield finder_is_not_concerned(finder=finder.pk if finder else None, concerned=concerned)
        yield three_questions_are_answered(outcome=self.outcome, answers=self.answers)
        yield answers_have_reasons(answers=self.answers, reasons=self.reasons)
        yield causes_are_told_apart(objective=self.objective, subjective=self.subjective)
        yield damage_is_described(damage=self.damage, description=self.damage_description)
        yield completed_work_is_not_punished(outcome=self.outcome, measure=self.measure)
        yield measure_fits_the_clause(basis=self.basis, measure=self.measure)

    def content(self) -> dict:
        found = {}
        for question in Question:
            if (answer := self.answers.get(question)) is not None:
                found[question.value] = YES if answer else NO
                found[f"{question.value}_reasons"] = self.reasons[question]
        return {
            "concerned": [official.pk for official in self.concerned],
            "concerned_names": [official.full_name for official in self.concerned],
            **found,
            "objective": self.objective,
            "subjective": self.subjective,
            "damage": YES if self.damage else NO,
            "damage_description": self.damage_description,
            "basis": self.basis,
            "measure": self.measure,
            "document_number": self.document_number,
        }


class FindAgencyProtection(FindProtection):
    """
    The same for the agency and the head who permitted the work (Điều 11).

    The organisation commission finds, for the head cannot find about themselves.
    """

    kind = ActKind.AGENCY_PROTECTION_FOUND
