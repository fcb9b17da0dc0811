"""The search of the database in use, SQLite or PostgreSQL."""

import unicodedata

import pytest
from django.db import connection
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Not, Or, Phrase, PlainText

from content.showcase.models import ModelPage


def titles(query, **options):
    return [page.title for page in ModelPage.objects.all().search(query, **options)]


class TestBackend:
    def test_is_the_full_text_search_of_the_database(self, db):
        assert type(get_search_backend()).__module__ == {"sqlite": "search.sqlite"}.get(
            connection.vendor, "search.postgres"
        )


class TestSearch:
    @pytest.mark.parametrize(
        "query",
        [
            "sang kien",
            "SÁNG KIẾN",
            "sáng kiến",
            unicodedata.normalize("NFD", "sáng kiến"),
            '"sang kien',
            "kien, sang!",
        ],
    )
    def test_finds_whatever_the_accents(self, indexed_model, query):
        indexed_model(title="Sáng kiến cho thôn xa")
        indexed_model(title="Việc khác")

        assert titles(query) == ["Sáng kiến cho thôn xa"]

    @pytest.mark.parametrize(
        ("title", "query"),
        [
            ("Hòa bình", "hoà bình"),
            ("HOÀ BÌNH", "hòa"),
            ("Đột phá", "dot pha"),
            ("An ninh", "an"),
            ("Số hóa", "so hoa"),
        ],
    )
    def test_finds_both_tone_places_the_letter_d_and_words_that_english_leaves_out(self, indexed_model, title, query):
        indexed_model(title=title)

        assert titles(query) == [title]

    def test_finds_decomposed_text(self, indexed_model):
        indexed_model(title="Mô hình", solution=unicodedata.normalize("NFD", "<p>tủ sách đường phố</p>"))

        assert titles("duong pho") == ["Mô hình"]

    def test_finds_the_agency(self, indexed_model):
        page = indexed_model()

        assert titles(page.source_agency.name) == [page.title]

    def test_puts_exact_accents_first_however_often_others_repeat(self, indexed_model):
        indexed_model(title="Cơ", problem="<p>chung chung mà dài</p>" * 30 + "<p>thuế má</p>")
        indexed_model(title="Thuê mà thuê ma", problem="<p>thuê mà thuê mạ</p>" * 20)

        assert titles("thuế má") == ["Cơ", "Thuê mà thuê ma"]
        assert set(titles("thue ma")) == {"Cơ", "Thuê mà thuê ma"}

    def test_puts_words_side_by_side_before_words_far_apart(self, indexed_model):
        indexed_model(title="Xa", problem="<p>một việc của xã, một lần nữa của ai</p>" * 9)
        indexed_model(title="Gần", problem="<p>bộ phận một cửa</p>")

        assert titles("mot cua") == ["Gần", "Xa"]

    def test_finds_nothing_where_no_word_is_left(self, indexed_model):
        indexed_model(title="Gì đó")

        assert titles('"!?…') == []

    def test_forgets_a_deleted_page(self, indexed_model):
        page = indexed_model(title="Sáng kiến")
        page.delete()

        assert titles("sang kien") == []

    def test_answers_combined_queries(self, indexed_model):
        indexed_model(title="Một cửa lưu động")
        indexed_model(title="Cửa hàng lưu động")

        assert titles(Phrase("một cửa")) == ["Một cửa lưu động"]
        assert titles(And([PlainText("luu dong"), PlainText("hàng")])) == ["Cửa hàng lưu động"]
        assert len(titles(Or([PlainText("hang"), PlainText("mot")]))) == 2
        assert titles(And([PlainText("luu dong"), Not(PlainText("hang"))])) == ["Một cửa lưu động"]

    def test_searches_in_the_title_alone(self, indexed_model):
        indexed_model(title="Kho thuốc", problem="<p>một cửa</p>")

        assert titles("kho thuoc", fields=["title"]) == ["Kho thuốc"]
        assert titles("mot cua", fields=["title"]) == []

    def test_keeps_the_order_of_the_queryset_when_asked(self, indexed_model):
        for title in ("B cửa cửa", "A cửa"):
            indexed_model(title=title)

        assert titles("cua", order_by="title") == ["A cửa", "B cửa cửa"]

    def test_slices_and_counts(self, indexed_model):
        for _number in range(5):
            indexed_model(title="Cửa")

        found = Page.objects.live().search("cua")

        assert found.count() == 5
        assert len({page.pk for part in (found[:2], found[2:4], found[4:]) for page in part}) == 5


class TestAutocomplete:
    @pytest.mark.parametrize("query", ["dot ph", "đột ph", "Đ"])
    def test_finishes_the_last_word(self, indexed_model, query):
        indexed_model(title="Đột phá")

        assert [page.title for page in ModelPage.objects.all().autocomplete(query)] == ["Đột phá"]
