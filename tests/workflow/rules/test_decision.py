"""The head's room between the collective's vote and the committee's opinion."""

import pytest

from workflow.rules.acts import ActKind
from workflow.rules.decision import (
    Position,
    approval_needs_a_passed_vote,
    contrary_decision_has_reasons,
    decision_is_written,
    decisions_shut,
    opinion_is_stated,
    override_is_written_and_reasoned,
    override_needs_a_failed_vote,
    refusal_has_reasons,
)
from workflow.rules.implementation import (
    incomplete_result_has_reasons,
    recognition_differs_with_reasons,
    someone_can_report,
    someone_is_assigned,
)
from workflow.rules.publicity import content_is_cleared, result_may_be_shown
from workflow.rules.voting import Outcome

BLANK = " \n\t"


class TestRoomForDecision:
    @pytest.mark.parametrize(("passed", "shut"), [(True, ActKind.VOTE_OVERRIDDEN), (False, ActKind.PROPOSAL_APPROVED)])
    def test_follows_the_vote(self, passed, shut):
        assert decisions_shut(passed=passed) == {shut}
        assert bool(approval_needs_a_passed_vote(passed=passed)) is passed
        assert bool(override_needs_a_failed_vote(passed=passed)) is not passed

    @pytest.mark.parametrize(
        ("position", "as_proposed", "needs_reasons"),
        [
            (Position.AGREE, True, False),
            (Position.AGREE, False, True),
            (Position.DISAGREE, True, True),
            (Position.DISAGREE, False, False),
            (Position.OTHER, True, False),
            (Position.OTHER, False, False),
        ],
    )
    def test_needs_reasons_exactly_against_the_committee(self, position, as_proposed, needs_reasons):
        for blank in ("", BLANK):
            verdict = contrary_decision_has_reasons(position=position, as_proposed=as_proposed, reasons=blank)
            assert bool(verdict) is not needs_reasons
        assert contrary_decision_has_reasons(position=position, as_proposed=as_proposed, reasons="Vì cấp bách.")

    @pytest.mark.parametrize(
        ("reasons", "number", "lawful"),
        [("Cần thiết.", "01/QĐ", True), (BLANK, "01/QĐ", False), ("Cần thiết.", BLANK, False), ("", "", False)],
    )
    def test_overrides_only_in_writing_with_reasons(self, reasons, number, lawful):
        assert bool(override_is_written_and_reasoned(reasons=reasons, document_number=number)) is lawful

    @pytest.mark.parametrize("rule", [lambda text: refusal_has_reasons(reasons=text),
                                      lambda text: decision_is_written(document_number=text)])  # fmt: skip
    def test_is_never_silent(self, rule):
        assert not rule(BLANK)
        assert rule("01/QĐ")

    @pytest.mark.parametrize(
        ("position", "text", "lawful"),
        [
            (Position.AGREE, "", True),
            (Position.DISAGREE, BLANK, False),
            (Position.OTHER, "", False),
            (Position.OTHER, "Làm thử trước.", True),
        ],
    )
    def test_hears_an_opinion_that_says_what_it_is(self, position, text, lawful):
        assert bool(opinion_is_stated(position=position, text=text)) is lawful


class TestResultRules:
    @pytest.mark.parametrize("outcome", [Outcome.PARTIALLY_COMPLETED, Outcome.NOT_COMPLETED])
    def test_ask_why_a_result_is_not_complete(self, outcome):
        assert not incomplete_result_has_reasons(outcome=outcome, reasons=BLANK)
        assert incomplete_result_has_reasons(outcome=outcome, reasons="Thiếu kinh phí.")
        assert incomplete_result_has_reasons(outcome=Outcome.COMPLETED, reasons="")

    def test_ask_why_the_head_finds_otherwise_than_the_collective(self):
        assert not recognition_differs_with_reasons(outcome="completed", voted="not_completed", reasons=BLANK)
        assert recognition_differs_with_reasons(outcome="completed", voted="not_completed", reasons="Có số liệu mới.")
        assert recognition_differs_with_reasons(outcome="completed", voted="completed", reasons="")

    def test_show_nothing_that_was_not_completed(self):
        shown = [outcome for outcome in Outcome if result_may_be_shown(outcome=outcome)]

        assert shown == [Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED]

    @pytest.mark.parametrize(("no_secret", "consented"), [(False, True), (True, False), (False, False)])
    def test_clear_nothing_by_half(self, no_secret, consented):
        assert not content_is_cleared(no_state_secret=no_secret, personal_data_consented=consented)
        assert content_is_cleared(no_state_secret=True, personal_data_consented=True)

    def test_name_someone_who_reports_even_for_an_organisation(self):
        assert not someone_is_assigned(implementers=0, organisation=BLANK)
        assert someone_is_assigned(implementers=0, organisation="Trung tâm số hóa")
        assert not someone_can_report(implementers=0)
