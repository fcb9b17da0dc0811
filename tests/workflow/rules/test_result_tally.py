"""The count of a vote on a result, beside a second way of counting."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.voting import Outcome, tally_result

DONE, PARTLY, NOT = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED, Outcome.NOT_COMPLETED
BEST_FIRST = (DONE, PARTLY, NOT)
CHOICES = st.sampled_from(BEST_FIRST)
REST = st.lists(CHOICES, max_size=12)


def weighted_median(head: Outcome, rest: list[Outcome]) -> Outcome:
    """The best answer with the weight on its side, where the head's ballot weighs a little more than one."""
    weighed = [(head, Fraction(3, 2)), *((choice, Fraction(1)) for choice in rest)]
    total = sum(weight for _, weight in weighed)
    reached = Fraction(0)
    for outcome in BEST_FIRST:
        reached += sum(weight for choice, weight in weighed if choice is outcome)
        if reached / total > Fraction(1, 2):
            return outcome
    raise AssertionError("the worst answer carries all the weight")


class TestResultTally:
    @pytest.mark.parametrize(
        ("head", "others", "outcome"),
        [
            pytest.param(DONE, [DONE, NOT], DONE, id="completed by more than half"),
            pytest.param(DONE, [PARTLY], DONE, id="exactly half completed, head among them"),
            pytest.param(PARTLY, [DONE], PARTLY, id="exactly half completed, head for partly"),
            pytest.param(NOT, [DONE], NOT, id="exactly half completed, head for not"),
            pytest.param(NOT, [DONE, DONE, PARTLY], PARTLY, id="half completed, favourable answers above half"),
            pytest.param(DONE, [PARTLY, NOT, NOT], PARTLY, id="half favourable, head favourable"),
            pytest.param(NOT, [DONE, PARTLY, NOT], NOT, id="half favourable, head not"),
            pytest.param(DONE, [PARTLY, PARTLY, NOT], PARTLY, id="only together above half"),
            pytest.param(DONE, [NOT, NOT], NOT, id="the head alone is favourable"),
            pytest.param(PARTLY, [], PARTLY, id="head alone"),
        ],
    )
    def test_finds(self, head, others, outcome):
        assert tally_result([head, *others], head_choice=head).outcome is outcome

    @given(head=CHOICES, rest=REST)
    def test_agrees_with_a_weighted_median(self, head, rest):
        assert tally_result([head, *rest], head_choice=head).outcome is weighted_median(head, rest)

    @given(head=CHOICES, rest=REST)
    def test_calls_it_a_tie_exactly_when_another_head_would_have_decided_otherwise(self, head, rest):
        ballots = [head, *rest]

        decided = {tally_result(ballots, head_choice=other).outcome for other in BEST_FIRST}

        assert tally_result(ballots, head_choice=head).tied is (len(decided) > 1)

    def test_counts_each_choice_and_everyone_who_could_have_voted(self):
        count = tally_result([DONE, PARTLY, PARTLY, NOT], head_choice=DONE, eligible=7)

        assert (count.completed, count.partially_completed, count.not_completed) == (1, 2, 1)
        assert (count.valid, count.eligible) == (4, 7)

    def test_refuses_a_ballot_that_says_something_else(self):
        with pytest.raises(ValueError, match="is not a valid Outcome"):
            tally_result([DONE, "approve"], head_choice=DONE)
