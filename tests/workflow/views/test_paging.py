"""Pages found by their keys hold what the list holds, in its order."""

import pytest

from tests.factories.workflow import make_case
from workflow.models import Dossier
from workflow.views.paging import KeyPaginator

pytestmark = pytest.mark.django_db


class TestKeyPaginator:
    @pytest.fixture
    def pages(self, staff):
        for _ in range(5):
            make_case(staff).submit()
        return KeyPaginator(Dossier.objects.select_related("proposal").order_by("-code"), 2)

    def test_shows_every_row_once_in_the_order_of_the_list(self, pages):
        found = [dossier.code for number in pages.page_range for dossier in pages.page(number)]

        assert found == list(Dossier.objects.order_by("-code").values_list("code", flat=True))
        assert len(found) == 5

    def test_falls_back_to_the_first_and_the_last_page(self, pages):
        assert pages.get_page("x").number == 1
        assert pages.get_page("99").number == pages.num_pages == 3

    def test_shows_an_empty_list(self):
        assert list(KeyPaginator(Dossier.objects.order_by("pk"), 2).get_page(1)) == []
