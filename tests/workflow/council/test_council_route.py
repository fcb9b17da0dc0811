"""A council considers a proposal, and later its result, through the real acts."""

from datetime import date, timedelta

import pytest

from content.showcase.models import ModelPage
from tests.workflow.council.conftest import ESTABLISHED, MEETING, NO, OTHER, RECEIVED, YES
from tests.workflow.refusals import law_refuses, person_is_refused
from workflow.clocks import derive, stored
from workflow.ledger import broken_links
from workflow.policies.desk import derived_desk, stored_desk
from workflow.rules.acts import ActKind as A
from workflow.rules.decision import Intention
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice, Outcome


def clocks(case) -> dict[str, date]:
    return {clock.key: clock.due_on for clock in case.dossier.clocks.all()}


class TestTriage:
    def test_runs_both_clocks_until_the_head_chooses(self, case):
        case.driver.submit(date(2026, 11, 20))

        assert set(clocks(case)) == {"leadership_meeting", "council_establishment"}

    def test_lets_the_clock_of_the_collective_lapse(self, case):
        case.chosen()

        assert set(clocks(case)) == {"council_establishment"}

    def test_lets_the_clock_of_the_council_lapse(self, case):
        case.driver.submit(RECEIVED)
        case.driver.receive(RECEIVED)

        assert set(clocks(case)) == {"leadership_meeting"}

    def test_receipt_on_saturday_21_11_2026(self, case):
        case.driver.submit(date(2026, 11, 21))

        assert clocks(case) == {"leadership_meeting": date(2026, 12, 2), "council_establishment": date(2026, 12, 1)}

    def test_may_change_to_a_council_after_the_meeting_was_called(self, case):
        case.driver.submit(RECEIVED)
        case.driver.receive(RECEIVED)
        case.driver.call_meeting(RECEIVED, RECEIVED)

        case.perform(A.COUNCIL_ROUTE_CHOSEN, "head", RECEIVED, grounds=["complex"], reasons="Liên quan ba sở.")

        assert case.stage is Stage.AWAITING_COUNCIL
        assert clocks(case)["council_establishment"] == date(2026, 11, 30)
        assert "leadership_meeting" not in clocks(case)

    def test_refuses_a_change_without_a_reason(self, case):
        case.driver.submit(RECEIVED)
        case.driver.receive(RECEIVED)

        with law_refuses("ghi lý do.*điểm 2.2 khoản 2 Điều 7"):
            case.perform(A.COUNCIL_ROUTE_CHOSEN, "head", RECEIVED, grounds=["complex"])

    def test_refuses_a_council_without_a_ground(self, case):
        case.driver.submit(RECEIVED)
        case.driver.act(A.PLAN_RECEIVED, case.account("clerk"), RECEIVED)

        with law_refuses("ít nhất một căn cứ"):
            case.perform(A.COUNCIL_ROUTE_CHOSEN, "head", RECEIVED)


