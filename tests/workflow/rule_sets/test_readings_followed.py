"""A reading that offers a choice changes what the software does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories.organisation import UserFactory
from tests.factories.workflow import DAY
from workflow.actions.rule_sets import ChangeRuleSet
from workflow.calendar.vietnam import CALENDAR
from workflow.due_dates import due_date
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention, Position
from workflow.rules.rule_set import DEFAULT
from workflow.rules.stages import Stage
from workflow.rules.time_limits import LIMITS_BY_KEY, Unit
from workflow.rules.verdict import RuleViolation
from workflow.rules.voting import Choice
from workflow.sample.driver import at


def reading(id: str, option: str):
    return replace(DEFAULT, readings={**DEFAULT.readings, id: option})


def adopt(id: str, option: str) -> None:
    """Make the option hold from the day on which cases walk."""
    user = UserFactory(is_superuser=True)
    ChangeRuleSet(
        rules=reading(id, option), effective_from=DAY, reason="Theo kết luận của Tỉnh ủy.", user=user, now=at(DAY, 1)
    ).execute()


@pytest.mark.django_db
class TestA1:
    @pytest.mark.parametrize(("option", "passes"), [("valid_ballots", True), ("eligible_voters", False)])
    def test_decides_of_how_many_more_than_half_must_approve(self, case, option, passes):
        if option != DEFAULT.option("A1"):
            adopt("A1", option)
        case.submit().reach(Stage.VOTING).vote(Choice.APPROVE)

        case.perform(ActKind.VOTE_CLOSED, "head")

        assert case.last(ActKind.VOTE_CLOSED).data["passed"] is passes


@pytest.mark.django_db
class TestA23:
    def disagree(self, case) -> None:
        case.submit().reach(Stage.AWAITING_OPINION)
        assert case.last(ActKind.OPINION_REQUESTED).data["intention"] == Intention.APPROVE
        case.perform(ActKind.OPINION_GIVEN, "party_office", position=Position.DISAGREE, opinion="Chưa phù hợp.")

    def test_lets_the_head_differ_with_reasons(self, case):
        self.disagree(case)

        case.perform(ActKind.PROPOSAL_APPROVED, "head", reasons="Vẫn cần làm.")

        assert case.stage is Stage.AWAITING_ASSIGNMENT

    def test_refuses_to_differ_where_the_opinion_is_read_as_binding(self, case):
        adopt("A23", "binding")
        self.disagree(case)

        with pytest.raises(RuleViolation, match="không được quyết định khác ý kiến cấp ủy"):
            case.perform(ActKind.PROPOSAL_APPROVED, "head", reasons="Vẫn cần làm.")

    def test_refuses_to_refuse_what_the_committee_agreed_to(self, case):
        adopt("A23", "binding")
        case.submit().reach(Stage.AWAITING_DECISION)

        with pytest.raises(RuleViolation, match="không được quyết định khác ý kiến cấp ủy"):
            case.perform(ActKind.PROPOSAL_REFUSED, "head")


class TestA35:
    LIMIT = replace(LIMITS_BY_KEY["result_report"], unit=Unit.CALENDAR_DAY)

    @pytest.mark.parametrize(("option", "days_after_saturday"), [("rolls", 2), ("stays", 0)])
    def test_decides_whether_a_calendar_limit_leaves_a_day_off(self, option, days_after_saturday):
        monday = date(2026, 7, 6)
        saturday = monday + timedelta(5)

        due = due_date(self.LIMIT, monday, CALENDAR, reading("A35", option))

        assert due == saturday + timedelta(days_after_saturday)
