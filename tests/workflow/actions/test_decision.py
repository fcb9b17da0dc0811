"""The report to the committee, its opinion, and the head's decision."""

import pytest
from wagtail.models import WorkflowState

from tests.factories.workflow import DAY, WAY, Case
from tests.workflow.refusals import law_refuses
from workflow.actions.submission import SubmitPlan
from workflow.models import DeskEntry
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention, Position
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.sample.driver import at

pytestmark = pytest.mark.django_db

STARTS_AT = Stage.VOTING

YES, NO = Choice.APPROVE, Choice.REJECT
APPROVE, OVERRIDE, REFUSE = ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN, ActKind.PROPOSAL_REFUSED
AGREE, DISAGREE, OTHER = Position
WRITTEN = r"bằng văn bản: ghi số, ký hiệu"


@pytest.fixture
def case(walked) -> Case:
    return walked


def voted(case: Case, *, passed: bool) -> Case:
    choice = YES if passed else NO
    return case.vote(choice, choice).reach(Stage.VOTED)


def heard(case: Case, *, passed: bool, intention: Intention, position: Position = AGREE) -> Case:
    """Voted, the committee asked about ``intention``, its opinion given."""
    voted(case, passed=passed)
    case.perform(ActKind.OPINION_REQUESTED, "head", intention=intention)
    case.perform(ActKind.OPINION_GIVEN, "party_office", position=position, opinion="Ý kiến của Đảng ủy.")
    return case


