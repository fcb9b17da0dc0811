"""The count of a vote on a proposal, beside a second way of counting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.voting import Choice, tally

FOR, AGAINST, OTHER = Choice.APPROVE, Choice.REJECT, Choice.OTHER
SIDES = st.sampled_from([FOR, AGAINST])
REST = st.lists(st.sampled_from(list(Choice)), max_size=12)


def pairs_off(head: Choice, rest: list[Choice]) -> bool:
    """
    Counting as people do on paper: lay the ballots in a row and look at the one in the middle.

    Opposite ballots are struck out in pairs first; when none of either side is left, the head decides.
    """
    left = [head, *rest]
    while FOR in left and AGAINST in left:
        left.remove(FOR)
        left.remove(AGAINST)
    if FOR not in left and AGAINST not in left:
        return head is FOR
    row = sorted([head, *rest], key=lambda choice: choice is FOR)
    return row[(len(row) - 1) // 2] is FOR


class TestTally:
    @pytest.mark.parametrize(
        ("head", "others", "passes"),
        [
            pytest.param(FOR, [FOR, FOR, AGAINST, AGAINST, AGAINST], True, id="3-3, head for"),
            pytest.param(AGAINST, [FOR, FOR, FOR, AGAINST, AGAINST], False, id="3-3, head against"),
            pytest.param(FOR, [FOR, FOR, AGAINST, AGAINST, OTHER], False, id="3-2-1 is half, not more"),
            pytest.param(FOR, [FOR, FOR, AGAINST, OTHER], True, id="3-1-1 is more than half"),
            pytest.param(FOR, [FOR, AGAINST, AGAINST, OTHER], True, id="2-2-1, head for"),
            pytest.param(AGAINST, [FOR, FOR, AGAINST, OTHER], False, id="2-2-1, head against"),
            pytest.param(FOR, [AGAINST, OTHER, OTHER, OTHER], True, id="1-1-3, head for"),
            pytest.param(AGAINST, [FOR, OTHER, OTHER, OTHER], False, id="1-1-3, head against"),
            pytest.param(FOR, [OTHER, OTHER], False, id="1-0-2 is no tie"),
            pytest.param(FOR, [OTHER], False, id="1-0-1 is half, not more"),
            pytest.param(AGAINST, [FOR, FOR], True, id="the head is outvoted"),
            pytest.param(FOR, [AGAINST, AGAINST], False, id="the head alone is for"),
            pytest.param(FOR, [], True, id="head alone, for"),
            pytest.param(AGAINST, [], False, id="head alone, against"),
        ],
    )
    def test_passes_or_fails(self, head, others, passes):
        assert tally([head, *others], head_choice=head).passed is passes

    @given(head=SIDES, rest=REST)
    def test_agrees_with_counting_on_paper(self, head, rest):
        assert tally([head, *rest], head_choice=head).passed is pairs_off(head, rest)

    @given(head=SIDES, rest=REST, order=st.randoms(use_true_random=False))
    def test_does_not_depend_on_the_order_of_ballots(self, head, rest, order):
        ballots = [head, *rest]
        shuffled = order.sample(ballots, len(ballots))

        assert tally(shuffled, head_choice=head) == tally(ballots, head_choice=head)

    @given(head=SIDES, rest=st.lists(SIDES, max_size=12))
    def test_never_fails_because_someone_turned_in_favour_when_all_take_a_side(self, head, rest):
        before = tally([head, *rest], head_choice=head).passed
        for place in range(len(rest)):
            turned = [*rest[:place], FOR, *rest[place + 1 :]]
            assert tally([head, *turned], head_choice=head).passed >= before

    def test_counts_each_choice_and_everyone_who_could_have_voted(self):
        count = tally([FOR, FOR, AGAINST, OTHER], head_choice=FOR, eligible=6)

        assert (count.approve, count.reject, count.other, count.valid, count.eligible) == (2, 1, 1, 4, 6)

    def test_takes_the_ballots_for_the_electorate_when_not_told(self):
        assert tally([FOR, AGAINST], head_choice=FOR).eligible == 2

    def test_leaves_whoever_did_not_vote_out_of_the_base(self):
        assert tally([FOR, FOR, AGAINST], head_choice=FOR, eligible=9).passed

    @pytest.mark.parametrize("choice", ["completed", "", "APPROVE"])
    def test_refuses_a_ballot_that_says_something_else(self, choice):
        with pytest.raises(ValueError, match="is not a valid Choice"):
            tally([FOR, choice], head_choice=FOR)
