"""The papers of the board's route: what the commission writes, and nothing that the party office issues."""

import pytest

from tests.factories.board import BoardCase, make_board_case
from tests.workflow.papers.conftest import Desk
from tests.workflow.papers.reading import text_of
from workflow.rules.acts import ActKind as A
from workflow.rules.voting import Outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(db) -> BoardCase:
    return make_board_case()


def texts(board: BoardCase) -> dict[str, str]:
    """The text of every paper by the address of its occasion."""
    desk = Desk(board.case)
    return {paper.occasion.key: text_of(desk.file(paper.key)) for paper in desk.available()}


class TestSubmission:
    def test_says_what_was_found_and_what_is_advised(self, board):
        board.does(A.PLAN_RECEIVED)
        asked = board.does(A.CONSULTATION_ASKED)
        board.does(A.CONSULTATION_ANSWERED, answers=asked, text="Làm được.")
        board.does(A.SURVEY_CONCLUDED, answers=board.does(A.SURVEY_DECIDED), findings="Khả thi ở hai xã.")
        board.does(A.ADVICE_GIVEN)

        text = texts(board)["to-trinh"]

        for said in (
            "ĐẢNG CỘNG SẢN VIỆT NAM", "TỜ TRÌNH", "Số 15-TTr/BTCTU", "Kính trình: Thường trực Tỉnh ủy",
            "Chuyên gia B01: Làm được.", "Khả thi ở hai xã.", "Nên cho làm.", "Phê duyệt đề xuất đổi mới",
        ):  # fmt: skip
            assert said in text

    def test_leaves_out_what_nobody_asked(self, board):
        board.advised()

        text = texts(board)["to-trinh"]

        assert "Ý kiến các cơ quan" not in text
        assert "Kết quả khảo sát" not in text

    def test_is_written_for_a_change_and_for_the_result(self, board):
        board.change_filed()
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        board.does(A.AMENDMENT_REFUSED)
        board.does(A.COMPLETION_DECLARED, board.case.account("proposer"))
        board.case.write_report()
        board.does(A.RESULT_REPORTED, board.case.account("proposer"))
        board.does(A.RESULT_ADVICE_GIVEN)

        found = texts(board)

        assert "Thêm hai xã." in found["to-trinh-dieu-chinh"]
        assert "Phê duyệt điều chỉnh kế hoạch" in found["to-trinh-dieu-chinh"]
        assert "Công nhận kết quả: hoàn thành" in found["to-trinh-ket-qua"]


class TestNotice:
    def test_tells_the_proposer_who_decided_what(self, board):
        board.assigned()

        text = texts(board)["bao-ket-qua-phe-duyet"]

        assert f"đồng chí {board.case.staff.proposer.full_name}" in text
        assert "Ban Thường vụ Tỉnh ủy đã phê duyệt đề xuất, tại Văn bản số 20-QĐ/TU" in text
        assert "Số ……-CV/……" in text

    def test_gives_the_reasons_of_a_refusal(self, board):
        board.advised()
        board.does(A.PROPOSAL_REFUSED)

        text = texts(board)["bao-ket-qua-khong-duyet"]

        assert "Thường trực Tỉnh ủy đã không phê duyệt đề xuất" in text
        assert "Chưa đủ điều kiện." in text

    def test_tells_the_outcome(self, board):
        board.reported()
        board.does(A.RESULT_ADVICE_GIVEN)
        board.does(A.RESULT_RECOGNISED, outcome=Outcome.PARTIALLY_COMPLETED, reasons="Đạt hai mục tiêu.")

        assert "kết quả thực hiện đề xuất: hoàn thành một phần" in texts(board)["bao-cong-nhan"]


class TestRoute:
    def test_has_no_paper_of_those_who_decide(self, board):
        board.change_filed()
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        board.does(A.AMENDMENT_APPROVED)

        assert set(texts(board)) == {
            "phieu-tiep-nhan", "to-trinh", "bao-ket-qua-phe-duyet", "to-trinh-dieu-chinh", "bao-dieu-chinh",
        }  # fmt: skip
