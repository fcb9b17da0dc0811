"""Every public page in every state: accessible, still, within the window, by keyboard, and from this host alone."""

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.audit import province
from tests.audit.looking import faults, walk
from tests.audit.screens import REGULATION, SCREENS
from tests.journeys.browsing import Watch

LOOKS = [(320, "light"), (1280, "dark")]
WALKED = ("/", "/mo-hinh/", "/mo-hinh/hen-gio/", "/mo-hinh/so-sanh/?m=hen-gio", f"{REGULATION}dieu-1/")
WALKED += ("/tim-kiem/?q=vuon", "/bao-loi/", "/du-lieu-mo/", "/thanh-phan/", "/khong-co-trang-nay/")
MOST_BYTES = 100_000


@pytest.fixture
def site(transactional_db, live_server, settings) -> str:
    settings.ROOT_URLCONF = "tests.audit.urls"
    province.build()
    return live_server.url


def window(browser: Browser, width: int, scheme: str = "light") -> BrowserContext:
    return browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, locale="vi-VN", reduced_motion="reduce"
    )


class TestEveryScreen:
    @pytest.mark.parametrize(("width", "scheme"), LOOKS)
    def test_is_accessible_still_and_fits(self, browser: Browser, site, width, scheme):
        context = window(browser, width, scheme)
        watch, page = Watch(context), context.new_page()
        found = {}
        for screen in SCREENS:
            answer = page.goto(site + screen.path)
            wrong = list(faults(page))
            if answer.status != screen.status:
                wrong.append(f"answers with {answer.status}")
            if wrong:
                found[screen.path[:80]] = wrong
        context.close()

        assert found == {}
        assert watch.strangers == []

    def test_is_walked_through_with_the_tab_key(self, browser: Browser, site):
        context = window(browser, 320)
        page = context.new_page()
        found = {}
        for path in WALKED:
            page.goto(site + path)
            if wrong := list(walk(page)):
                found[path] = wrong
        context.close()

        assert found == {}


class TestReportForm:
    def test_with_an_error_is_accessible(self, browser: Browser, site):
        context = window(browser, 320)
        page = context.new_page()
        page.goto(f"{site}/bao-loi/?trang=/mo-hinh/")
        page.locator("form").filter(has=page.locator("textarea")).evaluate("form => form.noValidate = true")
        page.get_by_role("button", name="Gửi", exact=True).click()
        page.wait_for_load_state()

        assert page.locator("[aria-invalid=true]").count() == 1
        assert list(faults(page)) == []
        context.close()


class TestModelPage:
    def test_without_its_photographs_weighs_little(self, browser: Browser, site):
        context = window(browser, 1280)
        page, sizes = context.new_page(), []
        page.on("requestfinished", lambda request: sizes.append((request.resource_type, request.sizes())))
        page.goto(f"{site}/mo-hinh/hen-gio/", wait_until="networkidle")
        context.close()

        weighed = sum(
            size["responseBodySize"] + size["responseHeadersSize"] for kind, size in sizes if kind != "image"
        )
        assert 0 < weighed < MOST_BYTES
