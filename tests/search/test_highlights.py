"""Highlights show where a query stands, whatever the accents, and never let markup through."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from search.highlights import EXCERPT_LENGTH, excerpt, highlight, query_words


def plain(html: str) -> str:
    return html.replace("<mark>", "").replace("</mark>", "")


class TestHighlight:
    def test_marks_accented_words_asked_for_without_accents(self):
        assert highlight("Sáng kiến một cửa", query_words("sang kien")) == "<mark>Sáng kiến</mark> một cửa"

    def test_marks_decomposed_text(self):
        text = unicodedata.normalize("NFD", "Đột phá")

        assert highlight(text, query_words("dot pha")) == "<mark>Đột phá</mark>"

    def test_marks_whole_words_only(self):
        assert "<mark>" not in highlight("sangs", query_words("sang"))

    def test_escapes_markup_in_and_around_hits(self):
        html = highlight("<b>sáng</b> & <script>", query_words("sang"))

        assert html == "&lt;b&gt;<mark>sáng</mark>&lt;/b&gt; &amp; &lt;script&gt;"

    @given(st.text(max_size=80), st.text(max_size=20))
    def test_keeps_every_character(self, text, query):
        html = highlight(text, query_words(query))

        assert plain(html) == plain(highlight(text, frozenset()))


class TestExcerpt:
    def test_shows_the_longest_hit(self):
        text = "cửa sổ " * 60 + "bộ phận một cửa ở xã " + "khác " * 60

        html = excerpt([text], query_words("mot cua"))

        assert "bộ phận <mark>một cửa</mark> ở xã" in html
        assert html.startswith("… ")
        assert html.endswith(" …")

    def test_starts_at_the_beginning_when_only_half_of_the_words_are_there(self):
        assert excerpt(["Xe lưu động", "một cán bộ"], query_words("mot cua")) == "Xe lưu động"

    def test_starts_at_the_beginning_without_a_hit(self):
        assert excerpt(["", "Mở đầu câu chuyện"], query_words("khác")) == "Mở đầu câu chuyện"

    def test_is_empty_without_text(self):
        assert excerpt([], query_words("sang")) == ""

    @given(st.lists(st.text(max_size=600), max_size=3), st.text(max_size=20))
    def test_is_short(self, texts, query):
        html = plain(excerpt(texts, frozenset()))

        assert len(html) <= (EXCERPT_LENGTH + 4) * len("&#x27;")
        assert query_words(query) is not None
