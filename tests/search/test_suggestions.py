"""The small address behind the search box."""

import pytest
from wagtail.models import PageViewRestriction

from search.suggestions import MOST_SUGGESTIONS
from search.synonyms import ensure_synonyms


@pytest.fixture
def suggest(client, db):
    def ask(query):
        response = client.get("/tim-kiem/goi-y/", {"q": query})
        assert response.status_code == 200
        return response.json()["suggestions"]

    return ask


def titles(suggestions):
    return [suggestion["title"] for suggestion in suggestions]


class TestSuggestions:
    def test_go_on_as_typed(self, indexed_model, suggest):
        page = indexed_model(title="Tổ một cửa lưu động")

        assert suggest("mot cua lu") == [{"title": page.title, "kind": "Mô hình", "url": page.url}]

    def test_explain_an_abbreviation(self, indexed_model, suggest):
        ensure_synonyms()
        indexed_model(title="Chuyển đổi số ở xã")

        assert titles(suggest("cđs")) == ["Chuyển đổi số ở xã"]

    def test_are_few(self, indexed_model, suggest):
        for number in range(MOST_SUGGESTIONS + 3):
            indexed_model(title=f"Cửa {number}")

        assert len(suggest("cua")) == MOST_SUGGESTIONS

    @pytest.mark.parametrize("query", ["", "c", "!", " "])
    def test_are_none_for_less_than_two_letters(self, indexed_model, suggest, query):
        indexed_model(title="Cửa")

        assert suggest(query) == []

    def test_keep_drafts_and_private_pages_out(self, indexed_model, suggest):
        indexed_model(title="Cửa một", live=False)
        private = indexed_model(title="Cửa hai")
        PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

        assert suggest("cua") == []

    def test_may_be_kept_by_caches_and_only_read(self, client, db):
        response = client.get("/tim-kiem/goi-y/?q=cua")

        assert response["Cache-Control"] == "public, max-age=300"
        assert not response.cookies
        assert client.post("/tim-kiem/goi-y/").status_code == 405

    def test_asks_as_few_queries_for_many_as_for_one(self, indexed_model, client, django_assert_max_num_queries):
        for _number in range(12):
            indexed_model(title="Một cửa")
        client.get("/tim-kiem/goi-y/?q=xx")

        with django_assert_max_num_queries(8):
            client.get("/tim-kiem/goi-y/?q=cua")
