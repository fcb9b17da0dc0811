"""The regulation over the API: the official text, provision by provision, as it is in force."""

from datetime import date
from typing import Annotated

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from ninja import Field, Path, Query, Router, Schema
from ninja.decorators import decorate_view

from content.regulation.links import REGULATION_SLUG, provision_url
from content.regulation.models import Provision, RegulationVersion
from content.regulation.parsing.outline import Kind
from home.api.envelope import NOT_FOUND, REFUSED, Window, cacheable

Ref = Annotated[str, Path(pattern=r"^[a-z0-9.-]{1,120}$", description="Ví dụ: dieu-7.khoan-2.diem-2.1")]
router = Router(tags=["Quy định"])


class ProvisionItem(Schema):
    """One piece of the text: a chapter, an article, a clause, a point."""

    ref: str
    kind: Kind
    label: str
    title: str
    text: str
    article: int | None
    parent: str | None = Field(description="Đơn vị đứng trên nó.")
    url: str | None = Field(description="Nơi đọc đơn vị này trên trang quy định.")

    @staticmethod
    def resolve_parent(provision: Provision) -> str | None:
        return provision.parent.ref if provision.parent else None

    @staticmethod
    def resolve_url(provision: Provision, context: dict) -> str | None:
        if provision.article is None:
            return None
        address = provision_url(provision.article) + (f"#{provision.anchor}" if provision.anchor else "")
        return context["request"].build_absolute_uri(address)


class ProvisionList(Schema):
    """One window of the text in its own order, the version it is from, and how many pieces match."""

    version: int | None
    count: int
    items: list[ProvisionItem]


class VersionItem(Schema):
    """One public version of the text."""

    number: int
    is_current: bool
    effective_dates: list[date] = Field(description="Những ngày từ đó bản này là bản hiện hành.")

    @staticmethod
    def resolve_effective_dates(version: RegulationVersion) -> list[date]:
        return [publication.effective_date for publication in version.publications.all()]


class VersionList(Schema):
    """Every public version, the newest first."""

    count: int
    items: list[VersionItem]


class ProvisionFilter(Window):
    """Which pieces of the text."""

    version: int | None = Field(None, ge=1, le=9_999, description="Số của bản; không ghi là bản hiện hành.")

    article: int | None = Field(None, ge=1, le=999, description="Số của điều.")
    kind: Kind | None = Field(None, description="Loại đơn vị.")


def public_versions() -> QuerySet[RegulationVersion]:
    """The versions that everyone may read: no drafts, and none while the page is not public."""
    every = RegulationVersion.objects.filter(regulation__slug=REGULATION_SLUG, regulation__live=True)
    return every.exclude(status=RegulationVersion.Status.DRAFT).order_by("-number")


def text_of(versions: QuerySet[RegulationVersion]) -> QuerySet[Provision]:
    """The provisions of ``versions``, in order."""
    found = Provision.objects.filter(version__in=versions.order_by())
    return found.select_related("parent", "version").order_by("position")


def current_text() -> QuerySet[Provision]:
    """Every provision of the version in force, in order."""
    return text_of(public_versions().filter(status=RegulationVersion.Status.PUBLISHED))


@router.get("/versions/", response=VersionList, operation_id="list_versions", summary="Các bản")
@decorate_view(cacheable)
def list_versions(request: HttpRequest) -> dict:
    """Every public version of the text."""
    items = list(public_versions().prefetch_related("publications"))
    return {"count": len(items), "items": items}


@router.get(
    "/provisions/", response={200: ProvisionList, **REFUSED}, operation_id="list_provisions", summary="Toàn văn"
)
@decorate_view(cacheable)
def list_provisions(request: HttpRequest, wanted: Annotated[ProvisionFilter, Query()]) -> dict:
    """The text in force, or that of another version, from top to bottom."""
    asked = wanted.version
    found = current_text() if asked is None else text_of(public_versions().filter(number=asked))
    if wanted.article is not None:
        found = found.filter(article=wanted.article)
    if wanted.kind is not None:
        found = found.filter(kind=wanted.kind)
    items = list(found[wanted.offset : wanted.offset + wanted.limit])
    return {"version": items[0].version.number if items else None, "count": found.count(), "items": items}


@router.get(
    "/provisions/{ref}/",
    response={200: ProvisionItem, **NOT_FOUND},
    operation_id="read_provision",
    summary="Một đơn vị của quy định",
)
@decorate_view(cacheable)
def read_provision(request: HttpRequest, ref: Ref) -> Provision:
    """The provision of that reference."""
    provision = current_text().filter(ref=ref).first()
    if provision is None:
        raise Http404("Không có đơn vị này trong quy định.")
    return provision
