"""The public API at ``/api/v2/``: Wagtail's own, read-only, as JSON."""

from collections.abc import Callable
from typing import ClassVar

from django.db.models import QuerySet
from django.http import HttpResponse
from rest_framework.renderers import JSONRenderer
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import BaseAPIViewSet, PagesAPIViewSet

from content.regulation.models import Provision
from content.statistics.models import Snapshot
from home.api.envelope import cacheable
from home.api.provisions import current_text


class OpenToAll:
    """JSON, the same for everyone."""

    authentication_classes: ClassVar[list] = []
    renderer_classes: ClassVar[list] = [JSONRenderer]


class PublicPages(OpenToAll, PagesAPIViewSet):
    """Pages that everyone may read."""


class Provisions(OpenToAll, BaseAPIViewSet):
    """The regulation in force, piece by piece."""

    model = Provision
    name = "provisions"
    body_fields: ClassVar[list[str]] = [
        *BaseAPIViewSet.body_fields, "ref", "kind", "label", "title", "text", "article",
    ]  # fmt: skip
    listing_default_fields: ClassVar[list[str]] = [*BaseAPIViewSet.listing_default_fields, *body_fields]

    def get_queryset(self) -> QuerySet[Provision]:
        return current_text()


class Statistics(OpenToAll, BaseAPIViewSet):
    """The figures in force."""

    model = Snapshot
    name = "statistics"
    body_fields: ClassVar[list[str]] = [*BaseAPIViewSet.body_fields, "computed_at", "figures"]
    listing_default_fields: ClassVar[list[str]] = [*BaseAPIViewSet.listing_default_fields, *body_fields]


class PublicRouter(WagtailAPIRouter):
    """Answers 304 where nothing was published since."""

    def wrap_view(self, func: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        return cacheable(super().wrap_view(func))


api = PublicRouter("public_api_v2")
api.register_endpoint("pages", PublicPages)
api.register_endpoint("provisions", Provisions)
api.register_endpoint("statistics", Statistics)
