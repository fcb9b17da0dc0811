"""What the papers say is what the acts of the dossier say."""

from datetime import date

import pytest

from content.organisation.models import Office
from tests.factories.organisation import AppointmentFactory, OfficialFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import DAY, make_case, make_staff
from tests.workflow.papers.conftest import Desk
from workflow.papers.contexts.slots import BLANK
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention, Position
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice, Outcome

LONG_DAY = "ngày 01 tháng 7 năm 2026"
APPROVAL = [
    "phieu-tiep-nhan",
    "giay-moi",
    "phieu-bieu-quyet",
    "bien-ban",
    "bao-cao-xin-y-kien",
    "y-kien-cap-uy",
    "quyet-dinh-phe-duyet",
]
RESULT = [
    "bao-cao-ket-qua",
    "giay-moi-danh-gia",
    "phieu-danh-gia",
    "bien-ban-danh-gia",
    "bao-cao-xin-y-kien-ket-qua",
    "y-kien-cap-uy-ket-qua",
    "quyet-dinh-cong-nhan",
]


class TestAvailable:
    def test_grows_with_the_acts_in_the_order_of_the_procedure(self, state):
        assert state.addresses() == []

        state.case.reach(Stage.AWAITING_ASSIGNMENT)

        assert state.addresses() == APPROVAL

    def test_holds_every_paper_of_the_leadership_route_at_its_end(self, recognised):
        assert recognised.addresses() == APPROVAL + RESULT

    def test_writes_every_one_of_them(self, recognised):
        written = recognised.addresses()
        for key in written:
            assert recognised.file(key).startswith(b"PK")


class TestHead:
    def test_names_the_superior_and_leaves_out_the_place_that_it_says(self, state):
        slip = state.case.reach(Stage.RECEIVED) and state.context("phieu-tiep-nhan")

        assert (slip.superior_organ, slip.organ) == ("ỦY BAN NHÂN DÂN TỈNH SAO MAI", "SỞ NỘI VỤ")
        assert slip.place_date == f"Sao Mai, {LONG_DAY}"

    def test_of_a_peoples_committee_stands_alone(self, db):
        desk = Desk(make_case(make_staff(name="Ủy ban nhân dân xã Suối Hạ", superior=make_staff().agency)).submit())
        desk.case.reach(Stage.RECEIVED)
        slip = desk.context("phieu-tiep-nhan")

        assert (slip.superior_organ, slip.organ) == ("", "ỦY BAN NHÂN DÂN XÃ SUỐI HẠ")
        assert slip.place_date.startswith("Suối Hạ, ")

    def test_leaves_the_number_open_where_none_is_on_record(self, state, party):
        for desk, line in ((state, "Số: ……/GM-……"), (party, "Số ……-GM/……")):
            desk.case.reach(Stage.MEETING_CALLED)

            assert desk.context("giay-moi").number_line == line

    def test_writes_the_number_in_the_form_of_the_issuer(self, state, party):
        for desk, line in ((state, "Số: 01/QĐ"), (party, "Số 01/QĐ")):
            desk.case.reach(Stage.AWAITING_ASSIGNMENT)

            assert desk.context("quyet-dinh-phe-duyet").number_line == line


class TestSigner:
    def test_is_the_head_of_that_day(self, state):
        state.case.reach(Stage.AWAITING_ASSIGNMENT)
        decision = state.context("quyet-dinh-phe-duyet")

        assert (decision.signer_authority, decision.signer_title) == ("", "GIÁM ĐỐC")
        assert decision.signer_name == state.case.staff.head.full_name
        assert decision.authority == "GIÁM ĐỐC SỞ NỘI VỤ TỈNH SAO MAI"

    def test_in_charge_signs_as_acting(self, state):
        acting = OfficialFactory(agency=state.case.staff.agency, with_account=True, position="Phó Giám đốc")
        AppointmentFactory(official=acting, agency=state.case.staff.agency, acting_head=True)
        state.case.staff.head = acting
        state.case.reach(Stage.AWAITING_ASSIGNMENT)
        decision = state.context("quyet-dinh-phe-duyet")

        assert (decision.signer_title, decision.signer_name) == ("Q. GIÁM ĐỐC", acting.full_name)

    def test_of_the_committee_stands_for_the_body_and_stays_open(self, state):
        state.case.reach(Stage.AWAITING_DECISION)
        opinion = state.context("y-kien-cap-uy")

        assert (opinion.signer_authority, opinion.signer_name) == ("T/M ĐẢNG ỦY", BLANK)

    def test_of_the_committee_is_its_head_where_one_is_on_record(self, state):
        secretary = OfficialFactory(agency=state.case.staff.committee, position="Bí thư")
        AppointmentFactory(official=secretary, agency=state.case.staff.committee, office=Office.HEAD)
        state.case.reach(Stage.AWAITING_DECISION)
        opinion = state.context("y-kien-cap-uy")

        assert (opinion.signer_title, opinion.signer_name) == ("BÍ THƯ", secretary.full_name)


