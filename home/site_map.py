"""The site map that people read: every public page but the single models, which have their own list."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page, Site

from content.regulation.links import INDEX_SLUG, REGULATION_SLUG
from content.showcase.models import ModelPage

MOST_SHOWN = 500


def site_map(request: HttpRequest) -> HttpResponse:
    """Show the pages below the home page as nested lists, and how many models there are."""
    site = Site.find_for_request(request)
    public = Page.objects.live().public()
    below = public.descendant_of(site.root_page).not_type(ModelPage) if site else public.none()
    pages = list(below.order_by("path")[:MOST_SHOWN])
    context = {
        "branches": as_branches(pages),
        "regulation_url": f"/{INDEX_SLUG}/{REGULATION_SLUG}/",
        "model_count": ModelPage.objects.live().public().count(),
    }
    return render(request, "home/site_map.html", context)


def as_branches(pages: list[Page]) -> list[dict]:
    """``pages`` in the order of the tree as dictionaries of ``page`` and ``children``, roots first."""
    roots: list[dict] = []
    open_branches: list[dict] = []
    for page in pages:
        branch: dict = {"page": page, "children": []}
        while open_branches and not page.path.startswith(open_branches[-1]["page"].path):
            open_branches.pop()
        (open_branches[-1]["children"] if open_branches else roots).append(branch)
        open_branches.append(branch)
    return roots
