"""A council that a referral leaves behind (Điều 7.1.3, 8)."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.organisation import AppointmentFactory
from tests.factories.workflow import Staff, make_case, make_staff
from tests.workflow.council.conftest import ESTABLISHED, CouncilCase, outsiders
from workflow.models import CouncilMember
from workflow.models.vote import VotePhase
from workflow.policies.links import may_use_link
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db
A = ActKind


@pytest.fixture
def above(db) -> Staff:
    return make_staff()


@pytest.fixture
def case(above) -> CouncilCase:
    """Established; then the proposer is put in charge of the agency, and the clerk refers the plan upward."""
    plain = make_case(make_staff(superior=above.agency))
    case = CouncilCase(plain.staff, plain.proposal).established()
    AppointmentFactory(acting_head=True, official=case.staff.proposer, agency=case.staff.agency)
    case.perform(A.REFERRED_UP, "clerk", ESTABLISHED, reasons="Người được giao phụ trách là tác giả.")
    return case


class TestFormerCouncil:
    def test_sits_no_more(self, case):
        member = CouncilMember.objects.get(official=None)

        assert not case.dossier.council.sitting().exists()
        assert "không còn hiệu lực" in may_use_link(member, VotePhase.PROPOSAL).reason

    def test_reads_no_more(self, case):
        secretary = CouncilMember.objects.get(is_secretary=True).official

        assert not visible_dossiers(secretary.user, ESTABLISHED).exists()

    def test_makes_room_for_one_of_the_superior(self, case, above):
        case.staff = above
        case.driver.dossier.refresh_from_db()
        case.perform(A.PLAN_RECEIVED, "clerk", ESTABLISHED)
        case.perform(A.COUNCIL_ROUTE_CHOSEN, "head", ESTABLISHED, grounds=["complex"])
        case.driver.dossier = case.dossier
        case.driver.establish(ESTABLISHED, outsiders(2))
        case.driver.papers(ESTABLISHED)

        assert case.stage is Stage.COUNCIL_ESTABLISHED
        assert case.dossier.council.sitting().count() == 5
        assert case.dossier.council.sitting().get(role="chair").official == above.head
        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_is_not_shown_as_the_council(self, case, client):
        client.force_login(case.account("clerk"))

        page = client.get(f"/admin/ho-so/{case.dossier.pk}/")

        assert page.context["council"] is None