class TestCouncilVote:
    def test_passes_by_a_majority_and_rests_on_its_own_clauses(self, case):
        case.decided([YES, YES, NO, YES, NO])
        case.driver.opinion(MEETING, MEETING, intention=Intention.APPROVE)
        case.driver.decide(A.PROPOSAL_APPROVED, MEETING)

        assert case.stage is Stage.AWAITING_ASSIGNMENT
        assert case.last(A.OPINION_REQUESTED).clause == "dieu-8.khoan-5"
        assert str(case.last(A.PROPOSAL_APPROVED).citation) == "khoản 5 Điều 8"
        assert list(broken_links(case.dossier)) == []

    def test_tie_3_3_with_the_chair_for_passes(self, case):
        case.decided([YES, YES, YES, NO, NO, NO], members=3)

        assert case.last(A.COUNCIL_VOTE_CLOSED).data["passed"] is True
        assert case.last(A.COUNCIL_VOTE_CLOSED).data["tied"] is True

    def test_tie_3_3_with_the_chair_against_fails(self, case):
        case.decided([NO, YES, YES, YES, NO, NO], members=3)

        assert case.last(A.COUNCIL_VOTE_CLOSED).data["passed"] is False

    def test_knows_no_override(self, case):
        case.decided([NO, NO, NO, YES, YES])

        with law_refuses("Hội đồng đánh giá xem xét"):
            case.driver.opinion(MEETING, None, intention=Intention.OVERRIDE)
        with law_refuses("không thể phê duyệt.*khoản 5 Điều 8"):
            case.driver.opinion(MEETING, None, intention=Intention.APPROVE)

    def test_counts_the_valid_ballots_of_those_who_came(self, case):
        case.decided([YES, YES, NO], members=4)

        data = case.last(A.COUNCIL_VOTE_CLOSED).data
        assert (data["approve"], data["reject"], data["eligible"], data["passed"]) == (2, 1, 7, True)

    def test_is_not_opened_before_the_day_of_the_meeting(self, case):
        case.called()

        with law_refuses(r"Chưa đến ngày họp đã mời.*\(khoản 3 Điều 8\)"):
            case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING - timedelta(1))

    def test_refuses_to_close_before_the_chair_has_voted(self, case):
        case.called()
        secretary = case.driver.secretary()
        case.driver.act(A.COUNCIL_VOTE_OPENED, secretary, MEETING)

        with law_refuses("Chủ tịch Hội đồng chưa bỏ phiếu"):
            case.driver.act(A.COUNCIL_VOTE_CLOSED, secretary, MEETING, conclusion="Xong.")

    def test_refuses_a_chair_who_abstains(self, case):
        case.called()
        case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)

        with law_refuses("phải tán thành hoặc không"):
            case.driver.council_ballots(MEETING, [OTHER])

    def test_refuses_a_ballot_without_remarks(self, case):
        case.called()
        case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)

        with law_refuses("Cần nhận xét về.*khoản 4 Điều 8"):
            case.perform(A.COUNCIL_BALLOT_CAST, "head", MEETING, choice=Choice.APPROVE)

    def test_refuses_whoever_is_not_on_the_council(self, case):
        case.called()

        with person_is_refused():
            case.perform(A.COUNCIL_VOTE_OPENED, "proposer", MEETING)

    def test_keeps_what_is_derived_in_step_with_the_acts(self, case):
        case.decided([YES, YES, NO, YES, NO])
        acts = list(case.dossier.acts.order_by("sequence"))

        assert derive(acts) == stored(case.dossier)
        assert derived_desk(case.dossier) == stored_desk(case.dossier)


class TestResultByTheSameCouncil:
    def test_council_of_nine_with_one_absent_and_4_4_follows_the_chair(self, case):
        case.reported(members=6)
        done, failed = Outcome.COMPLETED, Outcome.NOT_COMPLETED
        case.driver.evaluate_by_council(MEETING, MEETING, [done, failed, failed, failed, failed, done, done, done])

        data = case.last(A.COUNCIL_RESULT_VOTE_CLOSED).data
        assert (data["eligible"], data["tied"], data["outcome"]) == (9, True, "completed")

    def test_counts_the_absent_against(self, case):
        case.reported(members=6)
        case.driver.evaluate_by_council(MEETING, MEETING, [Outcome.COMPLETED] * 4 + [Outcome.NOT_COMPLETED] * 3)

        assert case.last(A.COUNCIL_RESULT_VOTE_CLOSED).data["outcome"] == "not_completed"

    def test_is_due_in_five_working_days_and_not_in_seven(self, case):
        case.reported()

        assert clocks(case)["council_result_meeting"] == date(2026, 12, 8)
        assert "result_meeting" not in clocks(case)

    def test_refuses_the_collective(self, case):
        case.reported()

        with law_refuses("do Hội đồng đánh giá xem xét"):
            case.perform(A.RESULT_MEETING_CALLED, "clerk", MEETING)

    def test_publishes_what_the_council_found_and_nothing_else(self, case):
        case.reported()
        case.driver.evaluate_by_council(MEETING, MEETING, [Outcome.COMPLETED] * 5)
        case.driver.result_opinion(MEETING, MEETING)

        with law_refuses("đúng kết luận của Hội đồng.*điểm c khoản 3 Điều 17"):
            case.driver.recognise(MEETING, Outcome.PARTIALLY_COMPLETED, "Chưa đủ.")
        case.driver.recognise(MEETING, Outcome.COMPLETED)

        assert case.stage is Stage.AWAITING_CLEARANCE
        assert case.last(A.RESULT_RECOGNISED).clause == "dieu-17.khoan-3.diem-c"
        assert ModelPage.objects.get().recognition.ref == "dieu-17.khoan-3.diem-c"


