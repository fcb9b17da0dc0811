"""Numbers before and after, as words and as bars."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.showcase.figures import bar_length, change_text, number_text

numbers = st.decimals(min_value=-(10**11), max_value=10**11, places=2)


class TestNumberText:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ("74.00", "74"),
            ("1234.50", "1.234,5"),
            ("1120.00", "1.120"),
            ("0.00", "0"),
            ("100.00", "100"),
            ("0.40", "0,4"),
        ],
    )
    def test_is_written_as_in_vietnam_without_needless_zeros(self, value, text):
        assert number_text(Decimal(value)) == text

    def test_is_empty_for_an_unknown_number(self):
        assert number_text(None) == ""


class TestBarLength:
    @given(numbers, numbers)
    def test_lies_between_0_and_100_and_the_larger_fills_the_row(self, before, after):
        lengths = [float(bar_length(before, after)), float(bar_length(after, before))]

        assert all(0 <= length <= 100 for length in lengths)
        assert max(lengths) == (100 if before or after else 0)

    def test_has_a_point_whatever_the_language(self):
        assert bar_length(Decimal("19.00"), Decimal("74.00")) == "25.7"

    def test_is_full_when_nothing_was_measured_before(self):
        assert bar_length(Decimal(3), None) == "100.0"


class TestChangeText:
    @pytest.mark.parametrize(
        ("before", "after", "text"),
        [
            ("74", "19", "giảm 74%"),
            ("112", "168", "tăng 50%"),
            ("10", "250", "tăng 2.400%"),
            ("100", "100.1", "gần như không đổi"),
            ("0", "412", ""),
            ("-3", "4", ""),
        ],
    )
    def test_tells_the_share(self, before, after, text):
        assert change_text(Decimal(before), Decimal(after)) == text

    def test_is_silent_when_nothing_was_measured_before(self):
        assert change_text(None, Decimal(3)) == ""
