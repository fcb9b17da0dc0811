"""Answers anonymous visitors from kept copies, before any other work is done."""

import time
from collections.abc import Callable
from hashlib import sha256

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

from home.page_cache.changes import log
from home.page_cache.copies import Copy, copy_of, is_keepable

METHODS = frozenset({"GET", "HEAD"})


def is_anonymous_reading(request: HttpRequest) -> bool:
    return request.method in METHODS and settings.SESSION_COOKIE_NAME not in request.COOKIES


def key_of(request: HttpRequest) -> str:
    """Raises ``DisallowedHost`` for a host that the site does not answer to."""
    address = f"{request.scheme}://{request.get_host()}{request.get_full_path()}"
    return f"page:{sha256(address.encode()).hexdigest()}"


class PageCacheMiddleware:
    """Stands near the top. Does nothing where ``PAGE_CACHE_SECONDS`` is 0."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response
        self.cache = caches["pages"]

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not settings.PAGE_CACHE_SECONDS or not is_anonymous_reading(request):
            return self.get_response(request)
        log.look_if_due()
        key = key_of(request)
        kept: Copy | None = self.cache.get(key)
        if kept is not None and log.unchanged(kept.sources, kept.since):
            return kept.answer(request)
        return self.made_now(request, key)

    def made_now(self, request: HttpRequest, key: str) -> HttpResponse:
        """Have the page made, and keep it where that is allowed."""
        since = log.position
        response = self.get_response(request)
        if request.method != "GET" or not is_keepable(request, response):
            return response
        copy = copy_of(
            request, response, since=since, now=time.time(), fresh_seconds=settings.PAGE_CACHE_FRESH_SECONDS
        )
        self.cache.set(key, copy, settings.PAGE_CACHE_SECONDS)
        return copy.answer(request)
