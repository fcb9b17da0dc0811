"""Folding is what makes "sang kien" find "sáng kiến"."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.folding import exact_tokens, fold, index_text, loose_tokens, mark

VOWELS = "aăâeêioôơuưy"
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
TONED = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES)
LETTERS = TONED + "đbcdghklmnpqrstvx"
vietnamese = st.text(alphabet=LETTERS + LETTERS.upper() + " ", max_size=60)


class TestFold:
    @pytest.mark.parametrize(
        ("word", "folded"),
        [("Sáng", "sang"), ("KIẾN", "kien"), ("Đột", "dot"), ("ươm", "uom"), ("Nghĩa", "nghia"), ("2025", "2025")],
    )
    def test_takes_every_accent_off(self, word, folded):
        assert fold(word) == folded

    def test_leaves_plain_letters_of_all_134_letters(self):
        assert all(fold(letter).isascii() and fold(letter).isalpha() for letter in LETTERS + LETTERS.upper())

    @given(vietnamese)
    def test_gives_the_same_for_decomposed_text_and_for_capitals(self, text):
        expected = loose_tokens(text)

        assert loose_tokens(unicodedata.normalize("NFD", text)) == expected
        assert loose_tokens(text.upper()) == expected

    @given(st.text(max_size=200))
    def test_gives_nothing_but_letters_and_digits(self, text):
        assert all(token.isalnum() for token in index_text(text).split())

    @given(st.text(max_size=200))
    def test_folding_twice_changes_nothing(self, text):
        once = loose_tokens(text)

        assert loose_tokens(" ".join(once)) == once


class TestMark:
    @pytest.mark.parametrize(("one", "other"), [("hòa", "hoà"), ("ủy", "uỷ"), ("khóa", "khoá"), ("Thúy", "thuý")])
    def test_is_the_same_wherever_the_tone_stands(self, one, other):
        assert mark(one) == mark(other) != ""

    @pytest.mark.parametrize(("one", "other"), [("sáng", "sàng"), ("đào", "dào"), ("cơ", "cô"), ("ân", "ăn")])
    def test_differs_for_different_accents(self, one, other):
        assert mark(one) != mark(other)

    @pytest.mark.parametrize("word", ["sang", "2025", "日本", "x9"])
    def test_is_empty_without_vietnamese_accents(self, word):
        assert mark(word) == ""

    def test_stands_after_the_folded_words_so_that_phrases_hold(self):
        assert index_text("Một cửa điện tử").startswith("mot cua dien tu ")
        assert len(exact_tokens("Một cửa điện tử")) == 4
