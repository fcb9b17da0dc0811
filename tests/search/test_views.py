"""The search page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from search.queries import LONGEST_QUERY, clean_query
from tests.factories.showcase import ReplicationFactory
from tests.search.conftest import found


class TestSearchPage:
    def test_shows_title_kind_and_excerpt_with_highlights(self, indexed_model, ask):
        page = indexed_model(title="Tổ một cửa lưu động", problem="<p>Người dân ở xa bộ phận một cửa.</p>")

        html = ask("mot cua luu dong")

        assert found(html) == ["Tổ một cửa lưu động"]
        assert html.select_one(".result__title a")["href"] == page.url
        assert html.select_one(".result__kind").get_text() == "Mô hình"
        assert html.select_one(".result__title mark").get_text() == "một cửa lưu động"
        assert "một cửa" in [mark.get_text() for mark in html.select(".result__excerpt mark")]

    def test_names_articles_as_regulation(self, indexed_articles, ask):
        html = ask("hoi dong danh gia")

        assert found(html)[0].startswith("Điều 8")
        assert {kind.get_text() for kind in html.select(".result__kind")} == {"Quy định"}

    def test_keeps_drafts_and_private_pages_out(self, indexed_model, ask):
        indexed_model(title="Chưa công bố", live=False)
        private = indexed_model(title="Công bố nội bộ")
        PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

        assert found(ask("cong bo")) == []

    def test_stops_showing_a_page_that_was_unpublished(self, indexed_model, ask):
        page = indexed_model(title="Sáng kiến")
        assert found(ask("sang kien")) == ["Sáng kiến"]

        page.unpublish()

        assert found(ask("sang kien")) == []

    def test_offers_ways_on_when_nothing_is_found(self, ask):
        html = ask("xyzzy")

        assert "Không tìm thấy" in html.select_one(".empty-state").get_text()
        assert html.select(".facets a")

    def test_offers_the_most_replicated_models_before_anything_is_asked(self, indexed_model, ask):
        indexed_model(title="Chưa ai làm theo", recognised_date="2026-06-01")
        ReplicationFactory(page=indexed_model(title="Có nơi làm theo"))

        html = ask("")

        assert [link.get_text() for link in html.select(".suggestions__models a")] == ["Có nơi làm theo"]
        assert "1 nơi làm theo" in html.select_one(".suggestions__models").get_text()

    def test_says_nothing_was_found_only_when_something_was_asked(self, ask):
        assert ask("").select_one(".empty-state") is None

    @pytest.mark.parametrize("number", ["0", "-1", "99", "x", "9" * 5000, "1.5", "²"])
    def test_gives_the_nearest_page_for_any_page_number(self, indexed_model, ask, number):
        for _number in range(11):
            indexed_model(title="Cửa")

        html = ask("cua", trang=number)

        assert len(found(html)) in {1, 10}

    def test_keeps_the_question_in_the_links_to_other_pages(self, indexed_model, ask):
        for _number in range(11):
            indexed_model(title="Một cửa & hai")

        link = ask("một cửa &").select_one(".pagination a[rel=next]")

        assert link["href"] == "?q=m%E1%BB%99t+c%E1%BB%ADa+%26&trang=2"

    def test_puts_the_question_back_without_running_it(self, ask):
        html = ask('"><script>alert(1)</script>')

        assert html.select_one("script:not([src])") is None
        assert html.select_one("#tim-kiem")["value"].startswith('">')

    @pytest.mark.parametrize("number", [1, 30])
    def test_asks_as_few_queries_for_many_results_as_for_one(
        self, indexed_model, client, django_assert_max_num_queries, number
    ):
        for _number in range(number):
            indexed_model(title="Một cửa")
        client.get("/tim-kiem/?q=x")

        with django_assert_max_num_queries(12):
            client.get("/tim-kiem/", {"q": "một cửa"})


class TestCleanQuery:
    @given(st.text(max_size=500))
    def test_is_short_one_line_and_stable(self, text):
        cleaned = clean_query(text)

        assert len(cleaned) <= LONGEST_QUERY
        assert "\0" not in cleaned
        assert "\n" not in cleaned
        assert clean_query(cleaned) == cleaned
