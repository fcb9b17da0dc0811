"""Acts and calendar make the clocks; a clock is read on a day."""

from datetime import date, timedelta

import pytest

from tests.factories.workflow import DAY
from workflow.calendar.vietnam import CALENDAR
from workflow.clocks import ClockState, derived_clocks, read
from workflow.due_dates import due_date
from workflow.models import Act, Clock
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.stages import Stage
from workflow.rules.time_limits import LIMITS_BY_KEY, TimeLimit, Unit

A_DAY = timedelta(1)
SATURDAY = date(2026, 11, 21)


def happened(*kinds_and_days: tuple[ActKind, date]) -> list[Act]:
    """Acts that are in no database."""
    return [Act(kind=kind, on=day, data={}) for kind, day in kinds_and_days]


def meeting_clock(starts_on: date, met_on: date | None = None) -> Clock:
    """The clock of the meeting, seven working days."""
    due_on = due_date(LIMITS_BY_KEY["leadership_meeting"], starts_on, CALENDAR)
    return Clock(key="leadership_meeting", starts_on=starts_on, due_on=due_on, days=7, met_on=met_on)


class TestDueDate:
    @pytest.mark.parametrize(
        ("key", "starts_on", "due_on"),
        [
            ("leadership_meeting", SATURDAY, date(2026, 12, 2)),
            ("leadership_meeting", date(2026, 11, 20), date(2026, 12, 2)),
            ("leadership_meeting", date(2026, 11, 23), date(2026, 12, 3)),
            ("opinion_request", date(2026, 11, 20), date(2026, 11, 26)),
            ("opinion_request", date(2026, 11, 23), date(2026, 11, 27)),
            ("result_report", date(2026, 2, 13), date(2026, 2, 27)),
            ("result_meeting", date(2026, 8, 20), date(2026, 8, 28)),
            ("result_opinion_request", date(2026, 1, 8), date(2026, 1, 12)),
        ],
    )
    def test_skips_weekends_and_holidays_and_uses_worked_saturdays(self, key, starts_on, due_on):
        assert due_date(LIMITS_BY_KEY[key], starts_on, CALENDAR) == due_on

    def test_rolls_a_limit_in_calendar_days_on_to_a_working_day(self):
        limit = TimeLimit("council_meeting", "any", (), (), 10, Unit.CALENDAR_DAY, Citation(8, 3))

        assert due_date(limit, date(2026, 11, 23), CALENDAR) == date(2026, 12, 3)
        assert due_date(limit, date(2026, 11, 25), CALENDAR) == date(2026, 12, 7)


class TestRead:
    @pytest.mark.parametrize(
        ("today", "state", "working_days"),
        [
            pytest.param(SATURDAY, ClockState.RUNNING, 7, id="the day of receipt, a Saturday"),
            pytest.param(date(2026, 11, 22), ClockState.RUNNING, 7, id="Sunday"),
            pytest.param(date(2026, 11, 23), ClockState.RUNNING, 6, id="Monday"),
            pytest.param(date(2026, 11, 24), ClockState.RUNNING, 6, id="the holiday does not count"),
            pytest.param(date(2026, 11, 28), ClockState.RUNNING, 3, id="the weekend between"),
            pytest.param(date(2026, 12, 1), ClockState.RUNNING, 1, id="the day before"),
            pytest.param(date(2026, 12, 2), ClockState.DUE_TODAY, 0, id="the last day"),
            pytest.param(date(2026, 12, 3), ClockState.LATE, 1, id="one day late"),
            pytest.param(date(2026, 12, 6), ClockState.LATE, 2, id="the weekend after"),
            pytest.param(date(2026, 12, 7), ClockState.LATE, 3, id="Monday after"),
        ],
    )
    def test_tells_how_a_running_clock_stands(self, today, state, working_days):
        reading = read(meeting_clock(SATURDAY), today, CALENDAR)

        assert (reading.state, reading.working_days) == (state, working_days)

    @pytest.mark.parametrize(
        ("met_on", "state", "working_days"),
        [
            (date(2026, 11, 25), ClockState.MET, 5),
            (date(2026, 12, 2), ClockState.MET, 0),
            (date(2026, 12, 3), ClockState.MET_LATE, 1),
            (date(2026, 12, 8), ClockState.MET_LATE, 4),
        ],
    )
    def test_tells_for_ever_how_a_clock_was_met(self, met_on, state, working_days):
        clock = meeting_clock(SATURDAY, met_on)

        for today in (met_on, met_on + 100 * A_DAY):
            reading = read(clock, today, CALENDAR)
            assert (reading.state, reading.working_days) == (state, working_days)

    def test_carries_its_clause(self):
        assert read(meeting_clock(SATURDAY), SATURDAY, CALENDAR).limit.citation == Citation(7, 2, "2.1")


