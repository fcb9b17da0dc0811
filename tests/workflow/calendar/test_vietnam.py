"""The worked examples of the public sector's years."""

from datetime import date

import pytest

from workflow.calendar.vietnam import CALENDAR


class TestDaysOff:
    @pytest.mark.parametrize(
        ("day", "works"),
        [
            pytest.param(date(2025, 4, 26), True, id="Saturday worked for 2 May"),
            pytest.param(date(2025, 5, 2), False, id="swapped for 26 April"),
            pytest.param(date(2026, 1, 2), False, id="swapped for 10 January"),
            pytest.param(date(2026, 1, 10), True, id="Saturday worked for 2 January"),
            pytest.param(date(2026, 8, 22), True, id="Saturday worked for 31 August"),
            pytest.param(date(2026, 8, 31), False, id="swapped for 22 August"),
            pytest.param(date(2026, 11, 23), True, id="Monday, not swapped"),
            pytest.param(date(2026, 11, 24), False, id="Day of Vietnamese Culture"),
            pytest.param(date(2026, 11, 21), False, id="ordinary Saturday"),
            pytest.param(date(2026, 2, 16), False, id="eve of Tết"),
            pytest.param(date(2026, 2, 23), True, id="first day after Tết"),
        ],
    )
    def test_are_those_of_the_notices(self, day, works):
        assert CALENDAR.is_working_day(day) is works


class TestWorkedExamples:
    def test_ten_days_from_monday_23_november_end_on_3_december(self):
        assert CALENDAR.add_calendar_days(date(2026, 11, 23), 10) == date(2026, 12, 3)
        assert CALENDAR.subtract_working_days(date(2026, 12, 3), 5) == date(2026, 11, 26)

    def test_ten_days_that_end_on_a_saturday_roll_on_to_monday(self):
        assert CALENDAR.add_calendar_days(date(2026, 11, 25), 10) == date(2026, 12, 7)
        assert CALENDAR.subtract_working_days(date(2026, 12, 7), 5) == date(2026, 11, 30)

    def test_ten_days_over_tet_leave_no_room_for_the_papers(self):
        established = date(2026, 2, 12)
        meeting = CALENDAR.add_calendar_days(established, 10)

        assert meeting == date(2026, 2, 23)
        assert CALENDAR.subtract_working_days(meeting, 5) == date(2026, 2, 9) < established

    def test_seven_working_days_from_a_saturday_skip_24_november(self):
        assert CALENDAR.add_working_days(date(2026, 11, 21), 7) == date(2026, 12, 2)
        assert CALENDAR.add_working_days(date(2026, 11, 20), 7) == date(2026, 12, 2)

    @pytest.mark.parametrize(("days", "due"), [(1, date(2026, 2, 23)), (3, date(2026, 2, 25)), (7, date(2026, 3, 3))])
    def test_limits_from_the_last_day_before_tet_wait_for_the_first_day_after(self, days, due):
        assert CALENDAR.add_working_days(date(2026, 2, 13), days) == due

    def test_three_working_days_use_the_worked_saturday(self):
        assert CALENDAR.add_working_days(date(2026, 1, 8), 3) == date(2026, 1, 12)


class TestProvisional:
    @pytest.mark.parametrize(
        ("start", "end", "provisional"),
        [
            (date(2025, 1, 1), date(2026, 12, 31), False),
            (date(2026, 12, 28), date(2027, 1, 6), True),
            (date(2027, 3, 1), date(2027, 3, 10), True),
            (date(2024, 12, 30), date(2025, 1, 6), True),
        ],
    )
    def test_is_every_span_that_touches_a_year_without_final_notice(self, start, end, provisional):
        assert CALENDAR.is_provisional(start, end) is provisional
