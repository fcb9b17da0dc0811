"""What the browser keeps and tells while somebody reads the public pages."""

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from home.visits import views
from home.visits.tally import Tally
from tests.audit.looking import movements
from tests.factories.showcase import ModelPageFactory

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
WIDTHS = (320, 768, 1920)


@pytest.fixture
def model(transactional_db):
    return ModelPageFactory(complete=True, title="Tổ “một cửa lưu động” cho thôn xa")


class TestReader:
    def test_chooses_dark_once_for_every_page_without_a_cookie(self, page: Page, live_server, model):
        page.goto(live_server.url)
        light = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.get_by_role("radio", name="Tối").check()
        page.goto(f"{live_server.url}/mo-hinh/")

        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
        expect(page.get_by_role("radio", name="Tối")).to_be_checked()
        assert page.context.cookies() == []

    def test_without_scripts_sees_no_choice_that_does_nothing(self, browser: Browser, live_server, model):
        page = browser.new_context(java_script_enabled=False).new_page()

        page.goto(live_server.url)

        expect(page.get_by_role("group", name="Giao diện")).to_be_hidden()
        expect(page.get_by_role("button", name="Có ích", exact=True)).to_be_visible()

    def test_is_counted_by_address_alone(self, browser: Browser, live_server, model, monkeypatch):
        counted = Tally()
        monkeypatch.setattr(views, "TALLY", counted)
        page = browser.new_context(user_agent=BROWSER).new_page()

        with page.expect_response("**/luot-xem/") as answer:
            page.goto(f"{live_server.url}/mo-hinh/?linh-vuc=health")

        assert answer.value.status == 204
        assert counted.counts == {("/mo-hinh/", timezone.localdate()): 1}


class TestPublicPages:
    def test_fit_every_width_and_never_move(self, browser: Browser, live_server, model):
        for width in WIDTHS:
            page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
            for address in ("/", "/mo-hinh/", model.url, "/thanh-phan/"):
                page.goto(live_server.url + address)

                where = f"{address} at {width}"
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
                assert list(movements(page)) == [], where
            page.context.close()
