"""The figures of a year are what the ledger holds, counted once each."""

from datetime import date

import pytest

from content.showcase.models import ModelPage
from content.showcase.models import ReplicationState as S
from tests.factories.organisation import AgencyFactory
from tests.factories.showcase import ReplicationEntryFactory, ReplicationFactory
from tests.factories.workflow import DAY, make_case, make_staff
from tests.workflow.papers.test_every_paper import overridden, protected, refused, stopped
from tests.workflow.protection.conftest import ASSESSMENT
from workflow.reports.annual.figures import figures_of
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.punctuality import percent
from workflow.reports.scope import Scope, reporting_agencies
from workflow.rules.acts import ActKind as A
from workflow.rules.annual_report import report_period
from workflow.rules.incentives import Incentive
from workflow.rules.rule_set import DEFAULT, RuleSet
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

OPENS, CLOSES = date(2025, 12, 15), date(2026, 12, 14)


def count(scope: Scope | None = None, opens: date = OPENS, until: date = CLOSES) -> dict[str, int]:
    """Every figure by its section and key."""
    figures = figures_of(YearLedger(scope or Scope(), opens, until))
    return {f"{section.key}.{row.key}": row.value for section in figures.sections for row in section.rows}


class TestPeriod:
    def test_runs_from_the_day_after_the_last_closing(self):
        period = report_period(2026, DEFAULT)

        assert (period.opens, period.closes, period.due_on) == (OPENS, CLOSES, date(2026, 12, 15))

    def test_follows_the_settings(self):
        rules = RuleSet(time_limits={}, thresholds={"annual_report_close": 30, "annual_report_due": 31}, readings={})

        assert report_period(2026, rules).closes == date(2026, 12, 30)
        assert report_period(2026, rules).opens == date(2025, 12, 31)


class TestProposals:
    def test_are_counted_by_what_happened_and_where_they_stand(self, db):
        refused(make_case())
        overridden(make_case())
        stopped(make_case())
        make_case().submit().reach(Stage.PUBLISHED)
        found = count()

        assert found["proposals.received"] == 4
        assert found["proposals.approved"] == 2
        assert found["proposals.overridden"] == found["votes.overrides"] == 1
        assert found["proposals.refused"] == found["stages.refused"] == 1
        assert (found["proposals.suspended"], found["proposals.terminated"]) == (2, 1)
        assert found["proposals.result_completed"] == found["models.published"] == found["stages.published"] == 1
        assert sum(value for key, value in found.items() if key.startswith("stages.")) == 4

    def test_are_counted_at_the_agency_that_decides(self, db):
        case = make_case().submit()
        make_case().submit()

        assert count(Scope(case.staff.agency))["proposals.received"] == 1
        assert count(Scope(AgencyFactory()))["proposals.received"] == 0

    def test_of_another_year_are_left_out_but_still_stand_somewhere(self, db):
        make_case().submit()
        found = count(opens=date(2026, 12, 15), until=date(2027, 12, 14))

        assert found["proposals.received"] == 0
        assert found["stages.submitted"] == 1

    def test_after_the_closing_day_change_nothing(self, db):
        case = make_case().submit().reach(Stage.RECEIVED)
        before = count(until=DAY)
        case.reach(Stage.AWAITING_MEETING, date(2026, 7, 3))

        assert count(until=DAY) == before


class TestVotes:
    def test_leave_out_what_was_annulled(self, db):
        case = make_case().submit().reach(Stage.VOTING)
        case.vote(Choice.APPROVE, Choice.REJECT).perform(A.VOTE_CLOSED, "head")
        case.perform(A.VOTE_ANNULLED, "head", reasons="Mời thiếu người.")
        found = count()

        assert (found["votes.votes"], found["votes.ties"]) == (0, 0)
        assert found["stages.awaiting_meeting"] == 1

    def test_tell_ties(self, db):
        case = make_case().submit().reach(Stage.VOTING)
        case.vote(Choice.APPROVE, Choice.REJECT).perform(A.VOTE_CLOSED, "head")

        assert count()["votes.ties"] == 1


