"""Pages in the search index of the database in use, and the search page."""

import pytest
from bs4 import BeautifulSoup
from wagtail.search.index import insert_or_update_object

from content.regulation.models import ArticlePage
from tests.factories.showcase import ModelPageFactory


@pytest.fixture
def indexed_model(db):
    """Make a model page and put it into the index, as the worker does after a save."""

    def make(**fields):
        page = ModelPageFactory(**fields)
        insert_or_update_object(page)
        return page

    return make


@pytest.fixture
def indexed_articles(db):
    """Every article page of the regulation, in the index."""
    articles = list(ArticlePage.objects.all())
    for article in articles:
        insert_or_update_object(article)
    return {article.number: article for article in articles}


@pytest.fixture
def ask(client, db):
    """Ask the search page; the answer is its parsed HTML."""

    def ask_for(query, **more):
        response = client.get("/tim-kiem/", {"q": query, **more})
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return ask_for


def found(html):
    return [link.get_text() for link in html.select(".result__title a")]
