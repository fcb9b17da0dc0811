"""The catalogue is kept until a model or its ledger changes."""

from datetime import date

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import PageViewRestriction

from content.organisation.models import Agency
from content.showcase.catalogue import catalogue
from content.showcase.ledger import record_entry
from content.showcase.models import Discontinuation, ModelIndexPage, ReplicationState
from home.page_cache.changes import Change, log
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelPageFactory, ReplicationFactory

TODAY = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def keeping(settings, db):
    """This process keeps what it made, and looks for changes of others when told to."""
    settings.PAGE_CACHE_SECONDS = 600
    settings.PAGE_CACHE_LOOK_SECONDS = 3600
    log.forget()
    yield
    log.forget()


@pytest.fixture
def after(django_capture_on_commit_callbacks):
    """Runs a change and what it does once its transaction stands."""

    def run(change, *args, **kwargs):
        connection.run_on_commit.clear()  # what was made for the test never commits
        with django_capture_on_commit_callbacks(execute=True):
            change(*args, **kwargs)

    return run


def titles() -> list[str]:
    return [row.title for row in catalogue().rows]


def maturities() -> list[str]:
    return [row.maturity.value for row in catalogue().rows]


def republish(page):
    page.save_revision().publish()


class TestCatalogue:
    def test_asks_nothing_while_nothing_changes(self, django_assert_num_queries):
        ModelPageFactory()
        first = catalogue()

        with django_assert_num_queries(0):
            assert catalogue() is first

    def test_sees_a_new_name_and_what_was_published_or_taken_back_at_once(self, after):
        page, draft = ModelPageFactory(title="Cũ"), ModelPageFactory(title="Thảo", draft=True, recognised_date=TODAY)
        assert titles() == ["Cũ"]

        page.title = "Mới"
        after(republish, page)
        assert titles() == ["Mới"]
        after(republish, draft)
        assert titles() == ["Thảo", "Mới"]
        draft.refresh_from_db()
        after(draft.unpublish)
        assert titles() == ["Mới"]
        after(page.delete)
        assert titles() == []

    def test_sees_the_ledger_at_once(self, after):
        replication = ReplicationFactory(state=ReplicationState.PLANNED)
        assert maturities() == ["moi"]
        told = {"on": TODAY, "user": UserFactory(), "now": timezone.now(), "today": TODAY, "report": {}}

        after(record_entry, replication, state=ReplicationState.UNDER_WAY, **told)
        assert maturities() == ["dang-nhan-rong"]

        words = {"on": TODAY, "reason": "Hết cần.", "recorded_by": UserFactory(), "recorded_at": timezone.now()}
        after(Discontinuation.objects.create, page=replication.page, **words)
        assert maturities() == ["da-dung"]

    def test_sees_an_agency_of_another_kind_at_once(self, after):
        page = ModelPageFactory()
        catalogue()

        agency = Agency.objects.get(pk=page.source_agency.pk)
        agency.kind = "party"
        after(agency.save)

        assert [row.kind for row in catalogue().rows] == ["party"]

    def test_loses_at_once_what_is_no_longer_for_everyone(self, after):
        ModelPageFactory()
        assert titles()
        restriction = PageViewRestriction(page=ModelIndexPage.objects.get(), restriction_type="login")

        after(restriction.save)
        assert titles() == []
        after(restriction.delete)
        assert titles()

    def test_hears_of_another_process_at_its_next_look(self):
        ModelPageFactory()
        catalogue()
        ModelPageFactory()
        Change.objects.create(source="kind:showcase.modelpage")  # as another process writes it
        assert len(titles()) == 1

        log.looked_at = float("-inf")

        assert len(titles()) == 2

    def test_is_as_new_as_the_validator_that_the_api_gives_it(self, client):
        ModelPageFactory()
        catalogue()
        ModelPageFactory()
        Change.objects.create(source="kind:showcase.modelpage")  # as another process writes it

        assert client.get("/api/v3/models/").json()["count"] == 2

    def test_stays_for_changes_elsewhere(self, django_assert_num_queries):
        kept = catalogue()
        Change.objects.create(source="kind:regulation.articlepage")
        log.look()

        assert catalogue() is kept

    def test_outlives_no_copy_of_a_page(self, settings):
        catalogue()
        ModelPageFactory()
        assert titles() == []

        settings.PAGE_CACHE_SECONDS = 0

        assert len(titles()) == 1