class TestPaperAndAnnulment:
    def test_records_a_paper_ballot_with_its_scan(self, case, scan):
        case.called()
        case.driver.act(A.COUNCIL_VOTE_OPENED, case.driver.secretary(), MEETING)
        place = case.dossier.vote_rounds.get().voters.get(member=case.member("Chuyên gia B01"))

        with law_refuses("kèm bản chụp"):
            case.perform(A.PAPER_BALLOT_RECORDED, "clerk", MEETING, place=place, choice=Choice.REJECT)
        act = case.perform(A.PAPER_BALLOT_RECORDED, "clerk", MEETING, place=place, choice=Choice.REJECT, document=scan)

        place.refresh_from_db()
        assert (place.ballot.channel, act.data["channel"], act.clause) == ("paper", "paper", "dieu-8.khoan-2")

    def test_annuls_a_whole_vote_and_votes_again(self, case):
        case.decided([NO, NO, NO, YES, YES])

        with law_refuses("lý do hủy"):
            case.perform(A.COUNCIL_VOTE_ANNULLED, "head", MEETING, reasons=" ")
        case.perform(A.COUNCIL_VOTE_ANNULLED, "head", MEETING, reasons="Hai phiếu ghi nhầm người.")

        assert case.stage is Stage.COUNCIL_ESTABLISHED
        assert case.dossier.clocks.get(key="council_meeting").met_on is None
        case.driver.call_council(MEETING, MEETING)
        case.driver.council_vote(MEETING, [YES] * 5)
        assert case.dossier.vote_rounds.count() == 2
        assert case.last(A.COUNCIL_VOTE_CLOSED).data["approve"] == 5
        assert case.dossier.acts.filter(kind=A.COUNCIL_BALLOT_CAST).count() == 10

    def test_annuls_a_vote_of_the_collective_too(self, case):
        case.driver.submit(RECEIVED)
        case.driver.receive(RECEIVED)
        case.driver.call_meeting(RECEIVED, ESTABLISHED)
        case.driver.vote(ESTABLISHED, [YES, NO, NO])
        case.perform(A.VOTE_ANNULLED, "head", ESTABLISHED, reasons="Thiếu tài liệu.")

        case.driver.call_meeting(ESTABLISHED, ESTABLISHED)
        case.driver.vote(ESTABLISHED, [YES, YES, NO])

        assert case.stage is Stage.VOTED
        assert case.last(A.VOTE_CLOSED).data["passed"] is True

    def test_refuses_to_annul_after_the_committee_was_asked(self, case):
        case.decided([YES] * 5)
        case.driver.opinion(MEETING, None, intention=Intention.APPROVE)

        with law_refuses("không thực hiện được"):
            case.perform(A.COUNCIL_VOTE_ANNULLED, "head", MEETING, reasons="Muộn.")


@pytest.fixture
def scan():
    from django.core.files.base import ContentFile

    return ContentFile(b"%PDF-1.4 scan", name="phieu.pdf")
