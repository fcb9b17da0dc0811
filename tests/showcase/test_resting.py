"""Models on the pages of the articles that they rest on."""

import pytest

from content.showcase.resting import SHOWN, models_resting_on
from tests.factories.showcase import ModelPageFactory

ARTICLE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-17/"


class TestModelsRestingOn:
    def test_names_the_newest_and_counts_the_rest(self, db):
        ModelPageFactory.create_batch(SHOWN + 2)
        ModelPageFactory(draft=True)

        found = models_resting_on(17)
        assert len(found.pages) == SHOWN
        assert found.more == 2

    def test_is_silent_elsewhere_without_asking(self, django_assert_num_queries, db):
        with django_assert_num_queries(0):
            assert models_resting_on(3) is None

    @pytest.mark.parametrize("number", [1, 6])
    def test_costs_the_same_for_any_number(self, db, django_assert_max_num_queries, number):
        ModelPageFactory.create_batch(number)
        models_resting_on(17)

        with django_assert_max_num_queries(5):
            models_resting_on(17)


class TestArticlePage:
    def test_leads_to_the_models(self, client, db):
        page = ModelPageFactory(title="Một cửa lưu động")

        text = client.get(ARTICLE).content.decode()
        assert f'<a href="{page.url}">Một cửa lưu động</a>' in text

    def test_says_nothing_where_there_are_none(self, client, db):
        assert "Mô hình đã được công nhận" not in client.get(ARTICLE).content.decode()