class TestDerivedClocks:
    def test_are_none_before_anything_happened(self):
        assert derived_clocks([]) == []

    def test_start_with_the_earlier_of_delivery_and_stamp(self):
        acts = happened(
            (ActKind.PLAN_SUBMITTED, date(2026, 11, 23)),
            (ActKind.PLAN_RECEIVED, SATURDAY),
            (ActKind.ROUTE_CHOSEN, date(2026, 11, 23)),
        )

        assert [(clock.starts_on, clock.due_on) for clock in derived_clocks(acts)] == [(SATURDAY, date(2026, 12, 2))]

    def test_end_with_the_act_that_the_limit_asks_for(self):
        acts = happened(
            (ActKind.PLAN_SUBMITTED, SATURDAY),
            (ActKind.ROUTE_CHOSEN, date(2026, 11, 23)),
            (ActKind.VOTE_CLOSED, date(2026, 12, 1)),
        )

        meeting, opinion = derived_clocks(acts)

        assert (meeting.key, meeting.met_on) == ("leadership_meeting", date(2026, 12, 1))
        assert (opinion.key, opinion.met_on, opinion.due_on) == ("opinion_request", None, date(2026, 12, 4))

    def test_run_for_both_bodies_until_the_plan_is_given_to_one(self):
        acts = happened((ActKind.PLAN_SUBMITTED, date(2026, 11, 23)))

        assert {clock.key for clock in derived_clocks(acts)} == {"leadership_meeting", "council_establishment"}

    @pytest.mark.parametrize(
        ("triage", "keys"),
        [
            ([ActKind.ROUTE_CHOSEN], {"leadership_meeting"}),
            ([ActKind.COUNCIL_ROUTE_CHOSEN], {"council_establishment"}),
            ([ActKind.ROUTE_CHOSEN, ActKind.COUNCIL_ROUTE_CHOSEN], {"council_establishment"}),
        ],
    )
    def test_run_for_the_body_that_the_latest_triage_named(self, triage, keys):
        acts = happened((ActKind.PLAN_SUBMITTED, DAY), *((kind, DAY) for kind in triage))

        assert {clock.key for clock in derived_clocks(acts)} == keys

    def test_run_again_once_the_vote_is_annulled(self):
        acts = happened(
            (ActKind.PLAN_SUBMITTED, DAY),
            (ActKind.ROUTE_CHOSEN, DAY),
            (ActKind.VOTE_CLOSED, DAY),
            (ActKind.VOTE_ANNULLED, DAY + A_DAY),
        )

        assert [(clock.key, clock.met_on) for clock in derived_clocks(acts)] == [("leadership_meeting", None)]

    def test_go_on_while_a_member_lacks_the_papers(self):
        established, called, *sent = happened(
            (ActKind.COUNCIL_ESTABLISHED, DAY),
            (ActKind.COUNCIL_MEETING_CALLED, DAY),
            (ActKind.PAPERS_SENT, DAY),
            (ActKind.PAPERS_SENT, DAY + A_DAY),
        )
        called.data = {"meeting_date": (DAY + 9 * A_DAY).isoformat()}
        sent[0].data, sent[1].data = {"complete": False}, {"complete": True}

        clocks = {clock.key: clock for clock in derived_clocks([established, called, *sent])}

        assert clocks["council_papers"].due_on == date(2026, 7, 3)
        assert clocks["council_papers"].met_on == DAY + A_DAY

    @pytest.mark.parametrize(("day", "provisional"), [(date(2026, 12, 1), False), (date(2026, 12, 28), True)])
    def test_are_provisional_where_they_touch_a_year_without_final_notice(self, day, provisional):
        meeting = derived_clocks(happened((ActKind.PLAN_SUBMITTED, day)))[0]

        assert read(meeting, day, CALENDAR).provisional == provisional


@pytest.mark.django_db
class TestClocksOfACase:
    def test_run_one_after_another_to_the_end(self, case):
        days = {stage: DAY + n * A_DAY for n, stage in enumerate(STOPS)}
        case.submit(DAY)
        for stage, day in days.items():
            case.reach(stage, day)

        assert {clock.key: (clock.starts_on, clock.due_on, clock.met_on) for clock in case.dossier.clocks.all()} == {
            "leadership_meeting": (DAY, date(2026, 7, 10), date(2026, 7, 1)),
            "opinion_request": (date(2026, 7, 1), date(2026, 7, 6), date(2026, 7, 2)),
            "result_report": (date(2026, 7, 3), date(2026, 7, 10), date(2026, 7, 4)),
            "result_meeting": (date(2026, 7, 4), date(2026, 7, 14), date(2026, 7, 5)),
            "result_opinion_request": (date(2026, 7, 5), date(2026, 7, 8), date(2026, 7, 6)),
        }

    def test_show_the_day_on_which_the_stage_was_entered(self, case):
        case.submit(DAY).reach(Stage.VOTING, DAY)
        case.perform(ActKind.BALLOT_CAST, "deputy-1", DAY + A_DAY)

        assert case.dossier.stage_since == DAY


STOPS = (
    Stage.VOTED,
    Stage.AWAITING_OPINION,
    Stage.RESULT_REPORT_DUE,
    Stage.AWAITING_RESULT_MEETING,
    Stage.RESULT_VOTED,
    Stage.PUBLISHED,
)
