"""Words one letter off are understood, the same on both databases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.jobs import tidy
from search.models import Slip, Word
from search.slips import is_one_slip, shortened
from search.vocabulary import rebuild_vocabulary
from tests.factories.showcase import ReplicationFactory
from tests.search.conftest import found

word = st.text(alphabet="abcdng", min_size=1, max_size=7)


class TestSlip:
    @pytest.mark.parametrize(
        ("typed", "meant"),
        [("kienn", "kien"), ("kin", "kien"), ("kein", "kien"), ("kiem", "kien"), ("mto", "mot"), ("xong", "cong")],
    )
    def test_is_one_letter(self, typed, meant):
        assert is_one_slip(typed, meant)

    @pytest.mark.parametrize(("typed", "meant"), [("kien", "kien"), ("ki", "kien"), ("tmo", "mot"), ("abcd", "badc")])
    def test_is_not_more(self, typed, meant):
        assert not is_one_slip(typed, meant)

    @given(word, word)
    def test_is_the_same_both_ways_and_always_met_by_shortened_words(self, one, other):
        assert is_one_slip(one, other) == is_one_slip(other, one)
        if is_one_slip(one, other):
            assert ({one} | shortened(one)) & ({other} | shortened(other))


class TestCorrection:
    @pytest.fixture(autouse=True)
    def _pages(self, indexed_model):
        indexed_model(title="Sáng kiến một cửa lưu động")
        indexed_model(title="Sau ba tháng", problem="<p>mo, moi, sau, sau</p>")

    @pytest.mark.parametrize(
        ("typed", "shown"),
        [
            ("sag kien", "sang kien"),
            ("sáng kiếnn", "sáng kiến"),
            ("mto cua", "mot cua"),
            ("lwu dong", "luu dong"),
            ("SANG KEIN", "SANG kien"),
        ],
    )
    def test_answers_what_was_meant_and_says_so(self, ask, typed, shown):
        html = ask(typed)

        notice = html.select_one(".search-page__corrected")
        assert notice.strong.get_text() == shown
        assert notice.a.get_text() == f"Tìm đúng “{typed}”"
        assert found(html) == ["Sáng kiến một cửa lưu động"]
        assert html.select(".result__title mark")

    def test_is_left_out_on_demand(self, ask, client):
        link = ask("sag kien").select_one(".search-page__corrected a")["href"]

        assert "Không tìm thấy" in client.get(f"/tim-kiem/{link}").content.decode()

    def test_is_left_out_where_the_words_as_typed_are_found(self, ask):
        assert ask("sau").select_one(".search-page__corrected") is None

    def test_never_shows_a_word_of_a_draft(self, indexed_model, ask):
        indexed_model(title="Hồ sơ bimatx", live=False)

        html = ask("bimaty")

        assert "bimatx" not in html.get_text()
        assert not Word.objects.filter(text="bimatx").exists()

    def test_offers_what_is_left_of_a_question_that_finds_nothing(self, ask):
        ReplicationFactory(page__title="Ở nhiều nơi")

        html = ask("sáng kiến xyzzy")

        ways = [link.get_text() for link in html.select(".facets__link")]
        assert "sáng kiến" in ways
        assert "Ở nhiều nơi" in [link.get_text() for link in html.select(".suggestions__models a")]
        assert "/quy-dinh/" in [link["href"] for link in html.select(".facets__link")]


class TestVocabulary:
    def test_counts_pages_and_keeps_the_commonest_spelling(self, indexed_model):
        for title in ("Một cửa", "Của một", "Cửa sổ"):
            indexed_model(title=title)

        rebuild_vocabulary()

        word = Word.objects.get(text="cua")
        assert (word.spelling, word.pages) == ("cửa", 3)

    def test_learns_a_page_once(self, indexed_model):
        for _time in range(2):
            indexed_model(title="Sáng kiến")

        assert Slip.objects.filter(word__text="kien").count() == 4

    def test_forgets_at_night_what_is_public_no_more(self, indexed_model):
        page = indexed_model(title="Xyzzyx")
        assert Word.objects.filter(text="xyzzyx").exists()
        page.unpublish()

        tidy(anything_later=1)

        assert not Word.objects.filter(text="xyzzyx").exists()
