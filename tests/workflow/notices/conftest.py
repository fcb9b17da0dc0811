import pytest

from content.organisation.models import Appointment, Office, Official
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import appoint, make_case, make_staff


def give_addresses() -> None:
    """An address for everyone, made of their code."""
    for official in Official.objects.all():
        official.email = f"{official.code}@thu.example"
        official.save()


@pytest.fixture
def superior(db):
    agency = AgencyFactory()
    appoint(agency, Office.HEAD)
    return agency


@pytest.fixture
def case(db, superior):
    case = make_case(make_staff(superior=superior))
    appoint(AgencyFactory(party=True), Office.ORGANISATION_COMMISSION)
    give_addresses()
    return case


@pytest.fixture
def organiser(case) -> Official:
    return Appointment.objects.get(office=Office.ORGANISATION_COMMISSION).official
