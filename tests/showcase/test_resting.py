"""Models beside the provisions that they cite."""

import pytest
from wagtail.models import PageViewRestriction

from content.regulation.models import ProvisionCitation
from content.regulation.resting import SHOWN, cite, resting_on
from content.showcase.citing import cite_anew
from tests.factories.showcase import ModelPageFactory

REGULATION = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"
RECOGNITION = "dieu-17.khoan-2"
STEPS = [("step", {"title": "Nối tổng đài", "provisions": "14.5; 7.1.1.a; 12"})]


class TestCiting:
    def test_names_what_the_steps_rest_on_the_recognition_and_the_theme(self, db):
        page = ModelPageFactory(steps=STEPS)

        refs = set(ProvisionCitation.objects.filter(page=page).values_list("ref", flat=True))
        points = {"dieu-7.khoan-1.diem-1.1.diem-a", "dieu-5.khoan-1.diem-d"}
        assert refs == {"dieu-14.khoan-5", "dieu-12", RECOGNITION, *points}

    def test_follows_the_page(self, db):
        page = ModelPageFactory(steps=STEPS)
        page.steps = []
        page.save()

        assert "dieu-14.khoan-5" not in resting_on(14)

    def test_leaves_what_is_live_while_a_draft_is_written(self, db):
        page = ModelPageFactory(steps=STEPS)
        page.steps = []
        page.save_revision()

        assert resting_on(14)["dieu-14.khoan-5"].pages[0].pk == page.pk

    def test_can_be_done_again_from_the_pages(self, db):
        ModelPageFactory(steps=STEPS)
        ProvisionCitation.objects.all().delete()

        cite_anew()
        cite_anew()

        assert ProvisionCitation.objects.count() == 5


class TestRestingOn:
    def test_names_the_newest_and_counts_the_rest(self, db):
        *_, newest = ModelPageFactory.create_batch(SHOWN + 2)
        ModelPageFactory(draft=True)

        found = resting_on(17)[RECOGNITION]
        assert found.pages[0].pk == newest.pk
        assert (len(found.pages), found.more) == (SHOWN, 2)

    def test_keeps_to_itself_what_is_not_for_everyone(self, db):
        PageViewRestriction.objects.create(page=ModelPageFactory(), restriction_type=PageViewRestriction.LOGIN)

        assert resting_on(17) == {}

    @pytest.mark.parametrize("number", [1, 6])
    def test_costs_the_same_for_any_number(self, db, django_assert_num_queries, number):
        for page in ModelPageFactory.create_batch(number):
            cite(page.pk, {f"dieu-17.khoan-{clause}" for clause in range(1, 4)})

        with django_assert_num_queries(2):
            resting_on(17)


class TestArticlePage:
    @pytest.mark.parametrize("place", ["dieu-17/", "dieu-14/", "dieu-7/", "dieu-12/", "dieu-5/?xem=tom-tat"])
    def test_leads_to_the_models(self, client, db, place):
        page = ModelPageFactory(title="Một cửa lưu động", steps=STEPS)

        text = client.get(REGULATION + place).content.decode()
        assert f'<a href="{page.url}">Một cửa lưu động</a>' in text

    def test_says_nothing_where_there_are_none(self, client, db):
        assert "<strong>Mô hình:</strong>" not in client.get(f"{REGULATION}dieu-17/").content.decode()
