"""A change of the calendar moves open clocks, each by an act with its reason, and no others."""

from datetime import date

import pytest
from django.core.management import call_command

from tests.factories.organisation import UserFactory
from tests.factories.workflow import DAY, make_case
from workflow.actions.calendar import day_reason, recount_open_clocks
from workflow.clocks import derive, read, stored
from workflow.jobs import recount_due_dates
from workflow.ledger import broken_links
from workflow.models import CalendarDay
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db
REASON = "Lịch làm việc thay đổi: ngày nghỉ 03/07/2026 theo 15/TB-BNV."


def day_off(day: date = date(2026, 7, 3)) -> CalendarDay:
    return CalendarDay.objects.create(date=day, source_number="15/TB-BNV")


def recount() -> None:
    recount_due_dates(reason=REASON, user_id=UserFactory(is_superuser=True).pk)


def clocks(case) -> dict[str, date]:
    return {clock.key: clock.due_on for clock in case.dossier.clocks.all()}


class TestRecount:
    def test_moves_an_open_clock_by_an_act_that_says_why(self, case):
        case.submit().reach(Stage.AWAITING_MEETING)
        assert clocks(case) == {"leadership_meeting": date(2026, 7, 10)}
        day_off()

        recount()

        assert clocks(case) == {"leadership_meeting": date(2026, 7, 13)}
        act = case.last(ActKind.DUE_DATE_CHANGED)
        assert act.recorded_by.is_superuser
        facts = {key: act.data[key] for key in ("clock", "old", "new", "reason")}
        assert facts == {
            "clock": "leadership_meeting", "old": "2026-07-10", "new": "2026-07-13", "reason": REASON,
        }  # fmt: skip

    def test_does_the_same_only_once(self, case):
        case.submit()
        day_off()

        recount()
        recount()

        assert case.dossier.acts.filter(kind=ActKind.DUE_DATE_CHANGED).count() == 1
        assert list(broken_links(case.dossier)) == []

    def test_leaves_closed_clocks_as_they_were(self, case):
        case.submit().reach(Stage.VOTED)
        day_off()

        recount()

        assert clocks(case) == {"leadership_meeting": date(2026, 7, 10), "opinion_request": date(2026, 7, 7)}
        assert [act.data["clock"] for act in case.dossier.acts.filter(kind=ActKind.DUE_DATE_CHANGED)] == [
            "opinion_request"
        ]

    def test_writes_nothing_where_no_due_date_moves(self, case):
        case.submit()
        day_off(date(2026, 12, 25))

        recount()

        assert not case.dossier.acts.filter(kind=ActKind.DUE_DATE_CHANGED).exists()

    def test_can_be_derived_again_whatever_the_calendar_says_by_then(self, case):
        case.submit().reach(Stage.VOTED)
        day_off()
        recount()
        day_off(date(2026, 7, 6)).delete()
        CalendarDay.objects.all().delete()

        assert derive(list(case.dossier.acts.order_by("sequence"))) == stored(case.dossier)
        call_command("rebuild_dossiers", "--check")

    def test_does_not_keep_an_act_of_an_earlier_day_from_being_recorded(self, case):
        case.submit()
        day_off()
        recount()

        case.perform(ActKind.PLAN_RECEIVED, "clerk", DAY)

        assert case.stage is Stage.RECEIVED

    def test_counts_a_clock_that_starts_later_by_the_calendar_of_its_day(self, case):
        case.submit()
        day_off()

        case.reach(Stage.VOTED)

        assert clocks(case)["opinion_request"] == date(2026, 7, 7)

    def test_is_queued_by_a_change_and_done_by_the_worker(self, case, run_queue, django_capture_on_commit_callbacks):
        case.submit()
        with django_capture_on_commit_callbacks(execute=True):
            recount_open_clocks(day_reason(day_off()), UserFactory(is_superuser=True))

        run_queue()

        assert case.last(ActKind.DUE_DATE_CHANGED).data["reason"] == REASON

    def test_goes_on_with_the_rest_when_there_are_more_than_one_run_takes(self, staff, monkeypatch, run_queue):
        cases = [make_case(staff).submit() for _ in range(3)]
        monkeypatch.setattr("workflow.jobs.BATCH", 2)
        day_off()

        recount()
        run_queue()

        assert {clocks(case)["leadership_meeting"] for case in cases} == {date(2026, 7, 13)}


class TestProvisional:
    def test_is_said_of_open_clocks_that_touch_a_year_not_final(self, case):
        case.submit(date(2026, 12, 30))
        clock = case.dossier.clocks.get(key="leadership_meeting")

        assert read(clock, date(2026, 12, 31)).provisional

        clock.met_on = date(2026, 12, 31)
        assert not read(clock, date(2026, 12, 31)).provisional