class TestLimits:
    def test_tell_met_from_late_clause_by_clause(self, db):
        make_case().submit().reach(Stage.VOTED)
        make_case().submit().reach(Stage.RECEIVED).reach(Stage.VOTED, date(2026, 7, 15))
        figures = figures_of(YearLedger(Scope(), OPENS, CLOSES))
        meeting = next(row for row in figures.limits if row.key == "leadership_meeting")

        assert (meeting.due, meeting.on_time, meeting.late, meeting.rate) == (2, 1, 1, "50%")
        assert meeting.clause == "điểm 2.1 khoản 2 Điều 7"

    def test_count_a_step_not_done_by_the_closing_day_as_late(self, db):
        case = make_case().submit()
        figures = figures_of(YearLedger(Scope(), OPENS, CLOSES))
        late = next(row for row in figures.late if row.label.startswith("Họp tập thể"))

        assert (late.code, late.due, late.done) == (case.dossier.code, "10/07/2026", "chưa xong")

    def test_do_not_judge_what_is_still_running(self, db):
        make_case().submit()

        assert figures_of(YearLedger(Scope(), OPENS, date(2026, 7, 10))).limits == ()

    @pytest.mark.parametrize(("part", "whole", "text"), [(37, 40, "92,5%"), (4, 4, "100%"), (0, 3, "0%"), (0, 0, "–")])
    def test_write_the_rate_in_vietnamese(self, part, whole, text):
        assert percent(part, whole) == text


class TestMeasures:
    def test_count_incentives_by_form_and_findings_by_clause_without_names(self, db):
        case = make_case().submit().reach(Stage.AWAITING_CLEARANCE)
        case.perform(A.CONDITIONS_ASSESSED, "head", **ASSESSMENT)
        case.perform(A.INCENTIVE_APPLIED, "head", incentive=Incentive.PRAISE, beneficiaries=[case.staff.proposer])
        failed = protected(make_case())
        found = count()
        text = str(figures_of(YearLedger(Scope(), OPENS, CLOSES)).as_json())

        assert (found["incentives.praise"], found["incentives.reward"]) == (1, 0)
        assert (found["protection.10.3"], found["protection.10.2"], found["protection.agencies"]) == (1, 0, 1)
        assert failed.staff.proposer.full_name not in text
        assert failed.dossier.code not in str(figures_of(YearLedger(Scope(), OPENS, CLOSES)).sections)


class TestAgencies:
    def test_report_when_they_have_a_head(self, db):
        staff = make_staff()
        AgencyFactory()

        assert list(reporting_agencies(DAY)) == [staff.agency]


class TestQueries:
    def test_do_not_grow_with_the_dossiers(self, db, django_assert_num_queries):
        for _ in range(3):
            make_case().submit()
        ledger = YearLedger(Scope(), OPENS, CLOSES)
        with django_assert_num_queries(5):
            figures_of(ledger)


class TestReplications:
    def test_are_counted_from_the_ledger_once_for_each_place(self, db):
        case = make_case().submit().reach(Stage.PUBLISHED)
        page = ModelPage.objects.get(evaluation__proposal=case.proposal)
        begun = ReplicationFactory(page=page)
        for state, day in ((S.UNDER_WAY, 2), (S.SUCCEEDED, 3)):
            ReplicationEntryFactory(replication=begun, state=state, on=date(2026, 10, day))
        ReplicationFactory(page=page, state=S.FAILED)
        ReplicationFactory(page=page, entry__on=date(2027, 1, 5))
        found = count()

        assert (found["models.replicated"], found["models.replicated_well"]) == (1, 1)
        assert found["models.replicated_badly"] == 1
        assert count(Scope(AgencyFactory()))["models.replicated"] == 0
