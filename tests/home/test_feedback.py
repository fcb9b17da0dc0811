"""“Trang này có ích không?” and “Báo lỗi trên trang”: no cookie, no identity, no way round the caps."""

from datetime import timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from content.showcase.models import ModelIndexPage
from home.feedback import views
from home.feedback.forms import new_ticket
from home.models import PageOpinion, PageReport
from tests.factories.showcase import ModelPageFactory

OWN = {"Sec-Fetch-Site": "same-origin"}
MESSAGE = "Số liệu ở bảng thứ hai không khớp."


@pytest.fixture(autouse=True)
def empty_cache():
    cache.clear()


@pytest.fixture
def reader(db) -> Client:
    """A browser that would be refused if the forms asked for Django's token."""
    return Client(enforce_csrf_checks=True, headers=OWN)


def say(reader: Client, answer: str, address: str = "/mo-hinh/", **headers):
    return reader.post("/gop-y/", {"trang": address, "co-ich": answer}, headers=headers or OWN)


class TestOpinion:
    def test_is_added_to_the_sum_of_the_day(self, reader):
        answers = [say(reader, answer) for answer in ("co", "co", "khong")]

        row = PageOpinion.objects.get()
        assert (row.address, row.day, row.helpful, row.unhelpful) == ("/mo-hinh/", timezone.localdate(), 2, 1)
        assert all(answer.status_code == 303 and not answer.cookies for answer in answers)
        assert "Cảm ơn" in reader.get(answers[-1].url).content.decode()

    def test_can_be_given_on_every_public_page(self, reader):
        model = ModelPageFactory()

        for address in ("/", "/mo-hinh/", "/quy-dinh/", "/tim-kiem/", "/so-do-trang/", "/lien-he/", model.url):
            html = BeautifulSoup(reader.get(address).content, "html.parser")
            assert html.select_one(".page-feedback input[name=trang]")["value"] == address
            say(reader, "co", address)

        assert PageOpinion.objects.count() == 7

    @pytest.mark.parametrize("address", ["/khong-co/", "//evil.example/", "https://evil.example/", "/admin/", "\x00"])
    def test_of_what_is_no_public_page_is_not_kept_and_leads_nowhere_else(self, reader, address):
        answer = say(reader, "co", address)

        page = BeautifulSoup(reader.get(answer.url).content, "html.parser")
        assert not PageOpinion.objects.exclude(address="/").exists()
        assert "evil" not in page.select_one("main a.button")["href"]

    def test_of_a_draft_is_not_kept(self, reader):
        draft = ModelPageFactory(draft=True)

        say(reader, "co", f"/mo-hinh/{draft.slug}/")

        assert not PageOpinion.objects.exists()

    @pytest.mark.parametrize(
        "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}, {"Origin": "null"}]
    )
    def test_from_a_foreign_page_is_refused(self, db, headers):
        answer = say(Client(), "co", **headers)

        assert answer.status_code == 400
        assert not PageOpinion.objects.exists()

    def test_counts_only_so_often_from_one_place(self, reader, monkeypatch):
        monkeypatch.setattr(views, "OPINIONS_AN_HOUR", 3)

        answers = [say(reader, "co") for _ in range(5)]
        reader.post("/gop-y/", {"trang": "/mo-hinh/", "co-ich": "co"}, REMOTE_ADDR="10.0.0.9")

        assert {answer.status_code for answer in answers} == {303}
        assert PageOpinion.objects.get().helpful == 4

    def test_is_counted_by_the_address_that_our_own_proxy_saw(self, reader, settings, monkeypatch):
        settings.BEHIND_PROXY = True
        monkeypatch.setattr(views, "OPINIONS_AN_HOUR", 1)

        for told in ("1.1.1.1, 10.0.0.1", "2.2.2.2, 10.0.0.1", "2.2.2.2, 10.0.0.2"):
            say(reader, "co", **OWN, **{"X-Forwarded-For": told})

        assert PageOpinion.objects.get().helpful == 2


def report(reader: Client, message: str = MESSAGE, address: str = "/mo-hinh/", age: int = 30, **fields):
    """Send the form ``age`` seconds after it was handed out."""
    with time_machine.travel(timezone.now() - timedelta(seconds=age), tick=False):
        ticket = new_ticket(address)
    return reader.post("/bao-loi/", {"trang": address, "message": message, "ticket": ticket, **fields})


class TestReport:
    def test_becomes_a_task_that_knows_its_page_and_nobody(self, reader):
        answer = report(reader)

        row = PageReport.objects.get()
        assert (row.address, row.message, row.state) == ("/mo-hinh/", MESSAGE, PageReport.State.NEW)
        assert row.page_id == ModelIndexPage.objects.get().pk
        assert answer.status_code == 303
        assert not answer.cookies

    def test_form_is_handed_out_with_a_ticket_and_without_a_cookie(self, reader):
        answer = reader.get("/bao-loi/?trang=/mo-hinh/")

        html = BeautifulSoup(answer.content, "html.parser")
        assert html.select_one("input[name=ticket]")["value"].startswith("/mo-hinh/:")
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]

    @pytest.mark.parametrize(
        ("sent", "words"),
        [
            ({"message": ""}, "Ghi nội dung cần báo"),
            ({"message": "ơ"}, "Ghi rõ hơn"),
            ({"message": "dài " * 600}, "dài quá"),
            ({"age": 1}, "quá nhanh"),
            ({"age": 5 * 60 * 60}, "mở đã lâu"),
            ({"ticket": ""}, "không còn dùng được"),
            ({"ticket": new_ticket("/quy-dinh/")}, "không còn dùng được"),
        ],
    )
    def test_that_is_wrong_says_how_and_loses_nothing(self, reader, sent, words):
        answer = report(reader, **sent)

        html = BeautifulSoup(answer.content, "html.parser")
        assert answer.status_code == 422
        assert words in html.get_text()
        assert html.textarea.get_text().strip() == sent.get("message", MESSAGE).strip()
        assert not PageReport.objects.exists()

    def test_that_was_kept_too_long_passes_with_the_new_ticket(self, reader):
        refused = BeautifulSoup(report(reader, age=5 * 60 * 60).content, "html.parser")
        ticket = refused.select_one("input[name=ticket]")["value"]

        with time_machine.travel(timezone.now() + timedelta(seconds=10)):
            reader.post("/bao-loi/", {"trang": "/mo-hinh/", "message": MESSAGE, "ticket": ticket})

        assert PageReport.objects.count() == 1

    def test_of_a_program_that_fills_the_trap_is_thanked_and_dropped(self, reader):
        answer = report(reader, website="http://spam.example")

        assert answer.status_code == 303
        assert not PageReport.objects.exists()

    def test_is_taken_only_so_often_from_one_place(self, reader, monkeypatch):
        monkeypatch.setattr(views, "REPORTS_AN_HOUR", 2)

        codes = [report(reader).status_code for _ in range(3)]

        assert codes == [303, 303, 429]
        assert PageReport.objects.count() == 2

    def test_from_a_foreign_page_is_not_taken(self, db):
        answer = report(Client(headers={"Sec-Fetch-Site": "cross-site"}))

        assert answer.status_code == 422
        assert not PageReport.objects.exists()
