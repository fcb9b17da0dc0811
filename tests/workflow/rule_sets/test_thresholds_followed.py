"""A threshold that the administrator changes holds for plans received after that, and for no earlier one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories.organisation import UserFactory
from tests.factories.workflow import DAY, make_case
from tests.workflow.council.conftest import ESTABLISHED, RECEIVED, CouncilCase
from tests.workflow.refusals import law_refuses
from workflow.actions.council_meeting import council_window
from workflow.actions.rule_sets import ChangeRuleSet
from workflow.forms.council import EstablishForm
from workflow.rules.acts import ActKind as A
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.stages import Stage
from workflow.rules.thresholds import THRESHOLDS
from workflow.rules.voting import Choice, Outcome
from workflow.sample.driver import at
from workflow.views.targets import targets
from workflow.views.votes import sheets

pytestmark = pytest.mark.django_db
YES, NO = Choice.APPROVE, Choice.REJECT
FOLLOWED = {
    "approval_percent", "result_percent", "council_min", "council_max", "triage_target_days", "amendment_percent",
    "referral_target_days",
}  # fmt: skip
OF_THE_YEARLY_REPORT = {"annual_report_close", "annual_report_due"}  # tests/workflow/reports


def adopt(rules: RuleSet, day: date) -> None:
    """Make ``rules`` hold for plans received from ``day`` on."""
    ChangeRuleSet(
        rules=rules, effective_from=day, reason="Theo kết luận.", user=UserFactory(is_superuser=True), now=at(day, 1)
    ).execute()


def adopt_threshold(key: str, value: int, day: date) -> None:
    adopt(replace(DEFAULT, thresholds={**DEFAULT.thresholds, key: value}), day)


def council_case() -> CouncilCase:
    plain = make_case()
    return CouncilCase(plain.staff, plain.proposal)


def test_every_threshold_has_its_test():
    assert {threshold.key for threshold in THRESHOLDS} == FOLLOWED | OF_THE_YEARLY_REPORT


class TestApprovalPercent:
    @pytest.mark.parametrize(("before", "passes"), [(True, True), (False, False)])
    def test_decides_whether_two_of_three_pass(self, case, before, passes):
        if before:
            case.submit()
        adopt_threshold("approval_percent", 67, DAY + timedelta(1) if before else DAY)
        if not before:
            case.submit()
        case.reach(Stage.VOTING, DAY).vote(YES, YES, NO)

        case.perform(A.VOTE_CLOSED, "head")

        assert case.last(A.VOTE_CLOSED).data["passed"] is passes
        shown = sheets(case.dossier, list(case.dossier.acts.order_by("sequence")), None)[0]
        assert ("trên 50%, tức ít nhất 2" if passes else "trên 67%, tức ít nhất 3") in shown.arithmetic


class TestResultPercent:
    @pytest.mark.parametrize(("percent", "outcome"), [(50, Outcome.COMPLETED), (67, Outcome.PARTIALLY_COMPLETED)])
    def test_decides_whether_two_of_three_complete(self, case, percent, outcome):
        if percent != 50:
            adopt_threshold("result_percent", percent, DAY)
        case.submit().reach(Stage.RESULT_VOTING)
        case.vote(Outcome.COMPLETED, Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED)

        case.perform(A.RESULT_VOTE_CLOSED, "head")

        assert case.last(A.RESULT_VOTE_CLOSED).data["outcome"] == outcome


class TestCouncilSize:
    def test_is_bounded_below_by_the_dossiers_own_rule_set(self):
        earlier, later = council_case().chosen(), council_case()
        adopt_threshold("council_min", 6, RECEIVED + timedelta(1))
        later.chosen(RECEIVED + timedelta(3))

        earlier.established_from_chosen()
        with law_refuses("từ 06 đến 09 thành viên"):
            later.established_from_chosen()

    def test_is_bounded_above_by_it_and_the_form_offers_as_many_rows(self):
        earlier, later = council_case().chosen(), council_case()
        adopt_threshold("council_max", 5, RECEIVED + timedelta(1))
        later.chosen(RECEIVED + timedelta(3))

        earlier.established_from_chosen(members=3)
        with law_refuses("từ 05 đến 05 thành viên"):
            later.established_from_chosen(members=3)
        assert len(EstablishForm(dossier=earlier.dossier).outsider_rows()) == 8
        assert len(EstablishForm(dossier=later.dossier).outsider_rows()) == 4


class TestPapersNotice:
    def test_gives_the_days_of_the_dossiers_own_rule_set(self):
        earlier, later = council_case().chosen(), council_case()
        longer = {**DEFAULT.time_limits, "council_papers": 7, "council_meeting": 15}
        adopt(replace(DEFAULT, time_limits=longer), RECEIVED + timedelta(1))
        later.chosen(RECEIVED + timedelta(3))
        earlier.established_from_chosen()
        later.established_from_chosen()

        first, second = (council_window(case.dossier, ESTABLISHED) for case in (earlier, later))

        assert (first.earliest, first.latest) == (date(2026, 12, 1), date(2026, 12, 3))
        assert (second.earliest, second.latest) == (date(2026, 12, 3), date(2026, 12, 8))


class TestTriageTarget:
    def test_is_shown_until_the_route_is_chosen(self, case):
        adopt_threshold("triage_target_days", 2, DAY)
        case.submit()
        acts = list(case.dossier.acts.all())

        assert [target.on for target in targets(case.dossier, acts)] == [date(2026, 7, 3)]
        case.reach(Stage.AWAITING_MEETING)
        assert targets(case.dossier, acts) == []

    def test_is_counted_by_the_dossiers_own_rule_set(self, case):
        case.submit()
        adopt_threshold("triage_target_days", 2, DAY + timedelta(1))

        assert [target.on for target in targets(case.dossier, list(case.dossier.acts.all()))] == [date(2026, 7, 6)]


class TestAmendmentPercent:
    @pytest.mark.parametrize(("day", "share"), [(DAY, 10), (DAY + timedelta(1), 20)])
    def test_limits_what_a_note_may_extend(self, case, day, share):
        if day == DAY:
            adopt_threshold("amendment_percent", 10, day)
        case.submit().reach(Stage.AWAITING_ASSIGNMENT)
        if day > DAY:
            adopt_threshold("amendment_percent", 10, day)
        ends = DAY + timedelta(100)
        case.perform(A.ASSIGNMENT_MADE, "head", ends=ends)

        with law_refuses(f"vượt {share}%"):
            case.perform(A.AMENDMENT_NOTED, "head", change="Gia hạn.", new_end=ends + timedelta(share + 1))
        case.perform(A.AMENDMENT_NOTED, "head", change="Gia hạn.", new_end=ends + timedelta(share))
