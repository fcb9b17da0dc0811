"""What the random walks have found, kept as plain tests."""

import pytest

from tests.factories.workflow import make_case, make_staff
from tests.workflow.council.conftest import ESTABLISHED, MEETING, YES, CouncilCase, expert
from tests.workflow.refusals import law_refuses
from workflow.actions.council_voting import CastLinkBallot
from workflow.models import EligibleVoter
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.sample.council_driver import REMARKS
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db


class TestOpinionRequest:
    @pytest.fixture
    def rejected(self, case):
        case.submit().reach(Stage.VOTING).vote(Choice.REJECT, Choice.REJECT)
        case.perform(ActKind.VOTE_CLOSED, "head")
        return case

    def test_is_held_to_the_vote_when_the_intention_comes_as_it_is_stored(self, rejected):
        with law_refuses("không thông qua"):
            rejected.perform(ActKind.OPINION_REQUESTED, "head", intention="approve")

    def test_is_never_something_that_there_is_not(self, rejected):
        with pytest.raises(ValueError, match="is not a valid"):
            rejected.perform(ActKind.OPINION_REQUESTED, "head", intention="postpone")

        assert rejected.stage is Stage.VOTED

    def test_is_never_answered_by_something_that_there_is_not(self, rejected):
        rejected.perform(ActKind.OPINION_REQUESTED, "head", intention="refuse")

        with pytest.raises(ValueError, match="is not a valid"):
            rejected.perform(ActKind.OPINION_GIVEN, "party_office", position="perhaps", opinion="Để xem.")

        assert rejected.stage is Stage.AWAITING_OPINION


@pytest.fixture
def council(db) -> CouncilCase:
    plain = make_case(make_staff())
    return CouncilCase(plain.staff, plain.proposal)


class TestReplacement:
    def test_of_someone_who_was_replaced_before_is_refused(self, council):
        council.called()
        facts = {"leaving": council.member("Chuyên gia B01"), "reasons": "Ốm.", "document_number": "3/QĐ"}
        council.perform(ActKind.MEMBER_REPLACED, "head", ESTABLISHED, joining=expert(8), **facts)

        with law_refuses("không còn là thành viên"):
            council.perform(ActKind.MEMBER_REPLACED, "head", ESTABLISHED, joining=expert(9), **facts)


class TestLinkBallot:
    def test_is_refused_in_a_round_that_was_annulled(self, council):
        council.decided([YES] * 4)
        council.perform(ActKind.COUNCIL_VOTE_ANNULLED, "head", MEETING, reasons="Phiếu in nhầm.")
        left_out = EligibleVoter.objects.get(ballot=None)
        council.driver.call_council(MEETING, MEETING)
        council.driver.act(ActKind.COUNCIL_VOTE_OPENED, council.driver.secretary(), MEETING)

        with law_refuses("không có tên trong danh sách biểu quyết"):
            CastLinkBallot(
                dossier=council.dossier, on=MEETING, now=at(MEETING), place=left_out, choice=YES, **REMARKS
            ).execute()
