"""Each of the fifteen papers is written from a dossier that reached its act, on either route."""

import pytest

from content.organisation.models import Office
from tests.factories.board import make_board_case
from tests.factories.organisation import AgencyFactory
from tests.factories.workflow import Case, appoint, make_case
from tests.workflow.council.conftest import MEETING, NO, YES, CouncilCase
from tests.workflow.papers.conftest import Desk, state_case
from tests.workflow.papers.reading import text_of
from tests.workflow.protection.conftest import FINDING, recognise
from workflow.models import Dossier
from workflow.papers.kinds import PaperKey
from workflow.rules.acts import ActKind as A
from workflow.rules.decision import Intention
from workflow.rules.protection import Measure
from workflow.rules.stages import Stage
from workflow.rules.suspension import Recommendation
from workflow.rules.voting import Choice, Outcome

PARTLY = "Đạt hai trong ba mục tiêu."
NOT_YET = {PaperKey.ANNUAL_REPORT}
"""Rests on no dossier; tests/workflow/reports writes it."""


def council_case(plain: Case | None = None) -> CouncilCase:
    plain = plain or state_case()
    return CouncilCase(plain.staff, plain.proposal)


def evaluated(case: CouncilCase, outcome: Outcome = Outcome.PARTIALLY_COMPLETED) -> CouncilCase:
    """A council's case whose result was recognised."""
    driver = case.reported().driver
    driver.evaluate_by_council(MEETING, MEETING, [outcome] * 4)
    driver.result_opinion(MEETING, MEETING)
    driver.recognise(MEETING, outcome, reasons=PARTLY)
    return case


def stopped(case: Case) -> Case:
    """Work that was stopped, let go on, stopped again and ended."""
    case.submit().reach(Stage.IMPLEMENTING)
    for order in (A.WORK_RESUMED, A.WORK_TERMINATED):
        case.perform(A.SUSPENSION_ORDERED, "head", document_number="11/QĐ-SNV")
        ends = Recommendation.RESUME if order is A.WORK_RESUMED else Recommendation.TERMINATE
        case.perform(A.INSPECTION_CONCLUDED, "head", recommendation=ends)
        case.perform(order, "head", document_number="12/QĐ-SNV", reasons="Theo kết luận kiểm tra.")
    return case


def overridden(case: Case) -> Case:
    case.submit().reach(Stage.VOTING).vote(Choice.REJECT, Choice.REJECT, Choice.REJECT)
    case.perform(A.VOTE_CLOSED, "head")
    case.perform(A.OPINION_REQUESTED, "head", intention=Intention.OVERRIDE, report="Vì dân đang chờ.")
    case.reach(Stage.AWAITING_DECISION).perform(A.VOTE_OVERRIDDEN, "head")
    return case


def refused(case: Case) -> Case:
    case.submit().reach(Stage.AWAITING_DECISION)
    case.perform(A.PROPOSAL_REFUSED, "head")
    return case


def protected(case: Case) -> Case:
    """A failed work, with findings about its implementer and about the agency."""
    recognise(case, Outcome.NOT_COMPLETED)
    commission = appoint(AgencyFactory(name="Ban Tổ chức Tỉnh ủy Sao Mai", party=True), Office.ORGANISATION_COMMISSION)
    damage = {"damage": True, "damage_description": "Khoảng 12 triệu đồng.", "measure": Measure.EXEMPTION}
    case.perform(A.PROTECTION_FOUND, "head", **{"concerned": [case.staff.proposer], **FINDING, **damage})
    about_head = {"concerned": [case.staff.head], **FINDING}
    case.perform(A.AGENCY_PROTECTION_FOUND, commission.user, **about_head)
    return case


def by_council(case: Case) -> Case:
    return evaluated(council_case(case))


def by_board(case: Case) -> Case:
    """The Standing Board approves; the commission submits and tells."""
    return make_board_case().assigned().case


WAYS = (by_council, by_board, stopped, overridden, refused, protected)


def written(desk: Desk) -> dict[str, str]:
    """The text of every paper of a dossier by its address."""
    return {key: text_of(desk.file(key)) for key in desk.addresses()}


class TestEveryPaper:
    def test_is_written_from_a_dossier_that_reached_its_act(self, db):
        found = set()
        for way in WAYS:
            desk = Desk(way(make_case()))
            for paper in desk.available():
                assert desk.file(paper.key).startswith(b"PK"), paper.key
                found.add(paper.kind.key)

        assert found == set(PaperKey) - NOT_YET

    @pytest.mark.parametrize("way", WAYS)
    def test_leaves_nothing_unfilled_and_no_value_of_the_machine(self, db, way):
        for key, text in written(Desk(way(state_case()))).items():
            for trace in ("None", "{{", "{%", "[]", ", :", ": .", ", ,"):
                assert trace not in text, (key, trace)


