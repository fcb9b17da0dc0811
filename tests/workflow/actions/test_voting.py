"""Ballots, and the closing that counts them."""

import pytest

from tests.factories.organisation import UserFactory
from tests.factories.proposal import CoAuthorshipFactory
from tests.factories.workflow import make_case, make_staff
from tests.workflow.refusals import law_refuses
from workflow.models import Ballot, DeskEntry
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice, Outcome

pytestmark = pytest.mark.django_db

YES, NO, OTHER = Choice.APPROVE, Choice.REJECT, Choice.OTHER


class TestCastBallot:
    def test_records_a_named_ballot_and_its_act(self, case):
        case.submit().reach(Stage.VOTING)

        act = case.perform(ActKind.BALLOT_CAST, "deputy-1", choice=NO, comment="Chưa có kinh phí.")

        ballot = Ballot.objects.get()
        assert (ballot.voter.official, ballot.choice, ballot.comment) == (
            case.staff.deputies[0],
            NO,
            "Chưa có kinh phí.",
        )
        assert act.data["voter"] == case.staff.deputies[0].pk

    def test_refuses_an_abstaining_head(self, case):
        case.submit().reach(Stage.VOTING)

        with law_refuses(r"Người đứng đầu phải tán thành hoặc không.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(ActKind.BALLOT_CAST, "head", choice=OTHER)
        case.perform(ActKind.BALLOT_CAST, "deputy-1", choice=OTHER)

        assert Ballot.objects.count() == 1

    @pytest.mark.parametrize("second", [YES, NO, OTHER])
    def test_refuses_a_second_ballot_whatever_it_says(self, case, second):
        case.submit().reach(Stage.VOTING)
        case.perform(ActKind.BALLOT_CAST, "deputy-1", choice=YES)

        with law_refuses(r"đã bỏ phiếu.*\(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(ActKind.BALLOT_CAST, "deputy-1", choice=second)

    def test_refuses_authors_among_the_deputies(self, staff):
        case = make_case(staff, lead_proposer=staff.deputies[0])
        CoAuthorshipFactory(proposal=case.proposal, official=staff.deputies[1])
        case.submit().reach(Stage.VOTING)

        for author in ("deputy-1", "deputy-2"):
            with law_refuses("Người có đề xuất không tham gia biểu quyết"):
                case.perform(ActKind.BALLOT_CAST, author)

    def test_refuses_everyone_who_is_not_on_the_list(self, case):
        case.submit().reach(Stage.VOTING)
        outsiders = [case.account(role) for role in ("clerk", "proposer", "party_office", "propaganda")]

        for user in (*outsiders, make_staff().head.user, UserFactory(), UserFactory(superuser=True)):
            with law_refuses("không có tên trong danh sách"):
                case.perform(ActKind.BALLOT_CAST, user)

    def test_refuses_a_ballot_that_answers_another_question(self, case):
        case.submit().reach(Stage.VOTING)

        with pytest.raises(ValueError, match="completed"):
            case.perform(ActKind.BALLOT_CAST, "deputy-1", choice=Outcome.COMPLETED)

        assert not Ballot.objects.exists()

    def test_refuses_a_ballot_after_closing(self, case):
        case.submit().reach(Stage.VOTING).vote(YES, YES).reach(Stage.VOTED)

        with law_refuses("không thực hiện được khi hồ sơ ở bước “Đã biểu quyết"):
            case.perform(ActKind.BALLOT_CAST, "deputy-2")


class TestCloseVote:
    def test_refuses_to_close_before_the_head_has_voted(self, case):
        case.submit().reach(Stage.VOTING)
        case.perform(ActKind.BALLOT_CAST, "deputy-1")
        case.perform(ActKind.BALLOT_CAST, "deputy-2")

        with law_refuses(r"người đứng đầu chưa bỏ phiếu \(điểm 2.1 khoản 2 Điều 7\)"):
            case.perform(ActKind.VOTE_CLOSED, "head")

    @pytest.mark.parametrize(
        ("choices", "tied", "passed"),
        [
            ([YES, NO], True, True),
            ([NO, YES], True, False),
            ([YES, NO, OTHER], True, True),
            ([NO, YES, OTHER], True, False),
            ([YES, YES, NO], False, True),
            ([YES, NO, NO], False, False),
            ([NO, YES, YES], False, True),
            ([YES, OTHER, OTHER], False, False),
            ([YES], False, True),
            ([NO], False, False),
        ],
    )
    def test_counts_the_ballots_and_follows_the_head_in_a_tie(self, case, choices, tied, passed):
        case.submit().reach(Stage.VOTING).vote(*choices).reach(Stage.VOTED)

        closed = case.last(ActKind.VOTE_CLOSED).data

        assert (closed["tied"], closed["passed"], closed["head_choice"]) == (tied, passed, choices[0])
        assert (closed["approve"], closed["reject"], closed["other"], closed["eligible"]) == (
            choices.count(YES), choices.count(NO), choices.count(OTHER), 3,
        )  # fmt: skip

    def test_follows_the_head_at_three_against_three(self):
        staff = make_staff(deputies=5)
        for head, others in ((YES, [YES, YES, NO, NO, NO]), (NO, [YES, YES, YES, NO, NO])):
            case = make_case(staff).submit().reach(Stage.VOTING).vote(head, *others).reach(Stage.VOTED)

            assert case.last(ActKind.VOTE_CLOSED).data["passed"] is (head is YES)

    @pytest.mark.parametrize("by", ["head", "clerk"])
    def test_is_done_by_the_head_or_the_clerk(self, case, by):
        case.submit().reach(Stage.VOTING).vote(YES)

        case.perform(ActKind.VOTE_CLOSED, by)

        assert case.stage is Stage.VOTED


class TestResultVote:
    def test_takes_three_answers_and_lets_the_head_choose_any(self, case):
        case.submit().reach(Stage.RESULT_VOTING)

        case.vote(Outcome.NOT_COMPLETED, Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED).reach(Stage.RESULT_VOTED)

        assert case.last(ActKind.RESULT_VOTE_CLOSED).data["outcome"] == Outcome.PARTIALLY_COMPLETED

    def test_is_a_new_list_with_new_ballots(self, case):
        case.submit().reach(Stage.RESULT_VOTED)

        assert Ballot.objects.filter(voter__official=case.staff.head).count() == 2

    def test_does_not_wait_for_who_missed_the_first_vote(self, case):
        case.submit().reach(Stage.VOTING).vote(YES, YES).reach(Stage.RESULT_VOTING)
        case.vote(*[Outcome.COMPLETED] * 3)

        assert set(DeskEntry.objects.values_list("kind", flat=True)) == {ActKind.RESULT_VOTE_CLOSED}

    def test_leaves_authors_out_as_well(self, staff):
        case = make_case(staff, lead_proposer=staff.deputies[0])
        case.submit().reach(Stage.IMPLEMENTING)
        case.perform(ActKind.COMPLETION_DECLARED, "deputy-1")
        case.write_report()
        case.perform(ActKind.RESULT_REPORTED, "deputy-1")
        case.reach(Stage.RESULT_VOTING)

        with law_refuses("Người có đề xuất không tham gia"):
            case.perform(ActKind.RESULT_BALLOT_CAST, "deputy-1")

    def test_refuses_the_answers_of_the_first_vote(self, case):
        case.submit().reach(Stage.RESULT_VOTING)

        with pytest.raises(ValueError, match="approve"):
            case.perform(ActKind.RESULT_BALLOT_CAST, "head", choice=YES)
