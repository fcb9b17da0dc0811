"""Who votes, and who is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.verdict import RuleViolation
from workflow.rules.voting import (
    Choice,
    agency_has_head,
    electorate,
    head_has_voted,
    head_is_no_author,
    head_takes_a_side,
    one_ballot_each,
    voter_is_eligible,
)

HEAD = 1
PEOPLE = st.integers(1, 9)


class TestElectorate:
    def test_is_the_head_and_then_the_deputies_in_their_order(self):
        assert electorate(head=HEAD, deputies=[5, 3, 4], authors=[9]).voters == (HEAD, 5, 3, 4)

    def test_leaves_out_every_author_among_the_deputies_by_name(self):
        found = electorate(head=HEAD, deputies=[2, 3, 4], authors=[4, 2, 9])

        assert found.voters == (HEAD, 3)
        assert found.excluded == (2, 4)

    def test_names_nobody_twice(self):
        found = electorate(head=HEAD, deputies=[2, HEAD, 2], authors=[])

        assert found.voters == (HEAD, 2)

    def test_has_a_head_who_was_a_deputy_once_only(self):
        assert electorate(head=2, deputies=[2, 3], authors=[]).voters == (2, 3)

    @pytest.mark.parametrize(
        ("deputies", "authors", "alone"), [([], [], True), ([2], [2], True), ([2], [], False), ([2, 3], [2], False)]
    )
    def test_says_when_the_head_votes_alone(self, deputies, authors, alone):
        assert electorate(head=HEAD, deputies=deputies, authors=authors).head_alone is alone

    @given(head=PEOPLE, deputies=st.lists(PEOPLE), authors=st.sets(PEOPLE))
    def test_splits_the_leaders_into_voters_and_excluded(self, head, deputies, authors):
        found = electorate(head=head, deputies=deputies, authors=authors)

        assert sorted([*found.voters, *found.excluded]) == sorted({head, *deputies})
        assert found.voters[0] == head
        assert set(found.voters[1:]).isdisjoint(authors)
        assert set(found.excluded) <= authors


class TestRulesOfTheBallot:
    @pytest.mark.parametrize(
        ("verdict", "sentence"),
        [
            (agency_has_head(head=None), "chưa có người đứng đầu"),
            (head_is_no_author(head=1, authors=[2, 1]), "là tác giả đề xuất"),
            (voter_is_eligible(voter=3, voters=[1, 2], excluded=[3]), "Người có đề xuất không tham gia"),
            (voter_is_eligible(voter=3, voters=[1, 3], excluded=[3]), "Người có đề xuất không tham gia"),
            (voter_is_eligible(voter=4, voters=[1, 2], excluded=[3]), "không có tên trong danh sách"),
            (one_ballot_each(has_voted=True), "không thay đổi được"),
            (head_takes_a_side(is_head=True, choice=Choice.OTHER), "phải tán thành hoặc không"),
            (head_has_voted(head_choice=None), "người đứng đầu chưa bỏ phiếu"),
        ],
    )
    def test_refuse_and_name_the_clause(self, verdict, sentence):
        with pytest.raises(RuleViolation, match=rf"{sentence}.*\(điểm .* khoản \d Điều 7\)"):
            verdict.enforce()

    @pytest.mark.parametrize(
        "verdict",
        [
            agency_has_head(head=1),
            head_is_no_author(head=1, authors=[2, 3]),
            voter_is_eligible(voter=2, voters=[1, 2], excluded=[3]),
            one_ballot_each(has_voted=False),
            head_takes_a_side(is_head=True, choice=Choice.REJECT),
            head_takes_a_side(is_head=False, choice=Choice.OTHER),
            head_has_voted(head_choice=Choice.REJECT),
        ],
    )
    def test_let_pass(self, verdict):
        assert verdict
