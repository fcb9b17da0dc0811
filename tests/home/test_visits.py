"""Counting visits: sums only, no write while a page is opened."""

from datetime import date
from threading import Thread

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from home.models import PageVisits
from home.visits import tally, views
from home.visits.tally import Tally
from tests.factories.showcase import ModelPageFactory

BROWSER = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "Sec-Fetch-Site": "same-origin"}
DAY = date(2026, 11, 22)


@pytest.fixture
def counted(monkeypatch) -> Tally:
    """The counts that this test makes."""
    fresh = Tally()
    monkeypatch.setattr(views, "TALLY", fresh)
    return fresh


def opened(address: str, **headers: str):
    return Client(enforce_csrf_checks=True).post("/luot-xem/", {"trang": address}, headers={**BROWSER, **headers})


class TestVisit:
    def test_is_counted_without_a_query_or_a_cookie(self, db, counted, django_assert_num_queries):
        with django_assert_num_queries(0):
            answer = opened("/mo-hinh/")

        assert answer.status_code == 204
        assert not answer.cookies
        assert counted.counts == {("/mo-hinh/", timezone.localdate()): 1}

    @pytest.mark.parametrize(
        "headers",
        [
            {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
            {"User-Agent": "curl/8.0"},
            {"User-Agent": ""},
            {"Sec-Fetch-Site": "cross-site"},
        ],
    )
    def test_of_a_program_or_from_elsewhere_is_not_counted(self, counted, headers):
        assert opened("/mo-hinh/", **headers).status_code == 204
        assert not counted.counts

    @pytest.mark.parametrize("address", ["", "mo-hinh", "//a/", "/admin/", "/hoi-dong/bi-mat/", "/" + 300 * "a"])
    def test_of_what_cannot_be_a_public_page_is_not_counted(self, counted, address):
        opened(address)

        assert not counted.counts

    def test_is_told_by_public_pages_and_not_by_secret_or_missing_ones(self, client, db):
        assert "js/visits.js" in client.get("/").content.decode()
        assert "js/visits.js" not in client.get("/khong-co/").content.decode()
        assert "js/visits.js" not in client.get("/hoi-dong/khong-co/").content.decode()


class TestVisitWithoutScript:
    def seen(self, address: str, **headers: str):
        return Client().get("/luot-xem/diem.gif", {"trang": address}, headers={**BROWSER, **headers})

    def test_is_counted_by_a_picture_that_sets_no_cookie_and_is_kept_nowhere(self, counted):
        answer = self.seen("/mo-hinh/")

        assert answer["Content-Type"] == "image/gif"
        assert "no-store" in answer["Cache-Control"]
        assert not answer.cookies
        assert counted.counts == {("/mo-hinh/", timezone.localdate()): 1}

    @pytest.mark.parametrize(
        "headers", [{"DNT": "1"}, {"Sec-GPC": "1"}, {"Sec-Fetch-Site": "cross-site"}, {"User-Agent": "Googlebot"}]
    )
    def test_is_not_counted_for_those_who_refuse_nor_from_elsewhere(self, counted, headers):
        assert self.seen("/mo-hinh/", **headers).status_code == 200
        assert not counted.counts

    def test_is_asked_for_by_public_pages_where_no_script_runs(self, client, db):
        html = BeautifulSoup(client.get("/mo-hinh/").content, "html.parser")

        assert html.select_one("noscript img")["src"] == "/luot-xem/diem.gif?trang=/mo-hinh/"
        assert "luot-xem" not in client.get("/khong-co/").content.decode()


class TestTally:
    def test_adds_to_what_the_day_has_and_drops_unknown_addresses(self, db):
        model = ModelPageFactory()
        PageVisits.objects.create(address=model.url, day=DAY, count=5)
        counts = Tally()
        for address in (model.url, model.url, "/mo-hinh/", "/so-do-trang/", "/khong-co/"):
            counts.add(address, DAY)

        counts.flush()

        assert dict(PageVisits.objects.values_list("address", "count")) == {
            model.url: 7,
            "/mo-hinh/": 1,
            "/so-do-trang/": 1,
        }
        assert not counts.counts

    def test_waits_until_it_is_due(self, db, monkeypatch):
        counts = Tally()
        counts.add("/mo-hinh/", DAY)
        assert not PageVisits.objects.exists()

        monkeypatch.setattr(tally, "FLUSH_SECONDS", 0)
        counts.add("/mo-hinh/", DAY)

        assert PageVisits.objects.get().count == 2

    def test_does_not_grow_without_end(self, db, monkeypatch):
        monkeypatch.setattr(tally, "MOST_KEPT", 10)
        counts = Tally()

        for number in range(25):
            counts.add(f"/khong-co-{number}/", DAY)

        assert len(counts.counts) < 10

    def test_loses_nothing_when_threads_share_it(self):
        counts = Tally()

        def open_pages() -> None:
            for _ in range(500):
                counts.add("/", DAY)

        threads = [Thread(target=open_pages) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert counts.counts["/", DAY] == 2_000
