"""How long the work may take, and what makes a change too large for a note (reading A34)."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import (
    Schedule,
    Touched,
    change_leaves_what_was_voted,
    extension_is_minor,
    schedule_of,
)
from workflow.rules.requests import still_open
from workflow.rules.suspension import departure_from_inspection_has_reasons, resumed_work_regains_lost_days_only

START = date(2026, 7, 1)


@dataclass
class Recorded:
    kind: str
    data: dict = field(default_factory=dict)
    sequence: int = 1
    on: date = START


ASSIGNED = Recorded(A.ASSIGNMENT_MADE, {"starts": "2026-07-01", "ends": "2026-10-09"})


class TestSchedule:
    def test_is_unknown_before_the_assignment(self):
        assert schedule_of([Recorded(A.PLAN_SUBMITTED)]) is None

    def test_keeps_the_approved_end_when_a_note_extends(self):
        extended = Recorded(A.AMENDMENT_NOTED, {"new_end": "2026-10-20"})

        assert schedule_of([ASSIGNED, extended]) == Schedule(START, date(2026, 10, 9), date(2026, 10, 20))

    def test_moves_the_approved_end_by_the_days_of_a_stop(self):
        resumed = Recorded(A.WORK_RESUMED, {"new_end": "2026-10-19"})

        assert schedule_of([ASSIGNED, resumed]) == Schedule(START, date(2026, 10, 19), date(2026, 10, 19))

    def test_is_not_changed_by_a_wish(self):
        wished = Recorded(A.PETITION_FILED, {"requested_end": "2027-01-01", "new_end": "2027-01-01"})

        assert schedule_of([ASSIGNED, wished]) == Schedule(START, date(2026, 10, 9), date(2026, 10, 9))


class TestExtension:
    @pytest.mark.parametrize(("days", "minor"), [(1, True), (20, True), (21, False), (100, False)])
    def test_is_minor_up_to_a_fifth_of_the_approved_time(self, days, minor):
        end = START + timedelta(100)

        verdict = extension_is_minor(starts=START, planned_end=end, new_end=end + timedelta(days))

        assert bool(verdict) is minor

    @pytest.mark.parametrize("touched", list(Touched))
    def test_refuses_a_change_of_what_was_voted(self, touched):
        verdict = change_leaves_what_was_voted(touched=[touched])

        assert not verdict
        assert "biểu quyết lại" in verdict.reason

    def test_lets_a_change_of_method_pass(self):
        assert change_leaves_what_was_voted(touched=[])


class TestAfterAStop:
    @pytest.mark.parametrize(("moved", "lawful"), [(-3, True), (0, True), (10, True), (11, False)])
    def test_moves_the_end_by_the_lost_days_only(self, moved, lawful):
        end = date(2026, 10, 9)

        verdict = resumed_work_regains_lost_days_only(
            ends=end, new_end=end + timedelta(moved), suspended_on=START, resumed_on=START + timedelta(10)
        )

        assert bool(verdict) is lawful

    @pytest.mark.parametrize(
        ("recommended", "decided", "reasons", "lawful"),
        [
            ("resume", "resume", "", True),
            ("resume", "terminate", " ", False),
            ("resume", "terminate", "Đã hết kinh phí.", True),
            ("terminate", "resume", "", False),
        ],
    )
    def test_wants_reasons_where_the_head_departs_from_the_inspection(self, recommended, decided, reasons, lawful):
        verdict = departure_from_inspection_has_reasons(recommended=recommended, decided=decided, reasons=reasons)

        assert bool(verdict) is lawful


class TestStillOpen:
    def test_is_a_question_until_an_answer_names_it(self):
        asked = [Recorded(A.REPORT_REQUESTED, sequence=3), Recorded(A.REPORT_REQUESTED, sequence=4)]
        answer = Recorded(A.PROGRESS_REPORTED, {"answers": 3}, sequence=5)

        assert still_open([*asked, answer], A.PROGRESS_REPORTED) == asked[1:]

    def test_is_not_closed_by_a_report_nobody_asked_for(self):
        asked = Recorded(A.REPORT_REQUESTED, sequence=3)

        assert still_open([asked, Recorded(A.PROGRESS_REPORTED, sequence=4)], A.PROGRESS_REPORTED) == [asked]
