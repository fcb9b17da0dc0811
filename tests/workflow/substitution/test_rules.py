"""What a substitute may do: a table, and everything that is not in it."""

from datetime import date

import pytest

from workflow.policies.substituting import DUTY_OFFICES, DUTY_PARTS
from workflow.rules.acts import BALLOTS, REFERRALS, ActKind
from workflow.rules.substitution import (
    DUTY_ACTS,
    DUTY_LABELS,
    Duty,
    act_is_open_to_substitutes,
    duties_are_ones_own,
    substitute_can_log_in,
    substitute_is_a_colleague,
    substitution_lies_ahead,
)

A = ActKind
IN_PERSON = {
    *BALLOTS,
    *REFERRALS,
    A.PLAN_SUBMITTED,
    A.COMPLETION_DECLARED,
    A.RESULT_REPORTED,
    A.OPINION_REQUESTED,
    A.RESULT_OPINION_REQUESTED,
    A.PROPOSAL_APPROVED,
    A.VOTE_OVERRIDDEN,
    A.PROPOSAL_REFUSED,
    A.ASSIGNMENT_MADE,
    A.RESULT_RECOGNISED,
    A.COUNCIL_ESTABLISHED,
    A.MEMBER_REPLACED,
    A.VOTE_ANNULLED,
    A.SUSPENSION_ORDERED,
    A.INSPECTION_CONCLUDED,
    A.WORK_RESUMED,
    A.WORK_TERMINATED,
    A.AMENDMENT_NOTED,
    A.PETITION_ANSWERED,
    A.REMEDY_REQUESTED,
    A.RESOURCE_PROMISED,
    A.INCENTIVE_APPLIED,
    A.PROTECTION_FOUND,
    A.MODEL_CLEARED,
    A.ADVICE_GIVEN,
}
DAY, LATER = date(2026, 7, 1), date(2026, 7, 9)


class TestActs:
    @pytest.mark.parametrize("kind", sorted(IN_PERSON))
    def test_are_never_open_where_someone_votes_declares_or_signs(self, kind):
        verdict = act_is_open_to_substitutes(kind=kind)

        assert not verdict
        assert "giao quyền, phụ trách" in verdict.reason
        assert verdict.citation.reading == "A14"

    @pytest.mark.parametrize("kind", sorted(set().union(*DUTY_ACTS.values())))
    def test_are_open_where_a_duty_names_them(self, kind):
        assert act_is_open_to_substitutes(kind=kind)

    def test_have_words_parts_and_offices_for_every_duty(self):
        assert set(DUTY_ACTS) == set(DUTY_LABELS) == set(DUTY_PARTS) == set(DUTY_OFFICES) == set(Duty)


class TestTerms:
    @pytest.mark.parametrize(
        ("is_self", "same_agency", "lawful"),
        [(False, True, True), (True, True, False), (False, False, False)],
    )
    def test_ask_for_a_colleague(self, is_self, same_agency, lawful):
        assert bool(substitute_is_a_colleague(is_self=is_self, same_agency=same_agency)) is lawful

    @pytest.mark.parametrize(
        ("since", "until", "lawful"),
        [(DAY, DAY, True), (DAY, LATER, True), (LATER, DAY, False), (date(2026, 6, 30), LATER, False)],
    )
    def test_lie_ahead(self, since, until, lawful):
        assert bool(substitution_lies_ahead(since=since, until=until, today=DAY)) is lawful

    def test_ask_for_an_account(self):
        assert not substitute_can_log_in(has_account=False)

    def test_hand_on_ones_own_duties_only(self):
        assert duties_are_ones_own(duties=["monitoring"], own=["records", "monitoring"])
        assert not duties_are_ones_own(duties=["records"], own=["monitoring"])
