"""The pages that every portal has."""

import pytest
from django.apps import apps as registry
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from wagtail.models import Collection, Locale, Page, Site

from content.showcase.models import ModelIndexPage
from home.bootstrap import ensure_site_tree, is_migrated
from home.models import HomePage


def tree() -> list[tuple]:
    return list(Page.objects.order_by("path").values_list("path", "numchild", "url_path", "live"))


def addresses() -> set[str]:
    return {page.url for page in Page.objects.filter(depth__gt=1)}


class TestSiteTree:
    def test_is_there_after_migrating(self, db):
        assert {"/", "/mo-hinh/", "/quy-dinh/"} <= addresses()
        assert Site.objects.get(is_default_site=True).root_page.specific == HomePage.objects.get()

    def test_has_roots_with_vietnamese_names(self, db):
        assert {Page.get_first_root_node().title, Collection.get_first_root_node().name} == {"Gốc"}

    def test_holds_live_pages_of_one_language_only(self, db):
        assert Locale.objects.get().language_code == "vi"
        assert not Page.objects.filter(live=False).exists()
        assert not Page.objects.filter(depth=2).exclude(pk=HomePage.objects.get().pk).exists()

    def test_stays_as_it_is_when_ensured_again(self, db, django_assert_max_num_queries):
        before = tree()

        ensure_site_tree()

        assert tree() == before
        with django_assert_max_num_queries(40):
            ensure_site_tree()

    def test_keeps_what_the_administrator_wrote(self, db):
        ModelIndexPage.objects.update(title="Cách làm hay")

        ensure_site_tree()

        assert ModelIndexPage.objects.get().title == "Cách làm hay"

    def test_puts_back_a_list_of_models_that_was_deleted(self, db):
        ModelIndexPage.objects.get().delete()

        ensure_site_tree()

        assert ModelIndexPage.objects.get().url == "/mo-hinh/"
        assert Page.find_problems() == ([], [], [], [], [])

    def test_gives_the_site_the_address_of_the_settings(self, db, settings):
        settings.WAGTAILADMIN_BASE_URL = "https://damlam.example.vn"

        ensure_site_tree()

        assert Site.objects.get().root_url == "https://damlam.example.vn"

    @pytest.mark.django_db(transaction=True)
    def test_comes_back_after_the_database_was_emptied(self):
        call_command("flush", interactive=False, verbosity=0)

        assert {"/", "/mo-hinh/", "/quy-dinh/"} <= addresses()
        assert Collection.objects.filter(depth=1).count() == 1
        assert Locale.objects.count() == 1
        assert Page.find_problems() == ([], [], [], [], [])


class TestIsMigrated:
    def test_holds_for_the_state_of_every_migration(self, db):
        state = MigrationLoader(connection).project_state().apps

        assert is_migrated(registry, state)

    @pytest.mark.parametrize("missing", ["showcase", "regulation", "django_q", "search"])
    def test_does_not_hold_while_an_app_is_not_migrated(self, db, missing):
        loader = MigrationLoader(connection)
        nodes = [node for node in loader.graph.leaf_nodes() if node[0] in {"wagtailcore", "home", "wagtailsearch"}]

        assert missing not in {app for app, _name in nodes}
        assert not is_migrated(registry, loader.project_state(nodes).apps)
