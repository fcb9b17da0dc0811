"""A province with one agency and the people whom a proposal meets, each with a browser of their own."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory, UserFactory
from tests.journeys.browsing import Person, Reader
from tests.journeys.cast import Cast
from tests.journeys.shots import DESK, Shots

# Playwright keeps an event loop in the main thread, where the tests use the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
expect.set_options(timeout=10_000)

PEOPLE = {  # account: name, position, trait of the appointment
    "thu-truong": ("Cán bộ A01", "Giám đốc", "head"),
    "cap-pho-1": ("Cán bộ A02", "Phó Giám đốc", "deputy"),
    "cap-pho-2": ("Cán bộ A03", "Phó Giám đốc", "deputy"),
    "van-thu": ("Cán bộ A04", "Văn thư", "clerk"),
    "can-bo": ("Cán bộ A05", "Trưởng phòng", None),
    "cap-uy": ("Cán bộ A06", "Chánh Văn phòng Đảng ủy", "party_office"),
    "tuyen-giao": ("Cán bộ A07", "Chuyên viên", "propaganda_department"),
}


@pytest.fixture
def agency(transactional_db):
    """An agency with its Party committee and the propaganda department beside it; everyone has an account."""
    committee = AgencyFactory(party=True, name="Đảng ủy Sở Nội vụ tỉnh Sao Mai")
    department = AgencyFactory(party=True, name="Ban Tuyên giáo và Dân vận Tỉnh ủy Sao Mai")
    agency = AgencyFactory(name="Sở Nội vụ tỉnh Sao Mai", party_committee=committee)
    homes = {"cap-uy": committee, "tuyen-giao": department}
    for account, (name, position, office) in PEOPLE.items():
        home = homes.get(account, agency)
        user = UserFactory(username=account)
        official = OfficialFactory(full_name=name, position=position, agency=home, user=user)
        if office:
            AppointmentFactory(**{office: True}, agency=home, official=official)
    return agency


@pytest.fixture
def new_browser(browser: Browser) -> Iterator[Callable[[], BrowserContext]]:
    """Each call is another computer."""
    contexts = []

    def make() -> BrowserContext:
        context = browser.new_context(
            locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", viewport=DESK, reduced_motion="reduce"
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def person(agency, live_server, new_browser) -> Callable[[str], Person]:
    """``person("van-thu")`` is that person, logged in."""

    def make(account: str) -> Person:
        someone = Person(new_browser(), live_server.url, account)
        someone.log_in()
        return someone

    return make


@pytest.fixture
def visitor(live_server, new_browser) -> Reader:
    """Someone from outside, who never logs in."""
    return Reader(new_browser(), live_server.url)


@pytest.fixture
def cast(person, visitor, shots) -> Cast:
    """Everyone."""
    return Cast(people={account: person(account) for account in PEOPLE}, visitor=visitor, shots=shots)


@pytest.fixture(scope="module")
def shots(request) -> Shots:
    """Pictures in the series that the test module names."""
    return Shots(request.module.SERIES)
