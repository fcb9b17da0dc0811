"""
Answers anonymous visitors from kept copies, before any other work is done.

Addresses that ask something (``?q=…``) are kept apart: there is no end to them, and whoever invents them
by the thousand pushes out others of their kind only, never the pages that everybody reads.
"""

import time
from collections.abc import Callable
from hashlib import sha256
from urllib.parse import urlencode

from django.conf import settings
from django.core.cache import BaseCache, caches
from django.http import HttpRequest, HttpResponse

from content.freshness import PARAMETERS
from home.page_cache.changes import log
from home.page_cache.copies import Copy, copy_of, is_keepable

METHODS = frozenset({"GET", "HEAD"})
LONGEST_ADDRESS = 500


def is_anonymous_reading(request: HttpRequest) -> bool:
    """Whether a copy may answer: for nobody in particular, at an address that people would write."""
    return (
        request.method in METHODS
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and len(request.path) + len(request.META.get("QUERY_STRING", "")) <= LONGEST_ADDRESS
    )


def key_of(request: HttpRequest) -> str:
    """Raises ``DisallowedHost`` for a host that the site does not answer to."""
    asked = [(name, request.GET.getlist(name)) for name in sorted(PARAMETERS.intersection(request.GET))]
    address = f"{request.scheme}://{request.get_host()}{request.path}?{urlencode(asked, doseq=True)}"
    return f"page:{sha256(address.encode()).hexdigest()}"


class PageCacheMiddleware:
    """Stands near the top. Does nothing where ``PAGE_CACHE_SECONDS`` is 0."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not settings.PAGE_CACHE_SECONDS or not is_anonymous_reading(request):
            return self.get_response(request)
        log.look_if_due()
        key, cache = key_of(request), caches["asked" if request.GET else "pages"]
        kept: Copy | None = cache.get(key)
        if kept is not None and log.unchanged(kept.sources, kept.since):
            return kept.answer(request)
        return self.made_now(request, key, cache)

    def made_now(self, request: HttpRequest, key: str, cache: BaseCache) -> HttpResponse:
        """Have the page made, and keep it where that is allowed."""
        since = log.position
        response = self.get_response(request)
        if request.method != "GET" or not is_keepable(request, response):
            return response
        copy = copy_of(
            request, response, since=since, now=time.time(), fresh_seconds=settings.PAGE_CACHE_FRESH_SECONDS
        )
        cache.set(key, copy, settings.PAGE_CACHE_SECONDS)
        return copy.answer(request)
