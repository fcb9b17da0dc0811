"""A case that a council considers: head, two deputies, one official from elsewhere as secretary, one outsider."""

from datetime import date

import pytest

from tests.factories.organisation import AgencyFactory, OfficialFactory
from tests.factories.proposal import fill_report
from tests.factories.workflow import Case, make_case, make_staff
from workflow.rules.acts import ActKind as A
from workflow.rules.council import Category, Role, Seat
from workflow.rules.decision import Intention, Position
from workflow.rules.voting import Choice
from workflow.sample.council_driver import CouncilDriver, seat_of

RECEIVED = date(2026, 11, 20)
ESTABLISHED = date(2026, 11, 23)
MEETING = date(2026, 12, 1)
YES, NO, OTHER = Choice.APPROVE, Choice.REJECT, Choice.OTHER


def expert(n: int = 1, **fields) -> Seat:
    """Somebody without an account."""
    return Seat(full_name=f"Chuyên gia B{n:02}", category=Category.EXPERT, position="Trường Đại học mẫu", **fields)


def secretary_seat() -> Seat:
    """An official of another agency, with an account."""
    official = OfficialFactory(agency=AgencyFactory(), with_account=True)
    return seat_of(official, Category.AGENCY_REPRESENTATIVE, Role.MEMBER, is_secretary=True)


def outsiders(count: int) -> list[Seat]:
    """The secretary and ``count - 1`` experts."""
    return [secretary_seat(), *(expert(n) for n in range(1, count))]


class CouncilCase(Case):
    """A case walked by a council driver."""

    driver: CouncilDriver

    def __post_init__(self) -> None:
        self.driver = CouncilDriver(self.proposal)

    def chosen(self, day: date = RECEIVED) -> "CouncilCase":
        self.driver.submit(day)
        self.driver.receive_for_council(day, day)
        return self

    def established(self, day: date = ESTABLISHED, members: int = 2) -> "CouncilCase":
        """A council of the head, the deputies and ``members`` from elsewhere."""
        self.chosen(min(day, RECEIVED))
        return self.established_from_chosen(day, members)

    def established_from_chosen(self, day: date = ESTABLISHED, members: int = 2) -> "CouncilCase":
        """The same for a plan that was already given to a council."""
        self.driver.establish(day, outsiders(members))
        return self

    def called(self, members: int = 2) -> "CouncilCase":
        self.established(members=members)
        self.driver.papers(ESTABLISHED)
        self.driver.call_council(ESTABLISHED, MEETING)
        return self

    def decided(self, choices, members: int = 2) -> "CouncilCase":
        """The council has voted and the vote is closed."""
        self.called(members)
        self.driver.council_vote(MEETING, choices)
        return self

    def reported(self, members: int = 2) -> "CouncilCase":
        """Passed, approved, carried out and reported."""
        self.decided([YES] * (3 + members), members)
        driver = self.driver
        driver.opinion(MEETING, MEETING, intention=Intention.APPROVE, position=Position.AGREE)
        driver.decide(A.PROPOSAL_APPROVED, MEETING)
        driver.assign(MEETING, MEETING)
        driver.complete(MEETING)
        driver.report_result(MEETING, fill_report)
        return self

    def member(self, name: str):
        return self.dossier.council.get(full_name=name)


@pytest.fixture
def case(db) -> CouncilCase:
    plain = make_case(make_staff())
    return CouncilCase(plain.staff, plain.proposal)
