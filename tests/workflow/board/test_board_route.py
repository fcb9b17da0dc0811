"""Proposals of officials managed by the Standing Board (Điều 20.2, reading A11)."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from content.organisation.models import ManagingLevel
from tests.factories.board import BoardCase, make_board_case, make_commission
from tests.factories.workflow import DAY, make_case, make_staff
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.models import Delivery
from workflow.notices.copies import tell_copied
from workflow.policies.acting import may_act
from workflow.policies.desk import inbox
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind
from workflow.rules.commission import SurveyPermission
from workflow.rules.routes import Route
from workflow.rules.stages import Stage
from workflow.rules.voting import Outcome

pytestmark = pytest.mark.django_db
A = ActKind


@pytest.fixture
def board(db) -> BoardCase:
    return make_board_case()


def kinds(board: BoardCase) -> list[str]:
    return list(board.case.dossier.acts.order_by("sequence").values_list("kind", flat=True))


class TestIntake:
    def test_is_the_commissions_from_the_first_day(self, board):
        dossier = board.case.dossier

        assert kinds(board) == [A.PLAN_SUBMITTED, A.SENT_TO_COMMISSION]
        assert (dossier.stage, dossier.route) == (Stage.COMMISSION_INTAKE, Route.BOARD)
        assert dossier.deciding_agency == board.commission.agency
        assert [entry.kind for entry in inbox(board.commission.user, DAY)] == [A.PLAN_RECEIVED]
        assert not inbox(board.case.account("head"), DAY).exists()

    def test_copies_the_direct_head(self, board):
        sent = board.case.last(A.SENT_TO_COMMISSION)
        head = board.case.staff.head
        head.email = "thu-truong@mau.example"
        head.save()

        first, again = (tell_copied(sent.pk, timezone.now()) for _ in range(2))

        assert [person["id"] for person in sent.data["copied_to"]] == [head.pk]
        assert Delivery.objects.get(pk__in=first).recipient == head
        assert again == []
        assert visible_dossiers(head.user, DAY).get() == board.case.dossier

    def test_copies_the_head_above_when_the_head_proposes(self):
        make_commission()
        above = make_staff()
        below = make_staff(superior=above.agency)
        below.head.managing_level = ManagingLevel.STANDING_BOARD
        below.head.save()

        case = make_case(below, lead_proposer=below.head).submit()

        assert [p["id"] for p in case.last(A.SENT_TO_COMMISSION).data["copied_to"]] == [above.head.pk]
        assert visible_dossiers(above.head.user, DAY).get() == case.dossier
        assert not visible_dossiers(above.clerk.user, DAY).exists()

    def test_needs_a_commission_on_record(self):
        staff = make_staff()
        staff.proposer.managing_level = ManagingLevel.STANDING_BOARD
        staff.proposer.save()

        case = make_case(staff)

        with law_refuses(r"Chưa khai báo Ban Tổ chức Tỉnh ủy.*\(khoản 2 Điều 20\)"):
            case.submit()

    def test_cites_the_clause_of_the_commission(self, board):
        receipt = board.does(A.PLAN_RECEIVED)

        assert str(receipt.citation) == "khoản 2 Điều 20"

    def test_leaves_others_with_their_own_agency(self):
        make_commission()

        case = make_case().submit()

        assert (case.stage, case.dossier.route) == (Stage.SUBMITTED, None)
        assert case.dossier.deciding_agency == case.staff.agency


class TestClocks:
    def test_are_internal_targets_of_the_same_lengths(self, board):
        shown = {clock.key: clock.limit for clock in board.case.dossier.clocks.all()}

        assert set(shown) == {"commission_advice"}
        assert shown["commission_advice"].internal
        assert shown["commission_advice"].days == 7

    def test_stay_internal_but_for_the_report_of_the_result(self, board):
        board.reported()
        board.does(A.RESULT_ADVICE_GIVEN)

        limits = [clock.limit for clock in board.case.dossier.clocks.all()]

        assert [limit.key for limit in limits if not limit.internal] == ["result_report"]
        assert {"board_decision", "commission_result_advice", "board_recognition"} <= {limit.key for limit in limits}

    def test_are_no_part_of_other_dossiers(self, case):
        case.submit().reach(Stage.PUBLISHED)

        assert not [clock.key for clock in case.dossier.clocks.all() if clock.limit.internal]


class TestAdvising:
    def test_consults_and_records_the_answer(self, board):
        board.does(A.PLAN_RECEIVED)
        asked = board.does(A.CONSULTATION_ASKED)

        answer = board.does(A.CONSULTATION_ANSWERED, answers=asked, text="Làm được.")

        assert (answer.data["answers"], answer.data["answer"]) == (asked.sequence, "Làm được.")

    def test_says_whom_it_consults(self, board):
        board.does(A.PLAN_RECEIVED)

        with law_refuses("lấy ý kiến của ai"):
            board.does(A.CONSULTATION_ASKED, consulted=" ")

    def test_surveys_after_the_permission_only(self, board):
        board.does(A.PLAN_RECEIVED)

        with law_refuses(r"Chỉ khảo sát sau khi Thường trực Tỉnh ủy đồng ý.*\(khoản 2 Điều 20\)"):
            board.does(A.SURVEY_CONCLUDED, findings="Khả thi.")

        permitted = board.does(A.SURVEY_DECIDED)
        board.does(A.SURVEY_CONCLUDED, answers=permitted, findings="Khả thi.")
        with law_refuses("đã được trả lời"):
            board.does(A.SURVEY_CONCLUDED, answers=permitted, findings="Khả thi.")

    def test_makes_no_survey_that_was_declined(self, board):
        board.does(A.PLAN_RECEIVED)
        declined = board.does(A.SURVEY_DECIDED, permission_given=SurveyPermission.DECLINED)

        with law_refuses("không thuộc hồ sơ này hoặc đã được trả lời"):
            board.does(A.SURVEY_CONCLUDED, answers=declined, findings="Khả thi.")

    def test_is_written(self, board):
        board.does(A.PLAN_RECEIVED)

        with law_refuses("tham mưu bằng văn bản"):
            board.does(A.ADVICE_GIVEN, document_number="")

    @pytest.mark.parametrize("role", ["head", "clerk", "deputy-1", "proposer", "party_office"])
    def test_is_the_commissions_alone(self, board, role):
        board.does(A.PLAN_RECEIVED)

        with person_is_refused("trách nhiệm của ban tổ chức"):
            board.does(A.ADVICE_GIVEN, board.case.account(role))

    def test_is_never_an_authors(self, board):
        board.case.staff.proposer.appointments.create(
            agency=board.commission.agency, office="organisation_commission", since=DAY
        )

        with person_is_refused(r"tác giả của đề xuất.*\(điểm 1.3 khoản 1 Điều 7\)"):
            board.does(A.PLAN_RECEIVED, board.case.account("proposer"))


class TestDecision:
    def test_names_who_decided(self, board):
        board.advised()

        with law_refuses("Thường trực Tỉnh ủy hay Ban Thường vụ"):
            board.does(A.PROPOSAL_APPROVED, decided_by="")

        act = board.does(A.PROPOSAL_APPROVED)
        assert (act.data["decided_by"], str(act.citation)) == ("standing_board", "khoản 2 Điều 20")

    def test_is_not_the_direct_heads(self, board):
        board.advised()

        with person_is_refused("trách nhiệm của ban tổ chức"):
            board.does(A.PROPOSAL_APPROVED, board.case.account("head"))

    def test_refuses_with_reasons(self, board):
        board.advised()

        with law_refuses("lý do không phê duyệt"):
            board.does(A.PROPOSAL_REFUSED, reasons="")
        board.does(A.PROPOSAL_REFUSED)

        assert board.case.stage is Stage.REFUSED

    def test_overrides_nothing(self, board):
        board.advised()

        with law_refuses("không thực hiện được khi hồ sơ ở bước"):
            board.does(A.VOTE_OVERRIDDEN, reasons="Cần.", document_number="1")


class TestWorkAndResult:
    @pytest.mark.parametrize(("role", "may"), [("head", True), ("clerk", False), ("deputy-1", False)])
    def test_is_watched_by_the_employing_agency(self, board, role, may):
        board.assigned()

        dossier = board.case.dossier
        assert bool(may_act(board.case.account(role), A.REPORT_REQUESTED, dossier, DAY)) is may
        assert may_act(board.commission.user, A.REPORT_REQUESTED, dossier, DAY)

    def test_is_suspended_by_the_body_that_permitted_it(self, board):
        board.assigned()

        assert may_act(board.commission.user, A.SUSPENSION_ORDERED, board.case.dossier, DAY)
        assert not may_act(board.case.account("head"), A.SUSPENSION_ORDERED, board.case.dossier, DAY)

    def test_is_advised_upon_and_recognised_without_a_vote(self, board):
        board.reported()

        with law_refuses("do Thường trực, Ban Thường vụ Tỉnh ủy xem xét"):
            board.does(A.RESULT_MEETING_CALLED)
        board.does(A.RESULT_ADVICE_GIVEN)
        with law_refuses("khác ý kiến tham mưu|phải nêu rõ lý do"):
            board.does(A.RESULT_RECOGNISED, outcome=Outcome.PARTIALLY_COMPLETED)
        board.does(A.RESULT_RECOGNISED)

        assert board.case.stage is Stage.AWAITING_CLEARANCE
        assert may_act(board.commission.user, A.MODEL_CLEARED, board.case.dossier, DAY)

    def test_fits_what_is_stored_all_the_way(self, board):
        board.reported()
        board.does(A.RESULT_ADVICE_GIVEN)
        board.does(A.RESULT_RECOGNISED)
        board.does(A.MODEL_CLEARED)

        call_command("rebuild_dossiers", "--check", stdout=StringIO())


class TestScreens:
    def test_offer_each_act_and_mark_the_targets(self, board, client):
        client.force_login(board.commission.user)
        address = f"/admin/ho-so/{board.case.dossier.pk}/"

        intake = client.get(address).content.decode()
        board.does(A.PLAN_RECEIVED)
        advising = client.get(address).content.decode()

        assert "viec-plan_received" in intake
        assert "mốc nội bộ" in intake
        assert "Đồng gửi" in intake
        for kind in ("consultation_asked", "survey_decided", "advice_given"):
            assert f"viec-{kind}" in advising
        assert "viec-survey_concluded" not in advising

    def test_ask_who_decided_here_only(self, board, case, client):
        board.advised()
        case.submit().reach(Stage.AWAITING_DECISION)
        client.force_login(board.commission.user)
        here = client.get(f"/admin/ho-so/{board.case.dossier.pk}/").content.decode()
        client.force_login(case.account("head"))
        there = client.get(f"/admin/ho-so/{case.dossier.pk}/").content.decode()

        assert "Cấp quyết định" in here
        assert "Cấp quyết định" not in there

    def test_of_incentives_and_good_faith_open_after_the_recognition(self, board, client):
        board.reported()
        board.does(A.RESULT_ADVICE_GIVEN)
        board.does(A.RESULT_RECOGNISED)
        client.force_login(board.commission.user)
        address = f"/admin/ho-so/{board.case.dossier.pk}/"

        worksheet = client.get(f"{address}khuyen-khich-bao-ve/")
        sealed = client.get(f"{address}ho-so-thien-chi/")

        assert worksheet.status_code == sealed.status_code == 200
        assert "Ban Tổ chức tham mưu về kết quả" in worksheet.content.decode()

    @pytest.mark.parametrize("key", ["phieu-tiep-nhan", "to-trinh", "bao-ket-qua-phe-duyet", "bao-cao-ket-qua"])
    def test_write_the_papers_of_the_route(self, board, client, key):
        board.reported()
        client.force_login(board.commission.user)

        paper = client.get(f"/admin/ho-so/{board.case.dossier.pk}/van-ban-soan-san/{key}/")

        assert paper.status_code == 200
        assert paper.content.startswith(b"PK")

    def test_tell_the_author_where_the_plan_will_go(self, client):
        make_commission()
        staff = make_staff()
        staff.proposer.managing_level = ManagingLevel.STANDING_BOARD
        staff.proposer.save()
        draft = make_case(staff).proposal
        client.force_login(staff.proposer.user)

        page = client.get(f"/admin/ho-so/de-xuat/{draft.pk}/").content.decode()

        assert "sẽ được gửi đến <strong>Ban Tổ chức Tỉnh ủy</strong>" in page
