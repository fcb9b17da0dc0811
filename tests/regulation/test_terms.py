"""Defined words and where they are used."""

import pytest

from content.regulation.citing.terms import Term, defined_terms, find_terms

GARDEN = Term("Vườn", "dieu-2.khoan-1")
SHARED = Term("Vườn chung", "dieu-2.khoan-2")


class TestDefinedTerms:
    def test_stand_before_la_and_the_longest_come_first(self):
        clauses = [
            ("dieu-2.khoan-1", "Vườn là nơi trồng hoa."),
            ("dieu-2.khoan-2", "“Vườn chung” được hiểu là vườn của cả xã, là nơi mọi người cùng trồng."),
            ("dieu-2.khoan-3", "Không định nghĩa gì."),
        ]

        assert defined_terms(clauses) == (SHARED, GARDEN)

    def test_may_hold_commas(self):
        assert defined_terms([("r", "Người trồng, người chăm là dân xã.")])[0].words == "Người trồng, người chăm"


class TestFindTerms:
    def test_prefers_the_longer_one_and_ignores_capitals(self):
        uses = find_terms("Ra vườn chung, rồi về VƯỜN.", (SHARED, GARDEN))

        assert [(use.start, use.end, use.term) for use in uses] == [(3, 13, SHARED), (22, 26, GARDEN)]

    @pytest.mark.parametrize("text", ["vườntược", "", "luống"])
    def test_finds_whole_words_only(self, text):
        assert find_terms(text, (GARDEN,)) == []

    def test_finds_nothing_without_terms(self):
        assert find_terms("Vườn", ()) == []
