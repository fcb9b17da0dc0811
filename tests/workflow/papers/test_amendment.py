"""The papers of a material change of the plan (reading A34)."""

from datetime import date, timedelta

import pytest

from tests.factories.workflow import DAY, Case
from tests.workflow.council.conftest import MEETING, YES, CouncilCase
from tests.workflow.papers.conftest import Desk, state_case
from tests.workflow.papers.reading import text_of
from workflow.models import Act
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched
from workflow.rules.decision import Intention, Position
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice

pytestmark = pytest.mark.django_db
CHANGE = "Mở rộng ra cả phường Bến Trầm."
LATER = DAY + timedelta(200)


def filed(case: Case | CouncilCase, day: date, **facts) -> None:
    usual = {"change": CHANGE, "reasons": "Người dân đề nghị.", "touched": [Touched.SCOPE]}
    case.perform(A.AMENDMENT_FILED, "proposer", day, **usual, **facts)


def voted(case: Case, *choices: Choice) -> None:
    case.perform(A.AMENDMENT_MEETING_CALLED, "clerk", meeting_date=DAY)
    case.perform(A.AMENDMENT_VOTE_OPENED, "clerk")
    case.driver.ballots(A.AMENDMENT_BALLOT_CAST, DAY, choices)
    case.perform(A.AMENDMENT_VOTE_CLOSED, "head")


def answered(case: Case, intention: Intention) -> None:
    case.perform(A.AMENDMENT_OPINION_REQUESTED, "head", intention=intention)
    case.perform(A.AMENDMENT_OPINION_GIVEN, "party_office", position=Position.AGREE, opinion="Làm từng bước.")


@pytest.fixture
def changed() -> Desk:
    """One change approved, a second one refused."""
    case = state_case().submit()
    case.reach(Stage.IMPLEMENTING)
    filed(case, DAY, new_end=LATER)
    voted(case, Choice.APPROVE, Choice.APPROVE, Choice.REJECT)
    answered(case, Intention.APPROVE)
    case.perform(A.AMENDMENT_APPROVED, "head")
    filed(case, DAY)
    voted(case, Choice.REJECT, Choice.REJECT)
    answered(case, Intention.REFUSE)
    case.perform(A.AMENDMENT_REFUSED, "head", document_number="10/QĐ-SNV", reasons="Chưa đủ kinh phí.")
    return Desk(case)


def texts(desk: Desk, address: str) -> list[str]:
    return [text_of(desk.file(key)) for key in desk.addresses() if key.startswith(f"{address}-")]


class TestLeadership:
    def test_writes_each_paper_once_for_each_change(self, changed):
        addresses = ("giay-moi-dieu-chinh", "phieu-dieu-chinh", "bien-ban-dieu-chinh", "bao-cao-xin-y-kien-dieu-chinh")

        for address in (*addresses, "y-kien-cap-uy-dieu-chinh"):
            assert len(texts(changed, address)) == 2, address

    def test_reports_the_change_and_its_own_count(self, changed):
        first, second = texts(changed, "bao-cao-xin-y-kien-dieu-chinh")

        assert CHANGE in first
        assert "Được thông qua, 2 tán thành trên 3 phiếu hợp lệ" in first
        assert "Không được thông qua, 0 tán thành trên 2 phiếu hợp lệ" in second
        assert "xem xét, biểu quyết điều chỉnh kế hoạch" in second

    def test_keeps_the_ballots_of_the_changes_apart(self, changed):
        first, second = texts(changed, "phieu-dieu-chinh")

        assert first.count("☒  Tán thành") == 2
        assert "☒  Tán thành" not in second

    def test_leaves_the_papers_of_the_proposal_as_they_were(self, changed):
        minutes = changed.context("bien-ban")

        assert changed.paper("bien-ban").act.kind == A.VOTE_CLOSED
        assert "điều chỉnh" not in minutes.purpose
        assert "Làm từng bước" not in text_of(changed.file("quyet-dinh-phe-duyet"))

    def test_decides_on_the_change_with_what_it_rests_on(self, changed):
        (text,) = texts(changed, "quyet-dinh-dieu-chinh")

        assert "Phê duyệt điều chỉnh việc thực hiện đề xuất" in text
        assert CHANGE in text
        assert f"ngày {LATER.day:02d} tháng" in text
        assert "Đã rà soát theo khoản 2 Điều 4 của Quy định" in text
        assert "Căn cứ Biên bản họp tập thể lãnh đạo" in text

    def test_refuses_a_change_and_lets_the_plan_stand(self, changed):
        (text,) = texts(changed, "van-ban-khong-dieu-chinh")

        assert "Không phê duyệt điều chỉnh việc thực hiện đề xuất" in text
        assert "Chưa đủ kinh phí." in text
        assert "Tiếp tục thực hiện đúng kế hoạch đã được phê duyệt." in text

    def test_leaves_nothing_unfilled(self, changed):
        for key in changed.addresses():
            for trace in ("None", "{{", "{%", "[]", ", :", ": .", ", ,"):
                assert trace not in text_of(changed.file(key)), (key, trace)


class TestCouncil:
    def test_is_invited_to_the_change_on_its_own_paper(self):
        plain = state_case()
        case = CouncilCase(plain.staff, plain.proposal).decided([YES] * 5)
        case.driver.opinion(MEETING, MEETING, intention=Intention.APPROVE)
        case.driver.decide(A.PROPOSAL_APPROVED, MEETING)
        case.driver.assign(MEETING, MEETING + timedelta(100))
        filed(case, MEETING)
        meeting = date(2026, 12, 9)
        called: Act = case.driver.act(
            A.COUNCIL_AMENDMENT_MEETING_CALLED, case.driver.secretary(), MEETING, meeting_date=meeting
        )
        text = text_of(Desk(case).file(f"giay-moi-hoi-dong-dieu-chinh-{called.sequence}"))

        assert "Họp Hội đồng xem xét, thảo luận, biểu quyết điều chỉnh kế hoạch" in text
        assert "Chuyên gia B01" in text
        assert "Nội dung điều chỉnh" in text


class TestConformity:
    def test_stands_in_the_decision_as_the_head_found_it(self, changed):
        text = text_of(changed.file("quyet-dinh-phe-duyet"))

        assert "Đã rà soát theo khoản 2 Điều 4 của Quy định" in text
