"""What scripts add to the regulation: previews of what is cited, and addresses to copy."""

import re

import pytest
from playwright.sync_api import Page, expect
from wagtail.models import Site

from content.regulation.bootstrap import ensure_regulation_tree
from content.regulation.importing import publish, store
from content.regulation.parsing.parse import parse

ARTICLE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-1/"
TEXT = "Điều 1. Vườn\n\n1. Xem khoản 1 Điều 2.\n\n2. Không có gì.\n\nĐiều 2. Hoa\n\n1. Hoa nở vào mùa xuân."


@pytest.fixture
def reader(transactional_db, live_server, new_browser) -> Page:
    """A visitor at an article that cites another."""
    regulation = ensure_regulation_tree(Site.objects.get(is_default_site=True).root_page)
    version, _ = store(regulation, parse("a.txt", TEXT.encode()), source_name="a.txt", sha256="0" * 64)
    publish(version)
    context = new_browser()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{live_server.url}{ARTICLE}")
    return page


@pytest.mark.journey
class TestPreview:
    def test_opens_under_the_mouse_stays_under_it_and_closes_with_escape(self, reader):
        preview = reader.get_by_role("tooltip")
        reader.get_by_role("link", name="khoản 1 Điều 2", exact=True).first.hover()
        expect(preview).to_contain_text("Hoa nở vào mùa xuân.")

        preview.hover()
        reader.wait_for_timeout(400)
        expect(preview).to_be_visible()
        reader.keyboard.press("Escape")
        expect(preview).to_be_hidden()

    def test_opens_for_the_keyboard_and_closes_when_it_moves_on(self, reader):
        link = reader.locator("#khoan-1 a.reference")
        reader.get_by_role("link", name="Chỉ tóm tắt").focus()
        reader.keyboard.press("Tab")

        expect(link).to_be_focused()
        expect(reader.get_by_role("tooltip")).to_be_visible()
        expect(link).to_have_attribute("aria-describedby", "trich-dan")
        reader.keyboard.press("Tab")
        expect(reader.get_by_role("tooltip")).to_be_hidden()


@pytest.mark.journey
class TestCopying:
    def test_puts_the_address_of_the_clause_on_the_clipboard_and_says_so(self, reader):
        reader.get_by_role("button", name=re.compile("khoản 2")).click()

        expect(reader.get_by_role("status")).to_contain_text("Đã sao chép liên kết tới khoản 2")
        assert reader.evaluate("navigator.clipboard.readText()").endswith(f"{ARTICLE}#khoan-2")
