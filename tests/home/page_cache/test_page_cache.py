"""Copies of public pages: served without work, dropped when what they show changes, kept from nobody's session."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from content.organisation.models import Agency
from content.regulation.importing import publish, store
from content.regulation.models import ArticlePage
from content.regulation.parsing.parse import parse
from content.showcase.models import ModelIndexPage
from home.page_cache.changes import KEPT, Change, log
from home.page_cache.middleware import PageCacheMiddleware

LIST, MODEL = "/mo-hinh/", "/mo-hinh/hen-gio/"


@pytest.fixture(autouse=True)
def kept(settings, models):
    """Pages are kept; nothing is at the beginning."""
    settings.PAGE_CACHE_SECONDS = 600
    settings.PAGE_CACHE_LOOK_SECONDS = 3600
    caches["pages"].clear()
    caches["asked"].clear()
    log.forget()
    log.look()
    yield
    caches["pages"].clear()
    caches["asked"].clear()
    log.forget()


@pytest.fixture
def asks(client):
    """Whether an address has to be made anew: ``asks(address)`` counts the queries of one visit."""

    def count(address: str, **extra) -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            assert client.get(address, **extra).status_code == 200
        return len(seen)

    return count


@pytest.fixture
def after(django_capture_on_commit_callbacks):
    """Runs a change and what it does once its transaction stands."""

    def run(change):
        connection.run_on_commit.clear()  # what was made for the test never commits
        with django_capture_on_commit_callbacks(execute=True):
            change()

    return run


def republish(page):
    page.save_revision().publish()


class TestKeeping:
    def test_makes_a_page_once(self, asks):
        assert asks(LIST) > 0
        assert asks(LIST) == 0

    def test_answers_head_and_304_from_the_copy(self, client, asks):
        etag = client.get(LIST)["ETag"]

        assert client.head(LIST).content == b""
        assert client.get(LIST, headers={"if-none-match": etag}).status_code == 304

    def test_gives_the_same_validator_to_the_same_page(self, client):
        first = client.get(LIST)["ETag"]
        caches["pages"].clear()

        assert client.get(LIST)["ETag"] == first

    def test_keeps_each_address_apart(self, client):
        assert client.get(f"{LIST}?linh-vuc=health").content != client.get(LIST).content
        assert b"hen-gio" not in client.get(f"{LIST}?linh-vuc=health").content

    def test_gives_staff_no_copy(self, admin_client, client, asks):
        asks(LIST)
        ModelIndexPage.objects.update(introduction="<p>Lời mới.</p>")

        assert "Lời mới." in admin_client.get(LIST).content.decode()
        assert "Lời mới." not in client.get(LIST).content.decode()

    def test_keeps_nothing_made_for_staff(self, admin_client):
        admin_client.get(LIST)

        assert not caches["pages"]._cache

    @pytest.mark.parametrize("address", ["/khong-co/", "/admin/login/", "/healthz"])
    def test_keeps_no_other_answer(self, client, address):
        client.get(address)

        assert not caches["pages"]._cache

    def test_does_nothing_when_turned_off(self, settings, asks):
        settings.PAGE_CACHE_SECONDS = 0

        assert asks(LIST) > 0
        assert asks(LIST) > 0


class TestDropping:
    def test_drops_a_model_and_what_names_models_but_nothing_else(self, asks, after, models):
        article = ArticlePage.objects.get(number=7).url
        addresses = [LIST, MODEL, "/", article, "/mo-hinh/kho-thuoc/", "/tro-nang/"]
        for address in addresses:
            asks(address)

        after(lambda: republish(models[0]))

        assert [address for address in addresses if asks(address)] == [LIST, MODEL, "/", article]

    def test_drops_what_was_taken_back(self, client, asks, after, models):
        asks(MODEL)

        after(models[0].unpublish)

        assert client.get(MODEL).status_code == 404

    def test_drops_what_was_deleted_or_closed_to_the_public(self, client, asks, after, models):
        asks(MODEL)
        asks("/mo-hinh/kho-thuoc/")

        after(models[0].delete)
        after(lambda: PageViewRestriction.objects.create(page=models[1], restriction_type="login"))

        assert client.get(MODEL).status_code == 404
        assert client.get("/mo-hinh/kho-thuoc/").status_code == 302

    def test_drops_the_pages_under_a_page_whose_name_they_show(self, asks, after):
        asks(MODEL)

        after(lambda: republish(ModelIndexPage.objects.get()))

        assert asks(MODEL) > 0

    def test_drops_everything_when_an_agency_is_renamed(self, asks, after, models):
        asks("/mo-hinh/kho-thuoc/")
        agency = models[1].source_agency
        agency.name = "Tên mới"

        after(agency.save)

        assert asks("/mo-hinh/kho-thuoc/") > 0

    def test_keeps_everything_when_an_agency_is_made(self, asks, after):
        asks(LIST)

        after(lambda: Agency.objects.create(code="moi", name="Cơ quan mới", kind="state"))

        assert asks(LIST) == 0

    def test_drops_the_articles_when_a_text_comes_into_force(self, asks, after, regulation):
        article = ArticlePage.objects.get(number=1).url
        asks(article)
        text = "Điều 1. Tên khác\n\n1. Khoản một.\n"
        version, _ = store(regulation, parse("v.txt", text.encode()), source_name="v.txt", sha256="1" * 64)

        after(lambda: publish(version))

        assert asks(article) > 0


class TestOtherProcesses:
    def test_hear_of_a_change_at_their_next_look(self, asks, models):
        asks(MODEL)
        Change.objects.create(source=f"page:{models[0].path}")  # as another process writes it
        assert asks(MODEL) == 0

        log.looked_at = float("-inf")

        assert asks(MODEL) > 1  # the look, and the page

    def test_hear_of_a_change_that_was_numbered_early_and_written_late(self, asks, models):
        late = Change.objects.create(source="x").pk
        Change.objects.create(source="y")
        log.look()
        asks(MODEL)
        Change.objects.filter(pk=late).update(source=f"page:{models[0].path}")

        log.look()

        assert log.latest[f"page:{models[0].path}"] == late

    def test_forget_changes_that_no_copy_can_miss(self, after, models):
        Change.objects.create(source="old")
        Change.objects.update(at=timezone.now() - KEPT - timedelta(hours=1))

        after(lambda: republish(models[0]))

        assert not Change.objects.filter(source="old").exists()


def test_stands_before_whatever_asks_the_database(settings):
    names = settings.MIDDLEWARE

    assert names.index(f"{PageCacheMiddleware.__module__}.PageCacheMiddleware") < names.index(
        "django.contrib.sessions.middleware.SessionMiddleware"
    )