class TestCouncil:
    def test_is_set_up_with_everyone_in_their_role(self, db):
        case = council_case().established()
        text = text_of(Desk(case).file("quyet-dinh-hoi-dong"))

        for member in case.dossier.council.all():
            assert member.full_name in text
        assert "Phó Chủ tịch Hội đồng" in text
        assert "Thành viên kiêm thư ký" in text
        assert "phạm vi rộng; liên quan đến nhiều lĩnh vực" in text

    def test_is_invited_votes_and_concludes_on_its_own_papers(self, db):
        texts = written(Desk(evaluated(council_case())))

        assert {"giay-moi-hoi-dong", "phieu-hoi-dong", "bien-ban-hoi-dong", "bien-ban-hoi-dong-danh-gia"} <= set(texts)
        assert not {"giay-moi", "phieu-bieu-quyet", "bien-ban", "quyet-dinh-cong-nhan"} & set(texts)
        assert "Biên bản họp Hội đồng đánh giá ngày 01 tháng 12 năm 2026" in texts["quyet-dinh-phe-duyet"]
        assert "Hội đồng đánh giá đề xuất đã xem xét, biểu quyết" in texts["bao-cao-xin-y-kien"]
        assert "toàn bộ 5 thành viên Hội đồng" in texts["bien-ban-hoi-dong-danh-gia"]
        assert PARTLY in texts["cong-bo-ket-luan"]

    def test_writes_the_ballots_of_outsiders_and_every_remark(self, db):
        text = text_of(Desk(council_case().decided([YES, YES, NO, YES, YES])).file("bien-ban-hoi-dong"))

        assert "Chuyên gia B01" in text
        assert "Sự cần thiết: Cần thiết, đúng chỗ đang vướng." in text
        assert "Không bỏ phiếu" not in text

    def test_says_who_did_not_vote(self, db):
        desk = Desk(council_case().decided([YES, YES, YES, YES]))

        assert [one.name for one in desk.context("bien-ban-hoi-dong").absent] == ["Chuyên gia B01"]


class TestOrders:
    def test_have_a_paper_each(self, db):
        desk = Desk(stopped(state_case()))
        stops = [key for key in desk.addresses() if key.startswith("quyet-dinh-tam-dung-")]

        assert len(stops) == 2
        assert len({desk.context(key).number_line for key in stops}) == 1

    def test_of_an_end_name_the_day_the_report_is_due(self, db):
        order = Desk(stopped(state_case())).context("quyet-dinh-cham-dut")

        assert "ngày 08 tháng 7 năm 2026 (khoản 1 Điều 17)" in order.follow_up[0]
        assert any("kết luận kiểm tra" in basis for basis in order.bases)


class TestAnnulledVote:
    def test_lets_no_ballot_of_the_first_vote_into_the_second(self, db):
        case = state_case().submit().reach(Stage.VOTING)
        case.vote(Choice.APPROVE, Choice.REJECT).perform(A.VOTE_CLOSED, "head")
        case.perform(A.VOTE_ANNULLED, "head", reasons="Thiếu người được mời.")
        case.reach(Stage.VOTING)
        desk = Desk(case)

        assert "☒" not in str(desk.context("phieu-bieu-quyet"))
        assert [line.choice for line in desk.context("bien-ban").votes] == [
            "Tán thành", "Không tán thành", "Không bỏ phiếu",
        ]  # fmt: skip


class TestRestricted:
    @pytest.fixture
    def case(self, db) -> Case:
        return protected(state_case())

    def address(self, case: Case) -> tuple[Dossier, list[str]]:
        return case.dossier, [key for key in Desk(case).addresses() if key.startswith("ket-luan-bao-ve")]

    def test_is_the_paper_of_whoever_reads_the_finding_and_nobody_elses(self, case, client):
        dossier, (finding, about_agency) = self.address(case)
        answers = {}
        for role in ("head", "clerk", "proposer", "deputy-1", "party_office"):
            client.force_login(case.account(role))
            answers[role] = [
                client.get(f"/admin/ho-so/{dossier.pk}/van-ban-soan-san/{key}/").status_code
                for key in (finding, about_agency)
            ]
            page = client.get(f"/admin/ho-so/{dossier.pk}/").content.decode()
            assert (finding in page, about_agency in page) == tuple(code == 200 for code in answers[role]), role

        assert answers == {
            "head": [200, 200],
            "clerk": [200, 200],
            "proposer": [200, 404],
            "deputy-1": [404, 404],
            "party_office": [404, 404],
        }

    def test_is_issued_by_the_body_that_found(self, case):
        _, (finding, about_agency) = self.address(case)
        desk = Desk(case)

        assert desk.context(finding).organ == "SỞ NỘI VỤ"
        assert desk.context(about_agency).organ == "BAN TỔ CHỨC TỈNH ỦY SAO MAI"
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text_of(desk.file(about_agency))
        assert desk.context(finding).clause == "khoản 3 Điều 10"
