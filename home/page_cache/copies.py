"""A kept answer: its bytes, its validators, and what it was made from."""

from dataclasses import dataclass
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from content.freshness import PARAMETERS

NEVER_KEPT = {"set-cookie", "vary", "date"}


@dataclass(frozen=True)
class Copy:
    """``since`` is the position of the change log before the page was made."""

    since: int
    sources: frozenset[str]
    body: bytes
    headers: tuple[tuple[str, str], ...]

    def answer(self, request: HttpRequest) -> HttpResponse:
        """The answer to ``request``: the page, or 304 when the visitor has it."""
        response = HttpResponse(b"" if request.method == "HEAD" else self.body, headers=dict(self.headers))
        return get_conditional_response(request, etag=response["ETag"], last_modified=None, response=response)  # type: ignore[return-value]


def is_keepable(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether a view said what the answer was made from, and the answer is the same for everyone."""
    return (
        hasattr(request, "sources")
        and response.status_code == 200
        and PARAMETERS.issuperset(request.GET)
        and not response.streaming
        and not response.cookies
        and not getattr(request, "is_preview", False)
        and "private" not in response.get("Cache-Control", "")
        and "no-store" not in response.get("Cache-Control", "")
    )


def copy_of(request: HttpRequest, response: HttpResponse, *, since: int, now: float, fresh_seconds: int) -> Copy:
    """Keep ``response``. ``now`` is a POSIX time; others may reuse the page for ``fresh_seconds``."""
    headers = {name: value for name, value in response.items() if name.lower() not in NEVER_KEPT}
    headers["ETag"] = f'"{sha256(response.content).hexdigest()[:32]}"'
    headers["Last-Modified"] = http_date(now)
    headers.setdefault("Cache-Control", f"public, max-age={fresh_seconds}")
    return Copy(since, frozenset(request.sources), response.content, tuple(headers.items()))  # type: ignore[attr-defined]
