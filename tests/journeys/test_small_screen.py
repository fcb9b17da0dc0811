"""The screens on which officials write and act, on a telephone 375 points wide."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from content.organisation.models import Official
from tests.journeys.shots import PHONE
from workflow.rules.decision import Intention
from workflow.rules.voting import Choice
from workflow.sample.driver import Driver
from workflow.sample.texts import write_proposal

SERIES = "c"

# What one reads or uses, and whether a part of it lies outside the window where nobody can bring it in.
# A table may scroll within its own box.
CUT_OFF = """() => [...document.querySelectorAll(
        'main :is(h1, h2, h3, p, dt, dd, li, a, button, input, select, textarea)')]
    .filter(place => place.checkVisibility() && !place.closest('.w-minimap, .form-side, .dl-scroll, .w-sr-only'))
    .filter(place => place.getBoundingClientRect().right > innerWidth + 1)
    .map(place => `${place.tagName} ${place.id || place.textContent.trim().slice(0, 40)}`)"""


@pytest.fixture
def dossier(agency):
    """A dossier with a vote behind it, on the head's desk: the longest page short of the end."""
    today = timezone.localdate()
    driver = Driver(write_proposal(1, Official.objects.get(user__username="can-bo")))
    driver.submit(today)
    driver.receive(today)
    driver.call_meeting(today, today)
    driver.vote(today, [Choice.APPROVE, Choice.APPROVE, Choice.REJECT])
    driver.opinion(today, today, intention=Intention.APPROVE)
    return driver.dossier


def assert_fits(page: Page) -> None:
    """The window does not scroll sideways, and nothing is cut off at its edge."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.journey
class TestSmallScreen:
    def test_the_dossier_page_fits(self, person, dossier, shots):
        head = person("thu-truong")
        head.page.set_viewport_size(PHONE)
        assert_fits(head.page)
        head.open_waiting(dossier.proposal.title)
        head.act("Phê duyệt")
        head.act("Không phê duyệt")
        assert_fits(head.page)
        shots.take(head.page, "ho-so", phone=True)
        head.watch.assert_clean()

    def test_the_proposal_editor_fits(self, person, shots):
        official = person("can-bo")
        official.page.set_viewport_size(PHONE)
        official.follow("Viết đề xuất mới")
        expect(official.page.get_by_role("textbox", name="Tên đề xuất")).to_be_visible()
        assert_fits(official.page)
        shots.take(official.page, "viet-de-xuat", phone=True)
        official.watch.assert_clean()

    def test_a_list_scrolls_within_its_own_box(self, person, dossier):
        official = person("can-bo")
        official.page.set_viewport_size(PHONE)
        official.open("/admin/de-xuat/")
        table = official.page.locator("table.listing")

        expect(table.get_by_role("link", name=dossier.proposal.title).first).to_be_visible()
        assert official.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert table.evaluate("table => getComputedStyle(table.parentElement).overflowX") == "auto"
