"""The decision table of reading A21 and the forms of encouragement, row by row."""

from dataclasses import dataclass, field

import pytest

from workflow.rules.acts import ActKind as A
from workflow.rules.incentives import (
    COMPLETED_ONLY,
    Condition,
    Incentive,
    form_fits_the_outcome,
    in_force,
    unmet_conditions_need_reasons,
)
from workflow.rules.protection import (
    BASIS_LABELS,
    DECISION_TABLE,
    MEASURES,
    Basis,
    Measure,
    Question,
    basis,
    measure_fits_the_clause,
    possible_bases,
    three_questions_are_answered,
)
from workflow.rules.voting import Outcome

DONE, PARTLY, NOT = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED, Outcome.NOT_COMPLETED


class TestBasis:
    @pytest.mark.parametrize(
        ("outcome", "damage", "good_faith", "expected"),
        [
            (DONE, False, True, "10.1"),
            (DONE, True, True, "10.1"),
            (DONE, False, False, "10.1"),
            (DONE, True, False, "10.1"),
            (PARTLY, False, True, "10.2"),
            (NOT, False, True, "10.2"),
            (PARTLY, True, True, "10.3"),
            (NOT, True, True, "10.3"),
            (PARTLY, False, False, "none"),
            (NOT, False, False, "none"),
            (PARTLY, True, False, "none"),
            (NOT, True, False, "none"),
        ],
    )
    def test_follows_outcome_damage_and_finding(self, outcome, damage, good_faith, expected):
        assert basis(outcome=outcome, damage=damage, good_faith=good_faith) == expected

    def test_has_an_answer_to_every_case(self):
        assert len(DECISION_TABLE) == 8
        assert set(DECISION_TABLE.values()) == set(Basis) == set(MEASURES) == set(BASIS_LABELS)

    def test_is_open_until_the_agency_has_found(self):
        assert possible_bases(outcome=DONE) == [Basis.NO_LIABILITY]
        assert set(possible_bases(outcome=NOT)) == {Basis.EXCLUSION, Basis.CONSIDERED, Basis.NONE}


class TestMeasure:
    @pytest.mark.parametrize("row", list(Basis))
    @pytest.mark.parametrize("measure", list(Measure))
    def test_is_one_that_the_clause_knows(self, row, measure):
        assert bool(measure_fits_the_clause(basis=row, measure=measure)) is (measure in MEASURES[row])


class TestThreeQuestions:
    @pytest.mark.parametrize("left_out", list(Question))
    def test_are_all_answered_where_the_result_fell_short(self, left_out):
        answers = {**dict.fromkeys(Question, True), left_out: None}

        assert not three_questions_are_answered(outcome=PARTLY, answers=answers)
        assert three_questions_are_answered(outcome=DONE, answers=answers)

    def test_may_be_answered_with_no(self):
        assert three_questions_are_answered(outcome=NOT, answers=dict.fromkeys(Question, False))


class TestIncentive:
    @pytest.mark.parametrize("outcome", [PARTLY, NOT])
    @pytest.mark.parametrize("incentive", list(Incentive))
    def test_of_reward_rank_and_salary_is_for_completed_results(self, incentive, outcome):
        assert bool(form_fits_the_outcome(incentive=incentive, outcome=outcome)) is (incentive not in COMPLETED_ONLY)
        assert form_fits_the_outcome(incentive=incentive, outcome=DONE)

    @pytest.mark.parametrize(("reasons", "lawful"), [("", False), ("  ", False), ("Vì hiệu quả rõ.", True)])
    def test_needs_reasons_where_a_condition_is_unmet(self, reasons, lawful):
        assert bool(unmet_conditions_need_reasons(unmet=[Condition.C], reasons=reasons)) is lawful
        assert unmet_conditions_need_reasons(unmet=[], reasons="")


@dataclass
class Recorded:
    sequence: int
    kind: str
    data: dict = field(default_factory=dict)


class TestInForce:
    def test_is_what_was_applied_or_granted_and_not_revoked(self):
        acts = [
            Recorded(1, A.INCENTIVE_APPLIED),
            Recorded(2, A.INCENTIVE_ANSWERED, {"grant": "granted"}),
            Recorded(3, A.INCENTIVE_ANSWERED, {"grant": "declined"}),
            Recorded(4, A.INCENTIVE_APPLIED),
            Recorded(5, A.INCENTIVE_REVOKED, {"revokes": 1}),
        ]

        assert in_force(acts) == [2, 4]
