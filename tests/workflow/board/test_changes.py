"""A material change of a plan that the Standing Board decided: advice, decision, clocks, desk (A11, A34)."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.board import BoardCase, make_board_case, make_commission
from tests.factories.workflow import DAY
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.policies.amending import track_of
from workflow.policies.desk import inbox
from workflow.rules.acts import ActKind as A
from workflow.rules.amendment import Touched, schedule_of
from workflow.rules.amendment_track import Track
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(db) -> BoardCase:
    return make_board_case()


def running(board: BoardCase) -> dict[str, bool]:
    """The open clocks of the change, and whether each is an internal target."""
    clocks = board.case.dossier.clocks.filter(met_on=None)
    return {clock.key: clock.limit.internal for clock in clocks if "amendment" in clock.key}


class TestAdvice:
    def test_comes_before_the_decision(self, board):
        board.change_filed()

        with law_refuses("Chờ Ban Tổ chức tham mưu"):
            board.does(A.AMENDMENT_APPROVED)
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        act = board.does(A.AMENDMENT_APPROVED)

        assert (act.data["decided_by"], act.data["touched"]) == ("standing_board", [Touched.SCOPE])
        assert str(act.citation) == "khoản 2 Điều 20"

    def test_is_the_commissions_and_written(self, board):
        board.change_filed()

        with person_is_refused("trách nhiệm của ban tổ chức"):
            board.does(A.AMENDMENT_ADVICE_GIVEN, board.case.account("head"))
        with law_refuses("tham mưu bằng văn bản"):
            board.does(A.AMENDMENT_ADVICE_GIVEN, document_number="")

    def test_waits_on_the_commissions_desk_with_an_internal_target(self, board):
        board.change_filed()
        waiting = [entry.kind for entry in inbox(board.commission.user, DAY)]
        target = running(board)

        board.does(A.AMENDMENT_ADVICE_GIVEN)

        assert A.AMENDMENT_ADVICE_GIVEN in waiting
        assert target == {"commission_amendment_advice": True}
        assert running(board) == {"board_amendment_decision": True}

    def test_is_no_part_of_other_routes(self, case):
        make_commission()
        case.submit().reach(Stage.IMPLEMENTING)
        change = {"change": "Thêm hai xã.", "touched": [Touched.SCOPE], "reasons": "Cần."}
        case.perform(A.AMENDMENT_FILED, "proposer", **change)

        with law_refuses("do tập thể lãnh đạo xem xét"):
            case.perform(A.AMENDMENT_ADVICE_GIVEN, "head", advised="advise_approval")


class TestDecision:
    def test_moves_the_end_of_the_work_and_leaves_no_clock(self, board):
        ends = DAY + timedelta(900)
        board.assigned()
        board.does(A.AMENDMENT_FILED, board.case.account("proposer"), touched=[], new_end=ends)
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        board.does(A.AMENDMENT_APPROVED)

        assert schedule_of(board.case.dossier.acts.order_by("sequence")).planned_end == ends
        assert track_of(board.case.dossier) is None
        assert running(board) == {}
        call_command("rebuild_dossiers", "--check", stdout=StringIO())

    def test_to_refuse_has_reasons_and_leaves_the_plan(self, board):
        board.change_filed()
        board.does(A.AMENDMENT_ADVICE_GIVEN)

        with law_refuses("lý do không phê duyệt"):
            board.does(A.AMENDMENT_REFUSED, reasons="")
        board.does(A.AMENDMENT_REFUSED)

        assert track_of(board.case.dossier) is None
        assert board.case.stage is Stage.IMPLEMENTING

    def test_is_not_replaced_by_a_note(self, board):
        board.assigned()

        with law_refuses("hãy dùng “Trình điều chỉnh lớn”"):
            board.does(A.AMENDMENT_NOTED, change="Thêm.", touched=[Touched.SCOPE], document_number="40-QĐ/TU")
        with law_refuses("gia hạn dài"):
            board.does(A.AMENDMENT_NOTED, change="Gia hạn.", new_end=DAY + timedelta(900))

        assert board.does(A.AMENDMENT_NOTED, change="Đổi thứ tự hai bước.").data["document_number"] == ""

    def test_is_asked_for_on_the_screen_without_a_vote(self, board, client):
        board.change_filed()
        client.force_login(board.commission.user)
        address = f"/admin/ho-so/{board.case.dossier.pk}/"

        advising = client.get(address).content.decode()
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        deciding = client.get(address).content.decode()

        assert "viec-amendment_advice_given" in advising
        assert "viec-amendment_meeting_called" not in advising
        assert "Chờ Ban Tổ chức tham mưu" in advising
        assert "viec-amendment_approved" in deciding
        assert "do Văn phòng Tỉnh ủy phát hành" in deciding


class TestDecisionsThatComeToTheCommission:
    @pytest.mark.parametrize("act", [A.AMENDMENT_FILED, A.AMENDMENT_MEETING_CALLED, A.AMENDMENT_VOTE_OPENED])
    def test_bring_the_change_under_way_along(self, case, act):
        commission = make_commission()
        case.submit().reach(Stage.IMPLEMENTING)
        change = {"change": "Thêm hai xã.", "touched": [Touched.SCOPE], "reasons": "Cần."}
        case.perform(A.AMENDMENT_FILED, "proposer", **change)
        if act != A.AMENDMENT_FILED:
            case.perform(A.AMENDMENT_MEETING_CALLED, "clerk", meeting_date=DAY)
        if act == A.AMENDMENT_VOTE_OPENED:
            case.perform(A.AMENDMENT_VOTE_OPENED, "clerk")
        case.staff.proposer.appointments.create(agency=case.staff.agency, office="acting_head", since=DAY)

        case.perform(A.DECISIONS_SENT_TO_COMMISSION, "clerk", reasons="Tác giả nay phụ trách.")
        board = BoardCase(case, commission)

        assert track_of(case.dossier) is Track.AWAITING_MEETING
        board.does(A.AMENDMENT_ADVICE_GIVEN)
        board.does(A.AMENDMENT_APPROVED)
        assert track_of(case.dossier) is None
        call_command("rebuild_dossiers", "--check", stdout=StringIO())
