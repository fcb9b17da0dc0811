"""Who deals with reports from readers, and how."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse

from content.organisation.models import staff_group
from content.showcase.models import ModelIndexPage
from home.feedback.desk import reports_for
from home.models import PageOpinion, PageReport, PageVisits
from tests.factories.organisation import AppointmentFactory, OfficialFactory, UserFactory


@pytest.fixture
def clerk(db):
    """The account of somebody in the propaganda department."""
    appointment = AppointmentFactory(propaganda_department=True, official__with_account=True)
    appointment.official.user.groups.add(staff_group())
    return appointment.official.user


@pytest.fixture
def outsider(db):
    user = OfficialFactory(with_account=True).user
    user.groups.add(staff_group())
    return user


@pytest.fixture
def row(db):
    page = ModelIndexPage.objects.get()
    return PageReport.objects.create(address=page.url, page=page.page_ptr, message="Liên kết cuối trang bị hỏng.")


class TestReports:
    def test_belong_to_the_propaganda_department_and_administrators(self, row, clerk, outsider):
        assert list(reports_for(clerk)) == [row]
        assert list(reports_for(UserFactory(superuser=True))) == [row]
        assert not reports_for(outsider).exists()

    def test_on_a_page_belong_to_its_owner_too(self, row, outsider):
        ModelIndexPage.objects.update(owner=outsider)
        PageReport.objects.create(address="/", message="Trang khác.")

        assert list(reports_for(outsider)) == [row]

    def test_are_listed_and_answered_in_the_admin(self, client, row, clerk):
        client.force_login(clerk)
        listed = client.get(reverse("page_reports")).content.decode()
        address = reverse("page_report_answer", args=[row.pk])

        refused = client.post(address, {"answer": "", "state": "done"})
        answered = client.post(address, {"answer": "Đã sửa liên kết.", "state": "done"})

        row.refresh_from_db()
        assert row.message in listed
        assert "Ghi vài chữ đã làm gì" in refused.content.decode()
        assert answered.url == reverse("page_reports")
        assert (row.state, row.answer, row.handled_by) == ("done", "Đã sửa liên kết.", clerk)
        assert row.handled_at is not None

    def test_are_nobody_elses_to_open(self, client, row, outsider):
        client.force_login(outsider)

        assert client.get(reverse("page_report_answer", args=[row.pk])).status_code == 404
        assert row.message not in client.get(reverse("page_reports")).content.decode()
        assert client.get(reverse("page_figures")).status_code != 200

    def test_wait_on_the_first_screen_and_in_the_menu_of_those_who_deal_with_them(self, client, row, clerk, outsider):
        seen = {}
        for user in (clerk, outsider):
            client.force_login(user)
            seen[user] = client.get(reverse("wagtailadmin_home")).content.decode()

        assert "Có 1 báo lỗi chưa xử lý" in BeautifulSoup(seen[clerk], "html.parser").get_text()
        assert "báo lỗi chưa xử lý" not in seen[outsider]
        assert reverse("page_reports") in seen[clerk]
        assert reverse("page_reports") not in seen[outsider]


class TestFigures:
    def test_add_up_what_readers_opened_and_liked(self, client, clerk):
        day = "2026-11-20"
        for number in range(1, 4):
            PageVisits.objects.create(address=f"/trang-{number}/", day=day, count=number * 10)
        PageOpinion.objects.create(address="/trang-3/", day=day, helpful=4, unhelpful=1)
        client.force_login(clerk)

        with time_machine.travel("2026-11-22"):
            html = BeautifulSoup(client.get(reverse("page_figures")).content, "html.parser")

        rows = [[cell.get_text() for cell in tr.select("td")] for tr in html.select("table.listing tbody tr")]
        assert rows == [
            ["/trang-3/", "30", "4", "1"],
            ["/trang-2/", "20", "0", "0"],
            ["/trang-1/", "10", "0", "0"],
        ]
