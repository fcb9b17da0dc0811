"""Which addresses of this site are public pages, for everything that readers say or count about them."""

from collections.abc import Iterable

from django.urls import Resolver404, resolve
from wagtail.models import Page, Site

LONGEST = 255
PUBLIC_VIEWS = frozenset({"search", "site_map", "components", "statistics", "open_data"})
INDEXED_VIEWS = frozenset({"site_map", "statistics", "open_data"})
"""Those of them that search engines may show: the others say that they are no results."""
NOT_FOR_COUNTING = ("/admin/", "/hoi-dong/", "/gop-y/", "/bao-loi/", "/documents/")


def is_plain_path(path: str) -> bool:
    """Whether ``path`` looks like an address of a public page: absolute, not too long, nobody's secret link."""
    return (
        path.startswith("/")
        and not path.startswith(("//", *NOT_FOR_COUNTING))
        and len(path) <= LONGEST
        and path.isprintable()
        and not any(letter in path for letter in "?#\\")
    )


def live_pages(paths: Iterable[str], site: Site | None) -> dict[str, Page]:
    """The live public pages of ``site`` by those of ``paths`` where they stand. One query or two."""
    if site is None:
        return {}
    prefix = site.root_page.url_path.rstrip("/")
    wanted = {prefix + path: path for path in paths}
    found = Page.objects.live().public().filter(url_path__in=wanted)
    return {wanted[page.url_path]: page for page in found}


def is_public_view(path: str) -> bool:
    """Whether ``path`` is one of the public pages that stand in no page tree."""
    try:
        return resolve(path).url_name in PUBLIC_VIEWS
    except Resolver404:
        return False


def public_addresses(paths: Iterable[str], site: Site | None) -> set[str]:
    """Those of ``paths`` at which ``site`` shows the public a page."""
    plain = {path for path in paths if is_plain_path(path)}
    return set(live_pages(plain, site)) | {path for path in plain if is_public_view(path)}
