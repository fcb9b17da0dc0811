"""What the answers of the public API share: the window of a list, problems, validators."""

from collections.abc import Callable
from hashlib import sha256

from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import condition
from ninja import Field, Schema
from wagtail.models import Page

from home.page_cache.changes import log

LIMIT_DEFAULT = 20
LIMIT_MAX = 100
OFFSET_MAX = 10_000
FRESH_SECONDS = 60


class Problem(Schema):
    """What went wrong, as RFC 9457 has it."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    errors: list[dict] | None = None


REFUSED = {422: Problem}
NOT_FOUND = {404: Problem, 422: Problem}


class Window(Schema):
    """Which part of a list is wanted."""

    limit: int = Field(LIMIT_DEFAULT, ge=1, le=LIMIT_MAX, description="Số mục của một lần trả lời.")
    offset: int = Field(0, ge=0, le=OFFSET_MAX, description="Số mục bỏ qua tính từ đầu.")


def content_etag(request: HttpRequest, *args: object, **kwargs: object) -> str:
    """
    A validator that changes whenever a page is published or taken back, and with anything else that public pages
    are made from: a replication, the statistics, the name of an agency. Two queries.

    Looks at the changes of other processes first: what this one keeps must not be older than the validator says.
    """
    log.look()
    pages = Page.objects.live().aggregate(latest=Max("last_published_at"), count=Count("pk"))
    state = f"{request.get_full_path()} {pages['latest']} {pages['count']} {log.position}"
    return f'"{sha256(state.encode()).hexdigest()[:32]}"'


def cacheable(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Wrap ``view``: it answers 304 before working, and others may keep its answer for a minute."""

    def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, public=True, max_age=FRESH_SECONDS)
        return response

    return condition(etag_func=content_etag)(answer)
