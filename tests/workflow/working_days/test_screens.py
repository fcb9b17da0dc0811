"""The administrator keeps the calendar on its own screens; others only read it."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.factories.organisation import UserFactory
from workflow.models import CalendarDay, CalendarYear
from workflow.rules.acts import ActKind

pytestmark = pytest.mark.django_db
PAGE = "workflow_calendar"
NEW_DAY = {
    "date": "03/07/2026",
    "kind": "off",
    "source_number": "15/TB-BNV",
    "source_date": "",
    "status": "final",
    "note": "",
}


@pytest.fixture
def administrator(client) -> Client:
    client.force_login(UserFactory(is_superuser=True))
    return client


class TestCalendarPage:
    def test_shows_the_days_of_the_year_with_their_sources(self, administrator):
        html = administrator.get(reverse(PAGE), {"nam": "2026"}).content.decode()

        assert "Thứ Sáu 02/01/2026" in html
        assert "12729/VPCP-KGVX" in html
        assert "Ngày làm bù" in html
        assert "✓ Chính thức" in html

    @pytest.mark.parametrize("year", ["2024", "2041", "x", "²", ""])
    def test_refuses_years_that_the_calendar_does_not_reach(self, administrator, year):
        assert administrator.get(reverse(PAGE), {"nam": year}).status_code == 404

    def test_proposes_and_says_why_the_year_is_not_final(self, administrator):
        answer = administrator.post(reverse("workflow_calendar_propose"), {"year": "2028"}, follow=True)

        assert CalendarDay.objects.filter(date__year=2028).count() == 12
        assert "Chưa thể đánh dấu là chính thức" in answer.content.decode()

        administrator.post(reverse("workflow_calendar_finalise"), {"year": "2028"})
        assert not CalendarYear.objects.get(year=2028).final

    def test_opens_a_final_year_again_with_a_reason(self, administrator):
        asked = administrator.post(reverse("workflow_calendar_reopen"), {"year": "2026", "reason": " "})
        assert "Cần ghi lý do mở lại." in asked.content.decode()
        assert CalendarYear.objects.get(year=2026).final

        answer = administrator.post(
            reverse("workflow_calendar_reopen"), {"year": "2026", "reason": "Đánh dấu nhầm."}, follow=True
        )

        assert not CalendarYear.objects.get(year=2026).final
        assert "○ Chưa chính thức" in answer.content.decode()
        assert "Mở lại lịch năm 2026. Lý do: Đánh dấu nhầm." in answer.content.decode()

    def test_refuses_changes_by_anyone_else(self, staff, client):
        client.force_login(staff.head.user)

        assert client.get(reverse(PAGE)).status_code == 200
        assert client.post(reverse("workflow_calendar_propose"), {"year": "2028"}).status_code == 404
        assert client.post(reverse("workflow_calendar_finalise"), {"year": "2027"}).status_code == 404
        assert client.post(reverse("workflow_calendar_reopen"), {"year": "2026"}).status_code == 404
        assert not CalendarDay.objects.filter(date__year=2028).exists()


class TestCalendarDayScreens:
    def test_add_change_and_remove_a_day_and_move_open_clocks(
        self, administrator, case, run_queue, django_capture_on_commit_callbacks
    ):
        case.submit()

        def due_after(answer) -> date:
            assert answer.status_code == 302, answer.context["form"].errors
            run_queue()
            return case.dossier.clocks.get(key="leadership_meeting").due_on

        with django_capture_on_commit_callbacks(execute=True):
            added = administrator.post(reverse("calendar_days:add"), NEW_DAY)
        assert due_after(added) == date(2026, 7, 13)
        assert case.last(ActKind.DUE_DATE_CHANGED).data["reason"].endswith("ngày nghỉ 03/07/2026 theo 15/TB-BNV.")

        day = CalendarDay.objects.get(date=date(2026, 7, 3))
        with django_capture_on_commit_callbacks(execute=True):
            moved = administrator.post(reverse("calendar_days:edit", args=[day.pk]), {**NEW_DAY, "date": "13/07/2026"})
        assert due_after(moved) == date(2026, 7, 10)

        with django_capture_on_commit_callbacks(execute=True):
            administrator.post(reverse("calendar_days:delete", args=[day.pk]))
        assert not CalendarDay.objects.filter(pk=day.pk).exists()
        assert ModelLogEntry.objects.filter(content_type__model="calendarday").count() == 3

    @pytest.mark.parametrize("view", ["add", "edit", "delete"])
    def test_are_closed_to_everyone_else(self, staff, client, view):
        client.force_login(staff.head.user)
        day = CalendarDay.objects.first()
        arguments = [] if view == "add" else [day.pk]

        answer = client.post(reverse(f"calendar_days:{view}", args=arguments), NEW_DAY)

        assert answer.status_code in {302, 403, 404}
        assert CalendarDay.objects.filter(pk=day.pk, date=day.date).exists()
        assert not CalendarDay.objects.filter(date=date(2026, 7, 3)).exists()
