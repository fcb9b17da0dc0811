"""A visitor without a mouse, from the home page to the article that a model rests on."""

import pytest
from playwright.sync_api import Locator, expect

from tests.factories.showcase import ModelPageFactory
from tests.journeys.browsing import Reader

SERIES = "b"
TITLE = "Hẹn giờ nộp hồ sơ đất đai"
TABS = 60  # far more than any page here has places to stop at

# The ring stands around the place itself or, where a whole card is the link, around the card.
RING = """place => {
    const rings = [];
    for (let box = place; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        rings.push(style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth));
    }
    return Math.max(...rings);
}"""


@pytest.fixture
def model(transactional_db):
    """One public model."""
    return ModelPageFactory(complete=True, title=TITLE, slug="hen-gio")


def tab_to(visitor: Reader, place: Locator) -> None:
    """Press Tab until ``place`` has the focus, which shows at every stop."""
    focused = visitor.page.locator(":focus")
    for _ in range(TABS):
        visitor.page.keyboard.press("Tab")
        assert focused.evaluate(RING) >= 2, focused.inner_text()
        if place.evaluate("place => place === document.activeElement"):
            return
    pytest.fail(f"{TABS} times Tab did not reach {place}")


@pytest.mark.journey
def test_the_public_site_needs_no_mouse(visitor, model, shots):
    visitor.open("/")
    page = visitor.page

    skip = page.get_by_role("link", name="Chuyển đến nội dung chính")
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    shots.take(page, "lien-ket-bo-qua")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()

    tab_to(visitor, page.get_by_role("main").get_by_role("link", name=TITLE))
    shots.take(page, "dung-o-mo-hinh")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()

    tab_to(visitor, page.get_by_role("link", name="Điều 17"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Điều 17", level=1)).to_be_visible()
    shots.take(page, "den-dieu-17", phone=True)
    visitor.watch.assert_clean()
