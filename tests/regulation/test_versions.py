"""Versions on the public site: the list, the text as at a day, and the differences."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from content.regulation.importing import publish, store
from content.regulation.models import Publication
from tests.regulation.conftest import SHORT, outline_of

BASE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"
FIRST, SECOND = date(2026, 5, 15), date(2026, 8, 1)
CHANGED = SHORT.replace("Khoản một", "Khoản một đã sửa")


@pytest.fixture
def versions(regulation):
    """Two versions, from the first of which the second differs in one clause."""
    found = []
    for text, day in ((SHORT, FIRST), (CHANGED, SECOND)):
        version, _ = store(regulation, outline_of(text), source_name="a.txt", sha256="0" * 64)
        publish(version, effective_date=day)
        found.append(version)
    return found


@pytest.fixture
def read(client):
    def get(address: str, **asked: str) -> BeautifulSoup:
        response = client.get(f"{BASE}{address}", asked)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


class TestAsAt:
    @pytest.mark.parametrize(
        ("day", "held"),
        [("2026-05-15", "Khoản một."), ("31/07/2026", "Khoản một."), ("01-08-2026", "Khoản một đã sửa.")],
    )
    @pytest.mark.parametrize("address", ["dieu-1/", "toan-van/"])
    def test_shows_what_held_on_the_day(self, read, versions, address, day, held):
        assert held in read(address, ngay=day).get_text()

    def test_keeps_the_day_while_one_reads_on(self, read, versions):
        assert read("dieu-1/", ngay="2026-06-01").find("a", rel="next")["href"] == f"{BASE}dieu-2/?ngay=2026-06-01"

    def test_says_that_it_is_not_the_current_text(self, read, versions):
        notice = read("toan-van/", ngay="2026-06-01").find(class_="regulation-old").get_text()

        assert "Đây không phải bản hiện hành" in notice
        assert "01/06/2026" in notice

    @pytest.mark.parametrize(
        ("day", "problem"),
        [
            ("2026-05-14", "chưa có phiên bản nào có hiệu lực"),
            ("9999-01-01", "chưa đến"),
            ("32/13/2026", "không phải là ngày"),
            ("<b>", "“<b>” không phải là ngày"),
        ],
    )
    @pytest.mark.parametrize("address", ["", "dieu-1/", "toan-van/", "phien-ban/"])
    def test_says_why_a_day_cannot_be_used_and_shows_the_current_text(self, read, versions, address, day, problem):
        assert problem in read(address, ngay=day).find("main").get_text()

    def test_keeps_what_was_asked_in_the_field(self, read, versions):
        field = read("phien-ban/", ngay="2026-01-01").find("input", {"name": "ngay"})

        assert field["value"] == "2026-01-01"
        assert field["aria-invalid"] == "true"

    def test_knows_a_version_that_was_taken_up_again(self, read, versions):
        publish(versions[0], effective_date=date(2026, 10, 1))

        assert "Khoản một." in read("toan-van/", ngay="2026-10-02").get_text()
        assert "Khoản một đã sửa." in read("toan-van/", ngay="2026-09-30").get_text()


class TestList:
    def test_names_each_version_with_its_days(self, read, versions):
        items = [item.get_text(" ", strip=True) for item in read("phien-ban/").find_all(class_="versions__item")]

        assert "Phiên bản 2 Bản hiện hành" in items[0]
        assert "01/08/2026" in items[0]
        assert "15/05/2026" in items[1]

    def test_leads_to_text_file_and_differences(self, read, versions):
        addresses = [link["href"] for link in read("phien-ban/").find(class_="versions").find_all("a")]

        assert f"{BASE}toan-van/?phien-ban=1" in addresses
        assert f"{BASE}so-sanh/?tu=1&den=2" in addresses

    def test_is_empty_without_official_text(self, read, regulation):
        assert "sẽ được đăng tại đây" in read("phien-ban/").get_text()


class TestComparison:
    def test_shows_the_words_for_eyes_and_ears(self, read, versions):
        found = read("so-sanh/", tu="1", den="2")

        [changed] = found.find_all(class_="changed")
        assert changed.find("ins").get_text() == "[thêm: đã sửa]"
        assert changed.find("del") is None
        overview = found.find(class_="overview").find("a")
        assert overview["href"] == f"#{changed['id']}"
        assert overview.get_text().replace("\xa0", " ") == "Khoản 1 Điều 1"

    def test_compares_the_current_with_the_one_before_by_itself(self, read, versions):
        assert read("so-sanh/").find("ins")
        assert read("so-sanh/", tu="2", den="1").find("del")

    @pytest.mark.parametrize(
        ("asked", "problem"),
        [
            ({"tu": "9"}, "Không có phiên bản “9”"),
            ({"den": "x"}, "Không có phiên bản “x”"),
            ({"tu": "1", "den": "1"}, "cùng một phiên bản"),
        ],
    )
    def test_says_what_cannot_be_compared(self, read, versions, asked, problem):
        found = read("so-sanh/", **asked)

        assert problem in found.find(role="alert").get_text()
        assert found.find("select", {"name": "tu"})

    def test_waits_for_a_second_version(self, read, imported):
        imported(SHORT)

        assert "chưa có gì để so sánh" in read("so-sanh/").get_text()


class TestPublications:
    def test_hold_from_today_where_nothing_is_said(self, imported):
        imported(SHORT)

        assert Publication.objects.get().effective_date == timezone.localdate()

    def test_are_made_in_the_admin_with_a_day(self, admin_client, regulation):
        version, _ = store(regulation, outline_of(SHORT), source_name="a.txt", sha256="0" * 64)
        address = f"/admin/van-ban-quy-dinh/{version.pk}/cong-bo/"
        tomorrow = timezone.localdate() + timedelta(days=1)

        refused = admin_client.post(address, {"effective_date": tomorrow.isoformat()})
        assert refused.status_code == 422
        assert "chưa đến" in refused.content.decode()
        assert not Publication.objects.exists()

        admin_client.post(address, {"effective_date": "15/05/2026"})
        assert Publication.objects.get().effective_date == FIRST
