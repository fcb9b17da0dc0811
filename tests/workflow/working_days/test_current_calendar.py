"""The calendar that counts is the one in the table, in every process, from the moment of a change."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from wagtail.models import ModelLogEntry

from tests.factories.organisation import UserFactory
from workflow.actions.calendar import CalendarRefused, finalise_year, propose_year, reopen_year
from workflow.bootstrap.law import ensure_calendar
from workflow.calendar.vietnam import CALENDAR
from workflow.models import CalendarDay, CalendarYear
from workflow.policies.acting import ActionForbidden
from workflow.rules.acts import ActKind
from workflow.working_days import current_calendar

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 11, 23)


def administrator():
    return UserFactory(is_superuser=True)


class TestCurrentCalendar:
    def test_begins_as_the_software_knows_it(self):
        calendar = current_calendar()

        assert (calendar.off, calendar.worked) == (CALENDAR.off, CALENDAR.worked)
        assert calendar.final_years == CALENDAR.final_years

    def test_follows_every_change_at_once(self):
        assert current_calendar().is_working_day(MONDAY)

        day = CalendarDay.objects.create(date=MONDAY, source_number="01/TB-BNV")
        assert not current_calendar().is_working_day(MONDAY)

        day.kind = CalendarDay.Kind.WORKED
        day.save()
        assert current_calendar().is_working_day(MONDAY)

        CalendarDay.objects.filter(date=date(2026, 11, 24)).delete()
        assert current_calendar().is_working_day(date(2026, 11, 24))

    def test_asks_only_for_the_stamp_while_nothing_changes(self, django_assert_num_queries):
        current_calendar()

        with django_assert_num_queries(1):
            current_calendar()

    def test_seeds_nothing_twice(self):
        CalendarDay.objects.filter(date=date(2026, 11, 24)).delete()

        ensure_calendar()

        assert not CalendarDay.objects.filter(date=date(2026, 11, 24)).exists()


class TestCalendarDay:
    def test_refuses_a_final_day_without_its_document(self):
        with pytest.raises(ValidationError, match="số văn bản"):
            CalendarDay(date=MONDAY, status=CalendarDay.Status.FINAL).full_clean()

    def test_refuses_to_make_a_weekday_a_day_worked_instead(self):
        with pytest.raises(ValidationError, match="thứ Bảy"):
            CalendarDay(date=MONDAY, kind=CalendarDay.Kind.WORKED, source_number="1").full_clean()

    def test_refuses_an_uncertain_day_in_a_final_year(self):
        with pytest.raises(ValidationError, match="mở lại năm này trước"):
            CalendarDay(date=MONDAY, status=CalendarDay.Status.COMPUTED).full_clean()

        CalendarDay(date=date(2027, 6, 1), status=CalendarDay.Status.COMPUTED).full_clean()

    def test_tells_a_published_proposal_from_what_the_law_says(self):
        statuses = dict(CalendarDay.objects.filter(date__year=2027).values_list("date", "status"))

        assert statuses[date(2027, 2, 8)] == CalendarDay.Status.PROPOSED
        assert statuses[date(2027, 4, 30)] == CalendarDay.Status.COMPUTED


class TestProposeYear:
    def test_adds_weekdays_off_as_computed_and_leaves_what_is_there(self):
        mine = CalendarDay.objects.create(date=date(2028, 1, 3), source_number="1", note="đã có")

        call_command("propose_calendar", "2028")
        call_command("propose_calendar", "2028")

        days = CalendarDay.objects.filter(date__year=2028)
        assert days.filter(date=date(2028, 1, 26), status=CalendarDay.Status.COMPUTED).exists()
        assert not any(day.date.weekday() > 4 for day in days)
        mine.refresh_from_db()
        assert (mine.status, mine.note) == (CalendarDay.Status.FINAL, "đã có")
        assert not CalendarYear.objects.get(year=2028).final
        assert current_calendar().is_provisional(date(2028, 1, 3), date(2028, 1, 4))

    def test_leaves_a_final_year_alone(self):
        before = CalendarDay.objects.filter(date__year=2026).count()

        assert propose_year(2026, user=administrator()) == []
        assert CalendarDay.objects.filter(date__year=2026).count() == before

    def test_refuses_everyone_but_administrators(self, staff):
        with pytest.raises(ActionForbidden):
            propose_year(2028, user=staff.head.user)


class TestFinaliseYear:
    def test_refuses_while_a_day_is_uncertain(self):
        with pytest.raises(CalendarRefused, match="còn 12 ngày chưa chính thức"):
            finalise_year(2027, user=administrator())

    def test_refuses_a_year_without_tet(self):
        CalendarDay.objects.filter(date__range=(date(2027, 2, 1), date(2027, 2, 28))).delete()
        CalendarDay.objects.filter(date__year=2027).update(status=CalendarDay.Status.FINAL)

        with pytest.raises(CalendarRefused, match="Tết"):
            finalise_year(2027, user=administrator())

    def test_ends_the_provisional_days_of_a_year(self):
        CalendarDay.objects.filter(date__year=2027).update(status=CalendarDay.Status.FINAL)
        assert current_calendar().is_provisional(date(2027, 1, 4), date(2027, 1, 5))

        finalise_year(2027, user=administrator())

        assert not current_calendar().is_provisional(date(2027, 1, 4), date(2027, 1, 5))

    def test_refuses_everyone_but_administrators(self, staff):
        with pytest.raises(ActionForbidden):
            finalise_year(2027, user=staff.head.user)


class TestReopenYear:
    def test_makes_the_year_provisional_again_and_keeps_the_reason(self):
        person = administrator()

        reopen_year(2026, reason=" Đánh dấu nhầm. ", user=person)

        assert current_calendar().is_provisional(MONDAY, MONDAY)
        entry = ModelLogEntry.objects.get(action="workflow.calendar")
        assert (entry.user, entry.data["text"]) == (person, "Mở lại lịch năm 2026. Lý do: Đánh dấu nhầm.")

    def test_lets_open_clocks_be_counted_again(self, case, run_queue, django_capture_on_commit_callbacks):
        case.submit()
        CalendarDay.objects.create(date=date(2026, 7, 3), source_number="15/TB-BNV")

        with django_capture_on_commit_callbacks(execute=True):
            reopen_year(2026, reason="Sót một ngày nghỉ.", user=administrator())
        run_queue()

        reason = case.last(ActKind.DUE_DATE_CHANGED).data["reason"]
        assert reason == "Mở lại lịch làm việc năm 2026: Sót một ngày nghỉ."

    @pytest.mark.parametrize(("year", "reason"), [(2026, "  "), (2027, "Nhầm."), (2030, "Nhầm.")])
    def test_refuses_without_a_reason_and_where_nothing_is_final(self, year, reason):
        with pytest.raises(CalendarRefused):
            reopen_year(year, reason=reason, user=administrator())

        assert CalendarYear.objects.get(year=2026).final

    def test_refuses_everyone_but_administrators(self, staff):
        with pytest.raises(ActionForbidden):
            reopen_year(2026, reason="Nhầm.", user=staff.head.user)
