"""The pages that every portal has, made when the database is migrated and again when they are missing."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.apps import apps as registry
from django.apps.registry import Apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import Model
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Collection, Locale, Page, Site

from content.regulation.bootstrap import ensure_regulation_tree
from content.showcase.models import ModelIndexPage
from home.information import ensure_information_pages
from home.models import HomePage

HOME_SLUG = "trang-chu"
ROOT = "Gốc"
PORTS = {"http": 80, "https": 443}
NEEDED_APPS = ("wagtailcore", "wagtailsearch", "django_q", "home", "search", "showcase", "regulation")


def make_site_tree(sender: AppConfig, using: str, apps: Apps = registry, **kwargs: object) -> None:
    """
    Receiver of ``post_migrate``: ensures the tree once every table that it needs is there.

    ``apps`` is the state that ``migrate`` reached; ``flush``, which sends none, changes no table.
    """
    ContentType.objects.clear_cache()  # flush has just deleted the rows that it remembers
    if using == DEFAULT_DB_ALIAS and is_migrated(registry, apps):
        ensure_site_tree()


def is_migrated(code: Apps, state: Apps) -> bool:
    """Whether ``state``, the database as ``migrate`` left it, has every column that the code knows."""
    needed = (model for label in NEEDED_APPS for model in code.get_app_config(label).get_models())
    return columns(needed) <= columns(state.get_models())


def columns(models: Iterable[type[Model]]) -> set[tuple[str, str | None]]:
    return {(model._meta.db_table, field.column) for model in models for field in model._meta.local_fields}


@transaction.atomic
def ensure_site_tree() -> HomePage:
    """Make what is missing of root, site, home page and the pages below it. Returns the home page."""
    Locale.objects.get_or_create(language_code=get_supported_content_language_variant(settings.LANGUAGE_CODE))
    if not Collection.objects.filter(depth=1).exists():
        Collection.add_root(name=ROOT)
    root = Page.get_first_root_node() or Page.add_root(title=ROOT, slug="root")
    call_roots_by_a_vietnamese_name()
    home = HomePage.objects.first() or root.add_child(
        instance=HomePage(title=settings.WAGTAIL_SITE_NAME, slug=HOME_SLUG)
    )
    ensure_site(home)
    if not ModelIndexPage.objects.exists():
        home.add_child(instance=ModelIndexPage(title="Mô hình", slug="mo-hinh"))
    ensure_regulation_tree(home)
    ensure_information_pages(home)
    return home


def call_roots_by_a_vietnamese_name() -> None:
    """Wagtail's own migrations call the roots of pages and of files "Root"."""
    Page.objects.filter(depth=1, title="Root").update(title=ROOT, draft_title=ROOT)
    Collection.objects.filter(depth=1, name="Root").update(name=ROOT)


def ensure_site(home: HomePage) -> None:
    """Make ``home`` the root of the default site at ``BASE_URL``, and remove the page that Wagtail put there."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    wanted = {
        "hostname": address.hostname or "localhost",
        "port": address.port or PORTS.get(address.scheme, 80),
        "site_name": settings.WAGTAIL_SITE_NAME,
        "root_page_id": home.pk,
    }
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if any(getattr(site, name) != value for name, value in wanted.items()):
        for name, value in wanted.items():
            setattr(site, name, value)
        site.save()
    welcome = Page.objects.filter(depth=2, slug="home", content_type__model="page").exclude(pk=home.pk).first()
    if welcome is not None:
        welcome.delete()