class TestIntakeSlip:
    def test_tells_when_it_came_from_whom_and_what_falls_due(self, state):
        state.case.reach(Stage.RECEIVED)
        slip = state.context("phieu-tiep-nhan")

        assert slip.received_on == LONG_DAY
        assert slip.recorded_at == f"09 giờ 00 phút, {LONG_DAY}"
        assert slip.sender == state.case.staff.proposer.full_name
        assert [(limit.due, limit.clause) for limit in slip.limits] == [
            ("10/07/2026", "điểm 2.1 khoản 2 Điều 7"),
            ("13/07/2026", "điểm 2.2 khoản 2 Điều 7"),
        ]
        assert (slip.signer_title, slip.signer_name) == ("VĂN THƯ", state.case.staff.clerk.full_name)


class TestInvitation:
    def test_invites_the_voters_and_names_authors_as_presenters_only(self, state):
        author = state.case.staff.deputies[0]
        CoAuthorshipFactory(proposal=state.case.proposal, official=author)
        state.case.reach(Stage.AWAITING_MEETING)
        facts = {"meeting_date": date(2026, 7, 3), "meeting_time": "14:30", "place": "Phòng họp số 2"}
        state.case.perform(ActKind.MEETING_CALLED, "clerk", **facts)
        invitation = state.context("giay-moi")

        names = [person.name for person in invitation.addressees]
        assert names == [state.case.staff.head.full_name, state.case.staff.deputies[1].full_name]
        assert author.full_name in [person.name for person in invitation.presenters]
        assert (invitation.meeting_time, invitation.meeting_date) == ("14 giờ 30 phút", "ngày 03 tháng 7 năm 2026")
        assert invitation.meeting_place == "Phòng họp số 2"


class TestBallots:
    def test_are_empty_while_the_vote_is_open(self, state):
        state.case.reach(Stage.VOTING).vote(Choice.APPROVE, Choice.REJECT)

        marks = {option.mark for sheet in state.context("phieu-bieu-quyet").ballots for option in sheet.options}
        assert marks == {"☐"}
        assert "☒" not in str(state.context("phieu-bieu-quyet"))

    def test_show_the_choices_once_it_is_closed(self, state):
        state.case.reach(Stage.VOTING).vote(Choice.APPROVE, Choice.REJECT, Choice.OTHER)
        state.case.perform(ActKind.VOTE_CLOSED, "head")

        chosen = [
            next(option.label for option in sheet.options if option.mark == "☒")
            for sheet in state.context("phieu-bieu-quyet").ballots
        ]
        assert chosen == ["Tán thành", "Không tán thành", "Ý kiến khác"]

    def test_give_the_head_no_third_way(self, state):
        state.case.reach(Stage.VOTING)
        head, deputy, _ = state.context("phieu-bieu-quyet").ballots

        assert [len(head.options), len(deputy.options)] == [2, 3]


class TestMinutes:
    @pytest.fixture
    def tied(self, state):
        """Head for, one deputy against, one absent, one an author."""
        author = OfficialFactory(agency=state.case.staff.agency, with_account=True)
        AppointmentFactory(official=author, agency=state.case.staff.agency, deputy=True)
        CoAuthorshipFactory(proposal=state.case.proposal, official=author)
        self.author = author
        state.case.reach(Stage.VOTING).vote(Choice.APPROVE, Choice.REJECT)
        state.case.perform(ActKind.VOTE_CLOSED, "head", conclusion="Làm thử trước.\nSau đó mở rộng.")
        return state.context("bien-ban")

    def test_tell_who_could_vote_who_did_and_who_was_left_out(self, tied, state):
        staff = state.case.staff

        assert (tied.eligible_count, tied.ballot_count) == ("3", "2")
        assert [p.name for p in tied.present] == [staff.head.full_name, staff.deputies[0].full_name]
        assert [p.name for p in tied.absent] == [staff.deputies[1].full_name]
        assert [p.name for p in tied.excluded] == [self.author.full_name]
        assert tied.votes[2].choice == "Không bỏ phiếu"

    def test_tell_the_count_its_base_and_the_tie(self, tied):
        assert [(c.label, c.count) for c in tied.counts] == [
            ("Tán thành", "1"),
            ("Không tán thành", "1"),
            ("Ý kiến khác", "0"),
        ]
        assert "2 phiếu" in tied.denominator_rule
        assert "lần này có xảy ra" in tied.tie_rule
        assert "“tán thành”" in tied.tie_rule
        assert tied.result.startswith("Được thông qua, 1 tán thành trên 2 phiếu hợp lệ, hai bên ngang nhau")
        assert tied.conclusion == ("Làm thử trước.", "Sau đó mở rộng.")

    def test_name_chair_and_secretary(self, tied, state):
        assert tied.chair_name == state.case.staff.head.full_name
        assert tied.secretary_name == state.case.staff.clerk.full_name

    def test_of_the_evaluation_count_three_answers(self, state):
        state.case.reach(Stage.RESULT_VOTING)
        state.case.vote(Outcome.PARTIALLY_COMPLETED, Outcome.COMPLETED, Outcome.NOT_COMPLETED)
        state.case.perform(ActKind.RESULT_VOTE_CLOSED, "head")
        minutes = state.context("bien-ban-danh-gia")

        assert [c.count for c in minutes.counts] == ["1", "1", "1"]
        assert minutes.result.startswith("Hoàn thành một phần, ")


