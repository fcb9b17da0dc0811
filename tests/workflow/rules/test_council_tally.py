"""The count of a council's vote on a result, beside a second way of counting (Điều 17.3.b, readings A18, A20)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.council_voting import approval_needs_the_council, tally_council_result
from workflow.rules.voting import Outcome

DONE, PARTLY, NOT = Outcome.COMPLETED, Outcome.PARTIALLY_COMPLETED, Outcome.NOT_COMPLETED
CHOICES = st.sampled_from([DONE, PARTLY, NOT])
REST = st.lists(CHOICES, max_size=8)


def found(chair: Outcome, rest: list[Outcome], absent: int) -> Outcome:
    return tally_council_result([chair, *rest], chair_choice=chair, appointed=1 + len(rest) + absent).outcome


def carried(chair_for: bool, rest_for: list[bool], absent: int) -> bool:
    """Whether a motion is carried by people who stand on one side of the room or the other."""
    standing, sitting = rest_for.count(True) + chair_for, rest_for.count(False) + (not chair_for)
    if standing == sitting:
        return chair_for
    return standing > sitting + absent


def by_motions(chair: Outcome, rest: list[Outcome], absent: int) -> Outcome:
    """Two motions, one after the other: it was completed; at least partly."""
    if carried(chair is DONE, [choice is DONE for choice in rest], absent):
        return DONE
    if carried(chair is not NOT, [choice is not NOT for choice in rest], absent):
        return PARTLY
    return NOT


class TestCouncilResultTally:
    @pytest.mark.parametrize(
        ("chair", "rest", "absent", "outcome"),
        [
            pytest.param(DONE, [DONE] * 3 + [NOT] * 4, 1, DONE, id="nine, one absent, 4-4, chair for"),
            pytest.param(NOT, [DONE] * 4 + [NOT] * 3, 1, NOT, id="nine, one absent, 4-4, chair against"),
            pytest.param(DONE, [DONE] * 3 + [NOT] * 3, 2, NOT, id="4-3 of those who came, four of nine"),
            pytest.param(DONE, [DONE] * 4, 4, DONE, id="five of nine"),
            pytest.param(DONE, [DONE] * 2 + [PARTLY] * 2, 2, PARTLY, id="three done, five favourable of seven"),
            pytest.param(DONE, [], 4, NOT, id="the chair alone is no majority of five"),
        ],
    )
    def test_finds(self, chair, rest, absent, outcome):
        assert found(chair, rest, absent) is outcome

    @given(chair=CHOICES, rest=REST, absent=st.integers(0, 4))
    def test_agrees_with_two_motions(self, chair, rest, absent):
        assert found(chair, rest, absent) is by_motions(chair, rest, absent)

    @given(chair=CHOICES, rest=REST, absent=st.integers(0, 4))
    def test_is_never_better_where_more_stay_away_and_no_tie_is_near(self, chair, rest, absent):
        best_first = [DONE, PARTLY, NOT]

        here, away = found(chair, rest, absent), found(chair, rest, absent + 1)

        assert best_first.index(here) <= best_first.index(away)


class TestCouncilDecision:
    @pytest.mark.parametrize("passed", [True, False])
    def test_follows_the_council(self, passed):
        assert bool(approval_needs_the_council(passed=passed)) is passed