class TestRequestOpinion:
    @pytest.mark.parametrize(("passed", "intention"), [(False, Intention.APPROVE), (True, Intention.OVERRIDE)])
    def test_refuses_to_ask_for_what_the_vote_does_not_allow(self, case, passed, intention):
        voted(case, passed=passed)

        with law_refuses(r"\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(ActKind.OPINION_REQUESTED, "head", intention=intention)

    @pytest.mark.parametrize("passed", [True, False])
    def test_may_always_announce_a_refusal(self, case, passed):
        voted(case, passed=passed)

        case.perform(ActKind.OPINION_REQUESTED, "head", intention=Intention.REFUSE)

        assert case.stage is Stage.AWAITING_OPINION


class TestGiveOpinion:
    @pytest.mark.parametrize("position", [DISAGREE, OTHER])
    def test_refuses_to_differ_without_saying_how(self, case, position):
        case.reach(Stage.AWAITING_OPINION)

        with law_refuses(r"Cần ghi nội dung ý kiến của cấp ủy \(khoản 3 Điều 7\)"):
            case.perform(ActKind.OPINION_GIVEN, "party_office", position=position, opinion=" ")

    def test_keeps_what_the_committee_said(self, case):
        case.reach(Stage.AWAITING_OPINION)

        case.perform(ActKind.OPINION_GIVEN, "party_office", position=OTHER, opinion="Làm thử một quầy.")

        assert case.last(ActKind.OPINION_GIVEN).data["position"] == OTHER
        assert case.last(ActKind.OPINION_GIVEN).data["opinion"] == "Làm thử một quầy."


class TestApproval:
    def test_follows_a_passed_vote(self, case):
        heard(case, passed=True, intention=Intention.APPROVE)

        case.perform(APPROVE, "head")

        assert case.stage is Stage.AWAITING_ASSIGNMENT

    def test_refuses_a_failed_vote(self, case):
        heard(case, passed=False, intention=Intention.OVERRIDE)

        with law_refuses(r"không thông qua.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(APPROVE, "head", reasons="Dù vậy vẫn nên làm.")

    def test_is_written(self, case):
        heard(case, passed=True, intention=Intention.APPROVE)

        with law_refuses(WRITTEN + r" \(khoản 3 Điều 7\)"):
            case.perform(APPROVE, "head", document_number=" ")


class TestOverride:
    def test_lets_a_failed_proposal_be_carried_out(self, case):
        heard(case, passed=False, intention=Intention.OVERRIDE)

        case.perform(OVERRIDE, "head")

        assert case.stage is Stage.AWAITING_ASSIGNMENT
        assert case.last(OVERRIDE).data["reasons"]

    @pytest.mark.parametrize(
        ("facts", "sentence"), [({"reasons": " "}, "cần thiết và khả thi"), ({"document_number": ""}, WRITTEN)]
    )
    def test_is_written_with_reasons(self, case, facts, sentence):
        heard(case, passed=False, intention=Intention.OVERRIDE)

        with law_refuses(rf"{sentence}.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(OVERRIDE, "head", **facts)

    def test_refuses_a_passed_vote(self, case):
        heard(case, passed=True, intention=Intention.APPROVE)

        with law_refuses(r"đã thông qua.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(OVERRIDE, "head")

    @pytest.mark.parametrize("passed", [True, False])
    def test_is_awaited_only_where_it_is_lawful(self, case, passed):
        heard(case, passed=passed, intention=Intention.REFUSE)

        awaited = set(DeskEntry.objects.values_list("kind", flat=True))

        assert awaited == {REFUSE, APPROVE if passed else OVERRIDE}


class TestContraryDecision:
    @pytest.mark.parametrize(
        ("passed", "intention", "position", "decision"),
        [
            pytest.param(True, Intention.APPROVE, DISAGREE, APPROVE, id="approves what the committee is against"),
            pytest.param(True, Intention.REFUSE, AGREE, APPROVE, id="approves though refusal was agreed"),
        ],
    )
    def test_needs_reasons(self, case, passed, intention, position, decision):
        heard(case, passed=passed, intention=intention, position=position)

        with law_refuses(r"khác ý kiến cấp ủy: cần ghi rõ lý do \(khoản 3 Điều 4\)"):
            case.perform(decision, "head", reasons=" \n")
        case.perform(decision, "head", reasons="Cấp bách, đã có kinh phí.")

        assert case.stage is Stage.AWAITING_ASSIGNMENT

    @pytest.mark.parametrize(
        ("intention", "position"),
        [
            (Intention.APPROVE, AGREE),
            (Intention.APPROVE, OTHER),
            (Intention.REFUSE, DISAGREE),
            (Intention.REFUSE, OTHER),
        ],
    )
    def test_is_none_where_the_committee_is_not_crossed(self, case, intention, position):
        heard(case, passed=True, intention=intention, position=position)

        case.perform(APPROVE, "head", reasons="")

        assert case.stage is Stage.AWAITING_ASSIGNMENT

    def test_may_cross_the_committee_by_a_reasoned_override(self, case):
        heard(case, passed=False, intention=Intention.OVERRIDE, position=DISAGREE)

        case.perform(OVERRIDE, "head")

        assert case.stage is Stage.AWAITING_ASSIGNMENT


class TestRefusal:
    @pytest.mark.parametrize(
        ("facts", "sentence"), [({"reasons": " "}, "Cần nêu lý do"), ({"document_number": " "}, WRITTEN)]
    )
    def test_is_written_with_reasons(self, case, facts, sentence):
        case.reach(Stage.AWAITING_DECISION)

        with law_refuses(rf"{sentence}.*\(khoản 3 Điều 7\)"):
            case.perform(REFUSE, "head", **facts)

    @pytest.fixture
    def refused(self, case):
        case.reach(Stage.AWAITING_DECISION).perform(REFUSE, "head")
        return case

    def test_ends_the_dossier(self, refused):
        assert refused.stage is Stage.REFUSED
        assert not DeskEntry.objects.exists()
        for kind, _ in WAY.values():
            with law_refuses("khi hồ sơ ở bước “Không được phê duyệt”"):
                refused.perform(kind, "head")

    def test_ends_the_workflow_for_good(self, refused):
        refused.proposal.refresh_from_db()

        assert refused.proposal.current_workflow_state is None
        assert list(WorkflowState.objects.values_list("status", flat=True)) == [WorkflowState.STATUS_CANCELLED]
        assert not refused.proposal.live
        assert refused.proposal.locked

    def test_is_not_undone_by_submitting_again(self, refused):
        again = SubmitPlan(proposal=refused.proposal, user=refused.account("proposer"), on=DAY, now=at(DAY)).execute()

        assert again.stage == Stage.REFUSED
        assert WorkflowState.objects.count() == 1
        assert again.acts.last().kind == REFUSE
