"""The search box with the keyboard alone: it suggests while one types, says how much, and never stands in the way."""

import pytest
from playwright.sync_api import Page, expect
from wagtail.search.index import insert_or_update_object

from tests.factories.showcase import ModelPageFactory

TITLES = ("Hẹn giờ nộp hồ sơ đất đai", "Hẹn giờ khám ở trạm y tế")


@pytest.fixture
def box(transactional_db, visitor):
    """The box on the search page, in front of a visitor, with two models to find."""
    for title in TITLES:
        insert_or_update_object(ModelPageFactory(title=title))
    visitor.open("/tim-kiem/")
    box = visitor.page.get_by_role("combobox", name="Tìm mô hình, điều khoản, nội dung")
    box.focus()
    yield box
    visitor.watch.assert_clean()


@pytest.fixture
def page(visitor, box) -> Page:
    """What the visitor sees."""
    return visitor.page


def options(page: Page):
    return page.get_by_role("listbox", name="Gợi ý").get_by_role("option")


@pytest.mark.journey
class TestSearchBox:
    def test_suggests_while_one_types_and_announces_how_many(self, page, box):
        expect(box).to_have_attribute("aria-expanded", "false")

        page.keyboard.type("hen gio")

        expect(options(page)).to_have_count(2)
        expect(box).to_have_attribute("aria-expanded", "true")
        expect(page.get_by_role("status").filter(has_text="Có 2 gợi ý")).to_have_count(1)

    def test_says_so_where_it_has_nothing_to_suggest(self, page, box):
        page.keyboard.type("khongdaucoca")

        expect(page.get_by_role("status").filter(has_text="Không có gợi ý.")).to_have_count(1)
        expect(box).to_have_attribute("aria-expanded", "false")

    def test_leads_with_arrow_and_enter_to_the_page_chosen(self, page, box):
        page.keyboard.type("hen gio")
        expect(options(page)).to_have_count(2)

        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        chosen = page.get_by_role("option", selected=True)
        expect(chosen).to_have_count(1)
        expect(box).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "")
        title = chosen.locator(".suggest__title").inner_text()
        page.keyboard.press("Enter")

        expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()

    def test_goes_round_through_the_text_as_typed(self, page, box):
        page.keyboard.type("hen gio")
        expect(options(page)).to_have_count(2)

        page.keyboard.press("ArrowUp")
        expect(options(page).last).to_have_attribute("aria-selected", "true")
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("option", selected=True)).to_have_count(0)
        assert box.get_attribute("aria-activedescendant") is None

    def test_closes_with_escape_and_then_searches_for_what_was_typed(self, page, box):
        page.keyboard.type("hen gio")
        expect(options(page)).to_have_count(2)

        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        expect(page.get_by_role("listbox")).to_have_count(0)
        expect(box).to_have_value("hen gio")
        expect(box).to_be_focused()
        page.keyboard.press("Enter")

        expect(page.get_by_role("status").filter(has_text="Tìm thấy 2 kết quả")).to_be_visible()
        assert page.url.endswith("/tim-kiem/?q=hen+gio")
