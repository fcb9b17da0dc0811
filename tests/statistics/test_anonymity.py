"""Nothing that is told lets anyone work out a small count of hidden cases."""

from hypothesis import given
from hypothesis import strategies as st

from content.statistics.anonymity import FEWEST, told

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), min_size=1)


class TestTold:
    def test_leaves_large_counts_and_noughts_alone(self):
        assert told({"a": 7, "b": 0, "c": 5}, {}) == {"a": 7, "b": 0, "c": 5}

    def test_keeps_a_small_count_back_with_the_smallest_other_one(self):
        assert told({"a": 7, "b": 2, "c": 9, "d": 0}, {}) == {"a": None, "b": None, "c": 9, "d": 0}

    def test_needs_no_second_where_two_small_ones_are_many_together(self):
        assert told({"a": 3, "b": 4, "c": 9}, {}) == {"a": None, "b": None, "c": 9}

    def test_takes_a_third_where_two_small_ones_are_few_together(self):
        assert told({"a": 1, "b": 2, "c": 9, "d": 8}, {})["d"] is None

    def test_counts_only_what_is_not_public(self):
        assert told({"a": 3, "b": 9, "c": 9}, {"a": 3}) == {"a": 3, "b": 9, "c": 9}
        assert told({"a": 9, "b": 9, "c": 20}, {"a": 7})["a"] is None

    def test_does_not_hide_a_small_count_behind_a_public_one(self):
        found = told({"a": 2, "b": 9, "c": 8}, {"b": 9})

        assert found == {"a": None, "b": 9, "c": None}

    @given(COUNTS, st.data())
    def test_leaves_sums_that_give_nothing_away(self, counts, data):
        public = {key: data.draw(st.integers(0, number)) for key, number in counts.items()}
        hidden = {key: number - public[key] for key, number in counts.items()}

        found = told(counts, public)
        missing = [hidden[key] for key, number in found.items() if number is None]

        assert all(number == counts[key] for key, number in found.items() if number is not None)
        assert not any(0 < hidden[key] < FEWEST for key, number in found.items() if number is not None)
        assert all(missing)
        if missing and sum(hidden.values()) >= FEWEST:
            assert len(missing) > 1
            assert sum(missing) >= FEWEST
