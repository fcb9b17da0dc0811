"""Public models over the API."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from django.http import Http404, HttpRequest
from ninja import Field, Path, Query, Router, Schema
from ninja.decorators import decorate_view
from wagtail.rich_text import expand_db_html

from content.organisation.models import AgencyKind
from content.proposal.models import FieldOfWork, Theme
from content.showcase.models import ModelFigure, ModelOutcome, ModelPage
from content.showcase.querysets import ModelPageQuerySet
from home.api.envelope import NOT_FOUND, REFUSED, Window, cacheable

Order = Literal["-recognised_date", "recognised_date", "title", "-title"]
Slug = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,255}$", description="Phần cuối trong địa chỉ của mô hình.")]
router = Router(tags=["Mô hình"])


class Figure(Schema):
    """A measured number, before and after."""

    label: str
    unit: str
    before: Decimal | None
    after: Decimal


class SourceAgency(Schema):
    """The agency that carried the innovation out."""

    code: str
    name: str
    kind: AgencyKind


class ModelSummary(Schema):
    """A model as it stands in a list."""

    slug: str
    url: str = Field(description="Địa chỉ trang đọc được.")
    title: str
    summary: str
    field: FieldOfWork
    theme: Theme
    outcome: ModelOutcome
    recognised_date: date
    source_agency: SourceAgency
    figures: list[Figure]

    @staticmethod
    def resolve_url(page: ModelPage, context: dict) -> str:
        return page.get_full_url(context["request"])

    @staticmethod
    def resolve_figures(page: ModelPage) -> list[ModelFigure]:
        return list(page.figures.all())


class ModelDetail(ModelSummary):
    """A model with everything that its page tells, as HTML."""

    problem: str
    solution: str
    results: str
    replication: str
    resources: str
    risks: str
    contact: str

    @staticmethod
    def resolve_problem(page: ModelPage) -> str:
        return expand_db_html(page.problem)

    @staticmethod
    def resolve_solution(page: ModelPage) -> str:
        return expand_db_html(page.solution)

    @staticmethod
    def resolve_results(page: ModelPage) -> str:
        return expand_db_html(page.results)

    @staticmethod
    def resolve_replication(page: ModelPage) -> str:
        return expand_db_html(page.replication)

    @staticmethod
    def resolve_resources(page: ModelPage) -> str:
        return expand_db_html(page.resources)

    @staticmethod
    def resolve_risks(page: ModelPage) -> str:
        return expand_db_html(page.risks)


class ModelList(Schema):
    """One window of the list, and how many models there are in all."""

    count: int
    items: list[ModelSummary]


class ModelFilter(Window):
    """Which models, in which order."""

    field: FieldOfWork | None = Field(None, description="Lĩnh vực.")
    theme: Theme | None = Field(None, description="Nội dung thúc đẩy (điểm d khoản 1 Điều 5).")
    agency: str | None = Field(None, pattern=r"^[a-z0-9_-]{1,40}$", description="Mã cơ quan thực hiện.")
    year: int | None = Field(None, ge=2000, le=2100, description="Năm công nhận.")
    order: Order = Field("-recognised_date", description="Thứ tự.")


def public_models() -> ModelPageQuerySet:
    """The models that everyone may read, with what the API tells of them."""
    return ModelPage.objects.live().public().select_related("source_agency").prefetch_related("figures")


@router.get("/", response={200: ModelList, **REFUSED}, operation_id="list_models", summary="Danh sách mô hình")
@decorate_view(cacheable)
def list_models(request: HttpRequest, wanted: Annotated[ModelFilter, Query()]) -> dict:
    """Models that match every given filter."""
    names = {"field": "field", "theme": "theme", "agency": "source_agency__code", "year": "recognised_date__year"}
    given = {lookup: getattr(wanted, name) for name, lookup in names.items() if getattr(wanted, name) is not None}
    found = public_models().filter(**given).order_by(wanted.order, "-pk")
    return {"count": found.count(), "items": found[wanted.offset : wanted.offset + wanted.limit]}


@router.get("/{slug}/", response={200: ModelDetail, **NOT_FOUND}, operation_id="read_model", summary="Một mô hình")
@decorate_view(cacheable)
def read_model(request: HttpRequest, slug: Slug) -> ModelPage:
    """The model of that address."""
    page = public_models().filter(slug=slug).first()
    if page is None:
        raise Http404("Không có mô hình này.")
    return page
