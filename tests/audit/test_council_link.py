"""The ballot that a council member without an account opens: the one screen of the procedure outside the admin."""

import pytest
import time_machine
from django.urls import reverse
from playwright.sync_api import Browser

from tests.audit.looking import faults, walk
from tests.audit.test_public_screens import window
from tests.factories.workflow import make_case, make_staff
from tests.workflow.council.conftest import MEETING, CouncilCase
from workflow.models.vote import VotePhase
from workflow.policies.links import make_token
from workflow.rules.acts import ActKind
from workflow.sample.driver import at


@pytest.fixture
def ballot(transactional_db, live_server):
    """The address of an open ballot, on the day of the meeting."""
    with time_machine.travel(at(MEETING)):
        plain = make_case(make_staff())
        case = CouncilCase(plain.staff, plain.proposal).called()
        case.driver.act(ActKind.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)
        token = make_token(case.member("Chuyên gia B01"), VotePhase.PROPOSAL)
        yield live_server.url + reverse("workflow_council_link", args=[token])


class TestBallot:
    @pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
    def test_open_sent_empty_and_cast_is_accessible(self, browser: Browser, ballot, width, scheme):
        context = window(browser, width, scheme)
        page = context.new_page()
        page.goto(ballot)
        wrong = {"open": list(faults(page))}
        page.get_by_role("button", name="Bỏ phiếu").click()
        page.wait_for_load_state()
        wrong["sent empty"] = list(faults(page))
        in_error = page.locator("[aria-invalid=true]").count()
        for box in page.locator("textarea").all():
            box.fill("Nhận xét.")
        page.get_by_label("Tán thành", exact=True).check()
        page.get_by_role("button", name="Bỏ phiếu").click()
        page.get_by_text("Đã ghi nhận phiếu").wait_for()
        wrong["cast"] = list(faults(page))
        context.close()

        assert {name: found for name, found in wrong.items() if found} == {}
        assert in_error

    def test_is_walked_through_with_the_tab_key(self, browser: Browser, ballot):
        context = window(browser, 320)
        page = context.new_page()
        page.goto(ballot)

        assert list(walk(page)) == []
        context.close()
