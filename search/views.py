"""The search page, ``/tim-kiem/?q=``."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page, Site

from search.folding import loose_tokens
from search.queries import clean_query
from search.results import results

RESULTS_PER_PAGE = 10
SUGGESTIONS = ("một cửa", "chuyển đổi số", "bảo vệ cán bộ", "hội đồng đánh giá")


def search(request: HttpRequest) -> HttpResponse:
    """Show the live public pages of this site that answer ``q``; any string is a valid question."""
    query = clean_query(request.GET.get("q", ""))
    pages = Paginator(matching(request, query), RESULTS_PER_PAGE)
    found = pages.get_page(request.GET.get("trang"))
    context = {
        "query": query,
        "found": found,
        "results": results(found.object_list, query),
        "suggestions": SUGGESTIONS,
        "kept_query": f"{urlencode({'q': query})}&",
    }
    return render(request, "search/search.html", context)


def matching(request: HttpRequest, query: str):
    """Return every live public page of the site that matches ``query``, best first, each of its own class."""
    site = Site.find_for_request(request)
    if site is None or not loose_tokens(query):
        return Page.objects.none()
    public = Page.objects.live().public().descendant_of(site.root_page, inclusive=True)
    return public.specific(defer=True).search(query)
