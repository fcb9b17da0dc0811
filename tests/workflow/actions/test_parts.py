"""At every stage the act that comes next belongs to its own people, and to nobody else."""

import pytest

from content.organisation.models import Office
from tests.factories.organisation import AgencyFactory, OfficialFactory, UserFactory
from tests.factories.workflow import WAY, appoint, make_staff
from tests.workflow.refusals import everything, person_is_refused
from workflow.models import EligibleVoter
from workflow.policies.acting import ActionForbidden, may_act
from workflow.policies.actors import ACTORS, Actor
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

HEAD_OR_CLERK = {"head", "clerk"}
PARTS: dict[ActKind, set[str]] = {
    ActKind.PLAN_RECEIVED: HEAD_OR_CLERK,
    ActKind.ROUTE_CHOSEN: HEAD_OR_CLERK,
    ActKind.MEETING_CALLED: HEAD_OR_CLERK,
    ActKind.VOTE_OPENED: HEAD_OR_CLERK,
    ActKind.VOTE_CLOSED: HEAD_OR_CLERK,
    ActKind.OPINION_REQUESTED: {"head"},
    ActKind.OPINION_GIVEN: {"party_office"},
    ActKind.PROPOSAL_APPROVED: {"head"},
    ActKind.ASSIGNMENT_MADE: {"head"},
    ActKind.COMPLETION_DECLARED: {"proposer"},
    ActKind.RESULT_REPORTED: {"proposer"},
    ActKind.RESULT_MEETING_CALLED: HEAD_OR_CLERK,
    ActKind.RESULT_VOTE_OPENED: HEAD_OR_CLERK,
    ActKind.RESULT_VOTE_CLOSED: HEAD_OR_CLERK,
    ActKind.RESULT_OPINION_REQUESTED: {"head"},
    ActKind.RESULT_OPINION_GIVEN: {"party_office"},
    ActKind.RESULT_RECOGNISED: {"head"},
    ActKind.MODEL_CLEARED: {"head"},
    ActKind.MODEL_PUBLISHED: {"propaganda"},
}
ROLES = ("proposer", "head", "deputy-1", "deputy-2", "clerk", "party_office", "propaganda")


@pytest.fixture
def strangers(db) -> list:
    """People with offices elsewhere, an official without office, and administrators with and without one."""
    elsewhere = make_staff()
    party = AgencyFactory(party=True)
    oversight = [Office.ORGANISATION_COMMISSION, Office.INSPECTION_COMMISSION, Office.FATHERLAND_FRONT]
    administrator = OfficialFactory(user=UserFactory(superuser=True))
    return [
        elsewhere.head.user,
        elsewhere.clerk.user,
        elsewhere.party_office.user,
        *(appoint(party, office).user for office in oversight),
        OfficialFactory(with_account=True).user,
        administrator.user,
        UserFactory(superuser=True),
    ]


class TestParts:
    def test_are_told_for_every_act_of_the_way(self):
        assert set(PARTS) == {kind for kind, _ in WAY.values()}
        assert set(ACTORS) == set(ActKind)

    def test_belong_to_nobody_else_at_any_stage(self, case, strangers):
        case.submit()
        for stage, (kind, _) in WAY.items():
            case.reach(stage)
            if stage in {Stage.VOTING, Stage.RESULT_VOTING}:
                case.perform(ActKind.BALLOT_CAST if stage is Stage.VOTING else ActKind.RESULT_BALLOT_CAST, "head")
            if stage is Stage.RESULT_REPORT_DUE:
                case.write_report()
            others = [case.account(role) for role in ROLES if role not in PARTS[kind]]
            before = everything()
            for user in (*others, *strangers):
                with pytest.raises(ActionForbidden, match=r"thuộc trách nhiệm của|không gắn với cán bộ nào"):
                    case.perform(kind, user)
            assert everything() == before

    def test_are_open_to_each_of_their_people(self, case):
        case.submit()
        for stage, (kind, _) in WAY.items():
            case.reach(stage)
            today = case.dossier.stage_since
            assert {role for role in ROLES if may_act(case.account(role), kind, case.dossier, today)} == PARTS[kind]

    def test_end_with_the_account(self, case):
        case.submit()
        head = case.account("head")
        head.is_active = False
        head.save()

        with person_is_refused("không gắn với cán bộ nào"):
            case.perform(ActKind.PLAN_RECEIVED, head)

    def test_give_the_software_its_own_act(self, case):
        case.submit().reach(Stage.AWAITING_CLEARANCE)

        assert ACTORS[ActKind.MODEL_DRAFTED] == (Actor.SYSTEM,)
        assert case.last(ActKind.MODEL_DRAFTED).recorded_by is None
        assert not any(
            may_act(case.account(role), ActKind.MODEL_DRAFTED, case.dossier, case.dossier.stage_since)
            for role in ROLES
        )

    def test_of_a_voter_end_with_the_ballot(self, case):
        case.submit().reach(Stage.VOTING)
        voters = [voter.official.user for voter in EligibleVoter.objects.select_related("official__user")]
        before = [bool(may_act(user, ActKind.BALLOT_CAST, case.dossier, case.dossier.stage_since)) for user in voters]
        case.perform(ActKind.BALLOT_CAST, voters[1])
        after = [bool(may_act(user, ActKind.BALLOT_CAST, case.dossier, case.dossier.stage_since)) for user in voters]

        assert (before, after) == ([True, True, True], [True, False, True])
