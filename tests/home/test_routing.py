"""The way from an address to its page: the same answers as Wagtail's, in fewer queries."""

import pytest
from django.test import RequestFactory
from wagtail.models import Page, PageViewRestriction
from wagtail.search.index import insert_or_update_object

from content.regulation.models import ArticlePage, RegulationPage
from content.routing import arrive
from content.showcase.models import ModelIndexPage
from home.models import HomePage
from tests.factories.showcase import ModelPageFactory, ReplicationFactory, SourceAgencyFactory

REGULATION = "quy-dinh/khuyen-khich-bao-ve-can-bo"


def wagtails(root, path):
    """What Wagtail's own routing finds: the page and what its screen is called with."""
    found = super(HomePage, root).route(RequestFactory().get("/"), path.split("/"))
    return found.page, [str(arg) for arg in found.args]


class TestArriving:
    @pytest.mark.parametrize(
        "path",
        [
            "mo-hinh",
            "mo-hinh/so-sanh",
            "mo-hinh/x",
            "mo-hinh/x/lich",
            "quy-dinh",
            REGULATION,
            f"{REGULATION}/toan-van",
            f"{REGULATION}/dieu-7",
            "lien-he",
        ],
    )
    def test_leads_where_wagtail_leads(self, db, path):
        ModelPageFactory(slug="x")
        root = HomePage.objects.get()

        found = root.route(RequestFactory().get("/"), path.split("/"))

        page, args = wagtails(root, path)
        assert found.page == page
        assert [str(arg) for arg in found.args] == args
        assert [above.pk for above in found.page.trail] == [
            above.pk for above in page.get_ancestors().filter(depth__gt=1)
        ]

    @pytest.mark.parametrize(
        "path", ["/khong-co/", "/mo-hinh/khong-co/", "/mo-hinh/x/khong-co/", "/x/", "/mo-hinh/nhap/", "/a" * 400 + "/"]
    )
    def test_answers_404_where_nothing_stands(self, client, db, path):
        ModelPageFactory(slug="x")
        ModelPageFactory(slug="nhap", draft=True)

        assert client.get(path).status_code == 404

    def test_lets_a_screen_of_a_page_go_before_a_page_below_it(self, client, db):
        ModelPageFactory(slug="so-sanh", title="Một mô hình")

        assert "Một mô hình" not in client.get("/mo-hinh/so-sanh/").content.decode()

    def test_takes_two_queries_at_any_depth(self, db, django_assert_num_queries):
        root, path = HomePage.objects.get(), [*REGULATION.split("/"), "dieu-7"]
        arrive(root, path)  # from here on the kinds of content are known

        with django_assert_num_queries(2):
            page, rest = arrive(root, path)
            page.get_view_restrictions().exists()

        assert page == ArticlePage.objects.get(number=7)
        assert rest == []


class TestPagesKeptForSome:
    @pytest.mark.parametrize("holder", [HomePage, ModelIndexPage])
    def test_stay_closed_below_a_page_that_is(self, client, db, holder):
        page = ModelPageFactory()
        PageViewRestriction.objects.create(page=holder.objects.get(), restriction_type="login")

        assert client.get(page.url).status_code == 302

    def test_stay_closed_below_the_root_of_all(self, client, db):
        PageViewRestriction.objects.create(page=Page.objects.get(depth=1), restriction_type="login")

        assert client.get("/").status_code == 302

    def test_stay_closed_where_they_are_aliases_of_what_is(self, client, db):
        page = ModelPageFactory()
        alias = page.create_alias(update_slug="ban-sao")
        PageViewRestriction.objects.create(page=page, restriction_type="login")

        assert client.get(alias.url).status_code == 302

    def test_close_nothing_beside_them(self, client, db):
        page = ModelPageFactory()
        PageViewRestriction.objects.create(page=RegulationPage.objects.get(), restriction_type="login")

        assert client.get(page.url).status_code == 200


class TestCost:
    """
    Uncached pages take as many queries for 300 models as for 10.

    Two of them make the catalogue of models, which is kept between requests only where pages are.
    """

    LIMITS = {
        "/": 7,
        "/mo-hinh/": 10,
        "/mo-hinh/?linh-vuc=health&trang=2": 10,
        "/mo-hinh/x/": 12,
        f"/{REGULATION}/dieu-7/": 10,
        f"/{REGULATION}/dieu-17/": 10,
        "/tim-kiem/?q=mot+cua": 8,
        "/khong-co/": 4,
    }

    @pytest.mark.parametrize("number", [10, 300])
    def test_does_not_grow(self, client, db, django_assert_max_num_queries, number):
        agency = SourceAgencyFactory()
        page = ModelPageFactory(slug="x", title="Một cửa", complete=True, source_agency=agency)
        for _number in range(number - 1):
            ReplicationFactory(page__source_agency=agency, agency=agency)
        insert_or_update_object(page)
        for address in self.LIMITS:
            client.get(address)

        for address, limit in self.LIMITS.items():
            with django_assert_max_num_queries(limit, info=address):
                client.get(address)
