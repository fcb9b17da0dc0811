"""Highlights show where a query stands, whatever the accents, and never let markup through."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from search.highlights import BEFORE_FIRST_HIT, EXCERPT_LENGTH, Wanted, excerpt, highlight
from search.questions import Question, read_question
from search.synonyms import Synonyms, arranged

UBND = arranged([["UBND", "Ủy ban nhân dân"]])
NOTHING_WANTED = Wanted(Question("", ()))


def wanted(query: str, synonyms: Synonyms = UBND) -> Wanted:
    return Wanted(read_question(query, synonyms))


def plain(html: str) -> str:
    return html.replace("<mark>", "").replace("</mark>", "")


class TestHighlight:
    def test_marks_accented_words_asked_for_without_accents(self):
        assert highlight("Sáng kiến một cửa", wanted("sang kien")) == "<mark>Sáng kiến</mark> một cửa"

    def test_marks_decomposed_text(self):
        text = unicodedata.normalize("NFD", "Đột phá")

        assert highlight(text, wanted("dot pha")) == "<mark>Đột phá</mark>"

    def test_marks_whole_words_only(self):
        assert "<mark>" not in highlight("sangs", wanted("sang"))

    def test_escapes_markup_in_and_around_hits(self):
        html = highlight("<b>sáng</b> & <script>", wanted("sang"))

        assert html == "&lt;b&gt;<mark>sáng</mark>&lt;/b&gt; &amp; &lt;script&gt;"

    def test_marks_what_the_abbreviation_stands_for_as_a_whole(self):
        html = highlight("Ủy ban nhân dân xã, nhân dân", wanted("ubnd"))

        assert html == "<mark>Ủy ban nhân dân</mark> xã, nhân dân"

    def test_marks_the_abbreviation_of_what_was_written_out(self):
        assert highlight("UBND xã", wanted("ủy ban nhân dân")) == "<mark>UBND</mark> xã"

    def test_marks_a_phrase_in_quotes_only_where_it_stands_in_order(self):
        assert highlight("một cửa, cửa một", wanted('"một cửa"')) == "<mark>một cửa</mark>, cửa một"

    def test_marks_the_accents_as_typed_and_others_only_without_them(self):
        assert highlight("bàn giao, bán hàng", wanted("bán")) == "bàn giao, <mark>bán</mark> hàng"
        assert highlight("bàn giao", wanted("bán")) == "<mark>bàn</mark> giao"

    def test_takes_hoà_for_hòa(self):
        assert highlight("Hoà bình, họa", wanted("hòa")) == "<mark>Hoà</mark> bình, họa"

    @given(st.text(max_size=80), st.text(max_size=20))
    def test_keeps_every_character(self, text, query):
        html = highlight(text, wanted(query))

        assert plain(html) == plain(highlight(text, NOTHING_WANTED))


class TestExcerpt:
    def test_shows_the_longest_hit(self):
        text = "cửa sổ " * 60 + "bộ phận một cửa ở xã " + "khác " * 60

        html = excerpt([text], wanted("mot cua"))

        assert "bộ phận <mark>một cửa</mark> ở xã" in html
        assert html.startswith("… ")
        assert html.endswith(" …")

    def test_shows_the_accents_as_typed_rather_than_an_earlier_hit_with_others(self):
        texts = ["Cuối năm sang kiện hàng mới.", "Một năm có ba sáng kiến."]

        assert "<mark>sáng kiến</mark>" in excerpt(texts, wanted("sáng kiến"))
        assert "<mark>sang kiện</mark>" in excerpt(texts, wanted("sang kien"))

    def test_starts_at_the_beginning_when_only_half_of_the_words_are_there(self):
        assert excerpt(["Xe lưu động", "một cán bộ"], wanted("mot cua")) == "Xe lưu động"

    def test_starts_at_the_beginning_without_a_hit(self):
        assert excerpt(["", "Mở đầu câu chuyện"], wanted("khác")) == "Mở đầu câu chuyện"

    def test_is_empty_without_text(self):
        assert excerpt([], wanted("sang")) == ""

    @given(st.lists(st.text(max_size=600), max_size=3), st.text(max_size=20))
    def test_is_short(self, texts, query):
        html = plain(excerpt(texts, wanted(query)))

        assert len(html) <= (EXCERPT_LENGTH + BEFORE_FIRST_HIT + 64) * len("&#x27;")
