"""Pages in the search index of the database in use."""

import pytest
from wagtail.search.index import insert_or_update_object

from tests.factories.showcase import ModelPageFactory


@pytest.fixture
def indexed_model(db):
    """Make a model page and put it into the index, as the worker does after a save."""

    def make(**fields):
        page = ModelPageFactory(**fields)
        insert_or_update_object(page)
        return page

    return make
