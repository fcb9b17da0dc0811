"""What a person typed, understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.models import Synonym
from search.queries import MOST_WORDS
from search.questions import Term, read_question
from search.synonyms import FIRST_SYNONYMS, Synonyms, arranged, ensure_synonyms, kept_synonyms

KNOWN = arranged([term, *said.splitlines()] for term, said in FIRST_SYNONYMS.items())
PEOPLES_COMMITTEE = ("uy", "ban", "nhan", "dan")


def terms(text, synonyms=KNOWN):
    return list(read_question(text, synonyms).terms)


class TestQuestion:
    def test_has_one_term_for_each_word(self):
        assert terms("Một cửa") == [Term(("mot",)), Term(("cua",))]

    @pytest.mark.parametrize("text", ['"một cửa"', "“một cửa”", "«một cửa»"])
    def test_keeps_a_phrase_in_quotes_together(self, text):
        assert terms(f"{text} lưu") == [Term(("mot", "cua"), in_order=True), Term(("luu",))]

    def test_ignores_a_lone_quotation_mark(self):
        assert terms('một "cửa') == [Term(("mot",)), Term(("cua",))]

    def test_takes_what_is_quoted_literally(self):
        assert terms('"UBND"') == [Term(("ubnd",), in_order=True)]

    @given(st.text(max_size=300))
    def test_has_few_words_and_is_never_refused(self, text):
        found = terms(text)

        assert sum(len(term.said) for term in found) <= MOST_WORDS
        assert all(word.isalnum() for term in found for form in term.forms for word in form)


class TestSynonyms:
    @pytest.mark.parametrize("typed", ["UBND", "ubnd", "Ubnd"])
    def test_explain_an_abbreviation(self, typed):
        assert terms(f"{typed} xã") == [Term(("ubnd",), others=(PEOPLES_COMMITTEE,)), Term(("xa",))]

    @pytest.mark.parametrize("typed", ["Ủy ban nhân dân", "uy ban nhan dan", "Uỷ ban nhân dân"])
    def test_abbreviate_what_was_written_out(self, typed):
        assert terms(typed) == [Term(PEOPLES_COMMITTEE, others=(("ubnd",),))]

    def test_explain_an_abbreviation_with_a_hyphen(self):
        assert terms("KT-XH") == [Term(("kt", "xh"), others=(("kinh", "te", "xa", "hoi"),))]

    def test_explain_in_capitals_only_what_reads_as_a_word(self):
        assert terms("TU") == [Term(("tu",), others=(("tinh", "uy"),))]
        assert terms("từ") == terms("tu") == [Term(("tu",))]

    def test_never_replace_words_by_an_abbreviation_that_reads_as_a_word(self):
        assert terms("Tỉnh ủy") == [Term(("tinh",)), Term(("uy",))]

    def test_join_the_meanings_of_two_entries(self):
        both = arranged([["KH", "kế hoạch"], ["KH", "khoa học"]])

        assert terms("kh", both) == [Term(("kh",), others=(("ke", "hoach"), ("khoa", "hoc")))]

    def test_may_be_missing(self):
        assert terms("UBND", Synonyms()) == [Term(("ubnd",))]

    def test_are_started_once(self, db):
        Synonym.objects.exclude(term="UBND").delete()

        ensure_synonyms()

        assert [entry.words for entry in kept_synonyms().by_first_word["ubnd"]] == [("ubnd",)]
        assert Synonym.objects.count() == 1

    def test_are_there_on_a_new_site(self, db):
        Synonym.objects.all().delete()

        ensure_synonyms()

        assert {"UBND", "TTHC", "CĐS", "CCHC", "HĐND", "MTTQ", "CNTT"} <= {s.term for s in Synonym.objects.all()}


class TestSearchPage:
    @pytest.mark.parametrize("asked", ["ubnd", "UBND", "ủy ban nhân dân", "uy ban nhan dan"])
    def test_finds_the_long_and_the_short_form_by_either(self, indexed_model, ask, asked):
        ensure_synonyms()
        for title, said in (("Việc A", "UBND"), ("Việc B", "Ủy ban nhân dân")):
            indexed_model(title=title, problem=f"<p>gửi {said} xã</p>", source_agency__name=f"Sở của {title}")

        html = ask(asked)

        assert {link.get_text() for link in html.select(".result__title a")} == {"Việc A", "Việc B"}
        assert {"UBND", "Ủy ban nhân dân"} <= {mark.get_text() for mark in html.select(".result__excerpt mark")}

    def test_finds_a_phrase_only_in_its_order(self, indexed_model, ask):
        indexed_model(title="Một cửa lưu động")
        indexed_model(title="Cửa hàng số một")

        assert len(ask("một cửa").select(".result")) == 2
        assert [link.get_text() for link in ask('"mot cua"').select(".result__title a")] == ["Một cửa lưu động"]
