"""The two searches over a whole file, against slow and obvious ones."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from content.organisation.importing.circles import in_a_circle
from content.organisation.importing.overlaps import last_day, overlapping
from content.organisation.models import Appointment

NAMES = "abcdef"


def comes_back(above: dict[str, str | None], start: str) -> bool:
    here = above.get(start)
    for _ in above:
        if here == start:
            return True
        here = above.get(here) if here else None
    return False


class TestCircles:
    @given(st.dictionaries(st.sampled_from(NAMES), st.none() | st.sampled_from(NAMES)))
    def test_are_those_that_a_walk_upwards_finds(self, above):
        assert in_a_circle(above) == {name for name in above if comes_back(above, name)}

    def test_leave_out_agencies_that_merely_lead_into_a_circle(self):
        assert in_a_circle({"a": "b", "b": "c", "c": "b"}) == {"b", "c"}


def term(since: int, lasts: int | None) -> Appointment:
    first = date(2026, 1, 1) + timedelta(days=since)
    return Appointment(since=first, until=None if lasts is None else first + timedelta(days=lasts))


class TestOverlaps:
    @given(st.lists(st.builds(term, st.integers(0, 30), st.none() | st.integers(0, 8)), max_size=7))
    def test_name_every_term_that_shares_a_day_and_no_other(self, terms):
        sharing = {
            id(one)
            for pair in combinations(terms, 2)
            if pair[0].since <= last_day(pair[1]) and pair[1].since <= last_day(pair[0])
            for one in pair
        }

        assert {id(one) for pair in overlapping(terms) for one in pair} == sharing
