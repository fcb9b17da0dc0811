"""Cases whose papers are written."""

import pytest

from content.organisation.models import AgencyKind
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import Case, make_case, make_staff
from workflow.models import Dossier
from workflow.papers.gather import GATHERERS
from workflow.papers.gather.record import Record
from workflow.papers.writer import available, write
from workflow.rules.stages import Stage


class Desk:
    """Writes the papers of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @property
    def dossier(self) -> Dossier:
        return self.case.dossier

    def paper(self, key: str):
        return next(paper for paper in self.available() if paper.key == key)

    def context(self, key: str):
        paper = self.paper(key)
        return GATHERERS[paper.kind.key](Record(self.dossier, paper.kind, paper.act))

    def file(self, key: str) -> bytes:
        return write(self.paper(key), self.dossier)

    def addresses(self) -> list[str]:
        return [paper.key for paper in self.available()]

    def available(self):
        return available(list(self.dossier.acts.order_by("sequence")))


def state_case() -> Case:
    """A department of the province, not yet submitted."""
    province = AgencyFactory(name="Ủy ban nhân dân tỉnh Sao Mai")
    staff = make_staff(name="Sở Nội vụ tỉnh Sao Mai", superior=province)
    staff.committee.name = "Đảng ủy Sở Nội vụ tỉnh Sao Mai"
    staff.committee.save()
    staff.head.position = "Giám đốc"
    staff.head.save()
    return make_case(staff)


def party_case() -> Case:
    """A Party office, not yet submitted."""
    staff = make_staff(name="Văn phòng Tỉnh ủy Sao Mai", kind=AgencyKind.PARTY)
    staff.head.position = "Chánh Văn phòng"
    staff.head.save()
    return make_case(staff)


@pytest.fixture
def state(db) -> Desk:
    return Desk(state_case().submit())


@pytest.fixture
def party(db) -> Desk:
    return Desk(party_case().submit())


@pytest.fixture
def recognised(state) -> Desk:
    state.case.reach(Stage.AWAITING_CLEARANCE)
    return state
