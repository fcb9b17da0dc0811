"""Recognising the result, and what follows from its outcome."""

import pytest

from content.showcase.models import ModelPage
from tests.factories.workflow import Case, make_case
from tests.workflow.refusals import law_refuses
from workflow.models import DeskEntry
from workflow.rules.acts import ActKind
from workflow.rules.decision import Position
from workflow.rules.stages import Stage
from workflow.rules.voting import Outcome

pytestmark = pytest.mark.django_db

STARTS_AT = Stage.RESULT_VOTING

DONE, PARTLY, NOT = Outcome
RECOGNISED = ActKind.RESULT_RECOGNISED


@pytest.fixture
def case(walked) -> Case:
    return walked


def heard(case: Case, voted: Outcome = DONE, position: Position = Position.AGREE) -> Case:
    """The collective found ``voted``, the committee answered."""
    case.vote(voted, voted).reach(Stage.AWAITING_RESULT_OPINION)
    case.perform(ActKind.RESULT_OPINION_GIVEN, "party_office", position=position, opinion="Ý kiến của Đảng ủy.")
    return case


class TestRecogniseResult:
    @pytest.mark.parametrize("outcome", [DONE, PARTLY])
    def test_drafts_the_model_page(self, case, outcome):
        heard(case, outcome).perform(RECOGNISED, "head", outcome=outcome, reasons="Đạt hai trên ba mục tiêu.")

        page = ModelPage.objects.get()

        assert case.stage is Stage.AWAITING_CLEARANCE
        assert (page.title, page.outcome, page.live) == (case.proposal.title, outcome, False)
        assert page.evaluation == case.evaluation
        assert page.recognition.ref == "dieu-17.khoan-2"
        assert page.figures.get().after == 19
        assert case.last(ActKind.MODEL_DRAFTED).data["page"] == page.pk

    def test_ends_without_a_page_when_not_completed(self, case):
        heard(case, NOT).perform(RECOGNISED, "head", outcome=NOT, reasons="Thiếu kinh phí.")

        assert case.stage is Stage.RECOGNISED
        assert not ModelPage.objects.exists()
        assert not case.dossier.acts.filter(kind=ActKind.MODEL_DRAFTED).exists()
        assert not DeskEntry.objects.exists()
        assert case.evaluation.live

    @pytest.mark.parametrize("outcome", [PARTLY, NOT])
    def test_refuses_an_incomplete_result_without_reasons(self, case, outcome):
        heard(case, outcome)

        with law_refuses(r"phải nêu rõ lý do \(điểm c khoản 3 Điều 17\)"):
            case.perform(RECOGNISED, "head", outcome=outcome, reasons=" ")

    def test_refuses_to_differ_from_the_vote_without_reasons(self, case):
        heard(case, PARTLY, Position.OTHER)

        with law_refuses(r"khác kết quả biểu quyết: cần nêu lý do \(khoản 2 Điều 17\)"):
            case.perform(RECOGNISED, "head", outcome=DONE)
        case.perform(RECOGNISED, "head", outcome=DONE, reasons="Có số liệu mới.")

        assert ModelPage.objects.get().outcome == DONE

    def test_refuses_to_cross_the_committee_without_reasons(self, case):
        heard(case, DONE, Position.DISAGREE)

        with law_refuses(r"khác ý kiến cấp ủy: cần ghi rõ lý do \(khoản 3 Điều 4\)"):
            case.perform(RECOGNISED, "head")
        case.perform(RECOGNISED, "head", reasons="Số liệu đã được kiểm tra.")

        assert case.stage is Stage.AWAITING_CLEARANCE

    def test_may_follow_a_committee_that_disagrees_with_the_vote(self, case):
        heard(case, DONE, Position.DISAGREE).perform(RECOGNISED, "head", outcome=PARTLY, reasons="Theo ý kiến cấp ủy.")

        assert ModelPage.objects.get().outcome == PARTLY

    def test_is_written(self, case):
        heard(case)

        with law_refuses(r"ghi số, ký hiệu \(khoản 3 Điều 7\)"):
            case.perform(RECOGNISED, "head", document_number="")

    def test_gives_two_pages_of_one_title_two_addresses(self, staff):
        for _ in range(2):
            make_case(staff, title="Đổi mới tiếp dân").submit().reach(Stage.AWAITING_CLEARANCE)

        assert sorted(ModelPage.objects.values_list("slug", flat=True)) == ["doi-moi-tiep-dan", "doi-moi-tiep-dan-2"]
