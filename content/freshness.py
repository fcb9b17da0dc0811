"""
What a public page was made from, so that a kept copy of it is dropped when that changes, and only then.

A view names its sources on the request; who changes a source says so. Names are short texts: a page is
named by its place in the tree, so that it stands for the pages under it too.
"""

from django.dispatch import Signal
from django.http import HttpRequest
from wagtail.models import Page

SITE = "site"
"""What every page shows: menus, names of agencies, settings."""

PARAMETERS = frozenset(
    {
        *("q", "sap-xep", "trang", "m"),
        *("linh-vuc", "noi-dung", "loai-co-quan", "noi-lam", "noi-ap-dung", "nam", "muc-do"),
        *("phien-ban", "ngay", "xem", "tu", "den"),
    }
)
"""What addresses of kept pages may ask. A copy also answers those that add anything else, which nobody reads."""

changed = Signal()
"""Sent with ``sources``, the names of what changed."""


def page_source(page: Page) -> str:
    return f"page:{page.path}"


def kind_source(model: type[Page]) -> str:
    """Stands for the list of all pages of one kind."""
    return f"kind:{model._meta.label_lower}"


def ways_down(page: Page) -> set[str]:
    """``page`` and the pages above it, whose titles it shows."""
    ends = range(page.steplen, len(page.path) + 1, page.steplen)
    return {f"page:{page.path[:end]}" for end in ends}


def made_from(request: HttpRequest, *sources: str) -> None:
    """Note that the answer to ``request`` may be kept for others, until one of ``sources`` changes."""
    known: set[str] = getattr(request, "sources", {SITE})
    request.sources = known | set(sources)  # type: ignore[attr-defined]  # a request of ours
