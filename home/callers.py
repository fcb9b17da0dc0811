"""Protection of the readers' forms without a cookie: whose form it is, and how often one address may send it."""

from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

WINDOW = timedelta(hours=1)


def is_own_form(request: HttpRequest) -> bool:
    """
    Whether the browser says that the request came from a page of this site.

    Takes the place of Django's token, which needs a cookie: these forms act for nobody's session, so all
    that a foreign page could do is what any reader may. Programs that send neither header pass; the caps
    below hold for them.
    """
    if (fetched_from := request.headers.get("Sec-Fetch-Site")) is not None:
        return fetched_from == "same-origin"
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.get_host()


def is_within_cap(purpose: str, request: HttpRequest, cap: int) -> bool:
    """
    Count one more ``purpose`` for the caller's network address; whether that is still at most ``cap`` an hour.

    The address itself is kept nowhere: only a keyed hash of it, different each day, and only in the cache.
    """
    day = timezone.localdate().isoformat()
    caller = salted_hmac(f"{purpose}:{day}", network_address(request)).hexdigest()
    key = f"caller:{purpose}:{caller}"
    cache.add(key, 0, timeout=WINDOW.total_seconds())
    try:
        return cache.incr(key) <= cap
    except ValueError:  # it ran out between the two calls
        return True


def network_address(request: HttpRequest) -> str:
    """The caller's address; behind our own proxy, the one that the proxy saw."""
    if settings.BEHIND_PROXY and (forwarded := request.headers.get("X-Forwarded-For")):
        return forwarded.rpartition(",")[2].strip()
    return request.META.get("REMOTE_ADDR", "")