class TestOverride:
    def test_is_announced_to_the_committee_and_reasoned_in_the_decision(self, state):
        state.case.reach(Stage.VOTING).vote(Choice.REJECT, Choice.REJECT, Choice.REJECT)
        state.case.perform(ActKind.VOTE_CLOSED, "head")
        state.case.perform(ActKind.OPINION_REQUESTED, "head", intention=Intention.OVERRIDE, report="Vì dân đang chờ.")
        state.case.reach(Stage.AWAITING_DECISION)
        state.case.perform(ActKind.VOTE_OVERRIDDEN, "head", reasons="Cần thiết.\nKhả thi.")
        request, decision = state.context("bao-cao-xin-y-kien"), state.context("quyet-dinh-cho-trien-khai")

        assert "chịu trách nhiệm" in request.override_note
        assert request.report == ("Vì dân đang chờ.",)
        assert decision.vote_result.startswith("Không được thông qua, 0 tán thành trên 3")
        assert decision.reasons == ("Cần thiết.", "Khả thi.")


class TestDecisions:
    def test_approval_leaves_the_assignment_open_until_it_is_made(self, state):
        state.case.reach(Stage.AWAITING_ASSIGNMENT)
        assert state.context("quyet-dinh-phe-duyet").assignees == BLANK

        state.case.perform(ActKind.ASSIGNMENT_MADE, "head", organisation="Phòng Cải cách")
        decision = state.context("quyet-dinh-phe-duyet")

        assert decision.assignees == f"{state.case.staff.proposer.full_name}; Phòng Cải cách"
        assert decision.period == f"từ {LONG_DAY} đến {LONG_DAY}"

    def test_rests_on_regulation_minutes_and_opinion_with_legal_punctuation(self, state):
        state.case.reach(Stage.AWAITING_OPINION)
        state.case.perform(ActKind.OPINION_GIVEN, "party_office", document_number="12-CV/ĐU")
        state.case.perform(ActKind.PROPOSAL_APPROVED, "head")
        bases = state.context("quyet-dinh-phe-duyet").bases

        assert [basis[-1] for basis in bases] == [";", ";", ";", "."]
        assert any("Công văn số 12-CV/ĐU" in basis for basis in bases)

    def test_refusal_gives_its_reasons_and_what_was_considered(self, state):
        state.case.reach(Stage.AWAITING_OPINION)
        state.case.perform(ActKind.OPINION_GIVEN, "party_office", position=Position.DISAGREE, opinion="Trùng.")
        state.case.perform(ActKind.PROPOSAL_REFUSED, "head")
        letter = state.context("van-ban-khong-phe-duyet")

        assert letter.reasons == ("Trùng nhiệm vụ đã giao.",)
        assert "không đồng ý" in letter.considered
        assert letter.subject_line.startswith("V/v không phê duyệt")


class TestResult:
    def test_report_puts_the_figures_beside_the_plan(self, recognised):
        report = recognised.context("bao-cao-ket-qua")

        assert report.planned == ("Từ 74 phút xuống 25 phút.",)
        assert [(m.label, m.before, m.after, m.unit) for m in report.figures] == [
            ("Thời gian chờ", "74", "19", "phút")
        ]
        assert report.permitted_by == f"Quyết định số 01/QĐ, {LONG_DAY}"
        assert date(2026, 7, 1) == DAY

    def test_recognition_names_outcome_and_reasons(self, state):
        state.case.reach(Stage.AWAITING_RECOGNITION)
        facts = {"outcome": Outcome.PARTIALLY_COMPLETED, "reasons": "Hai trong ba mục tiêu."}
        state.case.perform(ActKind.RESULT_RECOGNISED, "head", **facts)
        document = state.context("quyet-dinh-cong-nhan")

        assert (document.outcome, document.reasons) == ("Hoàn thành một phần", ("Hai trong ba mục tiêu.",))
