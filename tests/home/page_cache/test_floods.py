"""Addresses without end: what a visitor may add to one, and what that costs the others."""

import pytest
from django.conf import settings as live_settings
from django.core.cache import caches
from django.http import QueryDict

from content.freshness import PARAMETERS
from content.regulation.models import RegulationPage
from home.page_cache.changes import log
from home.page_cache.middleware import LONGEST_ADDRESS

LIST = "/mo-hinh/"


@pytest.fixture(autouse=True)
def kept(settings, models):
    settings.PAGE_CACHE_SECONDS = 600
    for name in ("pages", "asked"):
        caches[name].clear()
    log.forget()
    log.look()
    yield
    for name in ("pages", "asked"):
        caches[name].clear()
    log.forget()


def held(name: str) -> int:
    return len(caches[name]._cache)


class TestUnknownParameters:
    def test_fill_no_cache(self, client):
        for number in range(5):
            client.get(LIST, {"x": number})

        assert held("pages") == held("asked") == 0

    def test_are_answered_from_the_copy_of_the_same_question(self, client, django_assert_num_queries):
        client.get(LIST, {"linh-vuc": "health"})

        with django_assert_num_queries(0):
            client.get(LIST, {"fbclid": "abc", "linh-vuc": "health"})

    def test_never_get_into_what_others_are_shown(self, client, regulation):
        article = f"{RegulationPage.objects.get().url}dieu-1/"

        client.get(article, {"la": "injected"})

        assert b"injected" not in client.get(article).content

    @pytest.mark.parametrize(
        "address",
        [LIST, "/mo-hinh/so-sanh/", "/mo-hinh/hen-gio/", "/", *(f"{{}}{s}" for s in ("", "so-sanh/", "dieu-1/"))],
    )
    def test_are_those_that_no_kept_page_reads(self, client, regulation, monkeypatch, address):
        """A parameter that a kept page reads and that is not listed would be answered with another's page."""
        read = set()
        for method in ("get", "getlist", "__getitem__"):
            stock = getattr(QueryDict, method)
            monkeypatch.setattr(
                QueryDict, method, lambda self, key, *a, stock=stock: (read.add(key), stock(self, key, *a))[1]
            )

        client.get(address.format(regulation.url), {"x": "1"})

        assert read - {"x"} <= PARAMETERS


class TestQuestions:
    def test_stand_apart_from_plain_pages(self, client):
        client.get(LIST)
        client.get(LIST, {"linh-vuc": "health"})

        assert (held("pages"), held("asked")) == (1, 1)

    def test_are_bounded(self):
        assert live_settings.CACHES["asked"]["LOCATION"] != live_settings.CACHES["pages"]["LOCATION"]

    def test_that_are_too_long_are_not_kept(self, client):
        client.get(LIST, {"q": "a" * LONGEST_ADDRESS})

        assert held("asked") == 0

    def test_mean_the_same_in_any_order(self, client, django_assert_num_queries):
        client.get(f"{LIST}?linh-vuc=health&nam=2026")

        with django_assert_num_queries(0):
            client.get(f"{LIST}?nam=2026&linh-vuc=health")
