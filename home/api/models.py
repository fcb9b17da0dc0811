"""Public models over the API."""

from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Annotated, Literal

from django.http import Http404, HttpRequest
from ninja import Field, Path, Query, Router, Schema
from ninja.decorators import decorate_view
from pydantic import BeforeValidator
from wagtail.rich_text import expand_db_html

from content.proposal.models import FieldOfWork, Theme
from content.showcase.catalogue import catalogue
from content.showcase.facets import COPIED_BY, FIELD, MATURITY, ORIGIN, THEME, YEAR
from content.showcase.maturity import Maturity, maturity_of
from content.showcase.models import ModelFigure, ModelOutcome, ModelPage
from content.showcase.querysets import ModelPageQuerySet
from home.api.envelope import NOT_FOUND, REFUSED, Window, cacheable
from home.api.ledger import (
    AgencyItem,
    ReplicationItem,
    RiskItem,
    StepItem,
    StopItem,
    replication_of,
    risks_of,
    steps_of,
    stop_of,
)

Order = Literal["-recognised_date", "recognised_date", "title", "-title"]
Html = Annotated[str, BeforeValidator(expand_db_html)]
"""Rich text with its links as visitors follow them."""
Slug = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,255}$", description="Phần cuối trong địa chỉ của mô hình.")]
router = Router(tags=["Mô hình"])


class Figure(Schema):
    """A measured number, before and after."""

    label: str
    unit: str
    before: Decimal | None
    after: Decimal


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
    source_agency: AgencyItem = Field(description="Cơ quan làm đầu tiên.")
    maturity: Maturity = Field(description="Mức độ nhân rộng: mới, đang, đã nhân rộng, đã dừng.")
    figures: list[Figure]

    @staticmethod
    def resolve_url(page: ModelPage, context: dict) -> str:
        return page.get_full_url(context["request"])

    @staticmethod
    def resolve_maturity(page: ModelPage) -> Maturity:
        stop = page.latest_stop()
        states = [replication.state for replication in page.replications.all()]
        return maturity_of(states, is_stopped=bool(stop and stop.is_stopped))

    @staticmethod
    def resolve_figures(page: ModelPage) -> list[ModelFigure]:
        return list(page.figures.all())


class ModelDetail(ModelSummary):
    """A model with everything that its page tells, as HTML."""

    problem: Html
    solution: Html
    results: Html
    steps: list[StepItem] = Field(description="Các bước làm theo.")
    replication: Html
    resources: Html
    optional_resources: Html
    risk_rows: list[RiskItem] = Field(description="Rủi ro đã gặp, cách xử lý.")
    risks: Html
    contact: str
    stop: StopItem | None = Field(description="Mô hình đã dừng từ khi nào, vì sao; null nếu còn làm.")
    replications: list[ReplicationItem] = Field(description="Nơi đã làm theo, mới nhất trước.")

    @staticmethod
    def resolve_steps(page: ModelPage) -> list[dict]:
        return steps_of(page.steps)

    @staticmethod
    def resolve_risk_rows(page: ModelPage) -> list[dict]:
        return risks_of(page.risk_rows)

    @staticmethod
    def resolve_stop(page: ModelPage) -> dict | None:
        return stop_of(page.latest_stop())

    @staticmethod
    def resolve_replications(page: ModelPage) -> list[dict]:
        return [replication_of(replication) for replication in page.replications.all()]


class ModelList(Schema):
    """One window of the list, and how many models there are in all."""

    count: int
    items: list[ModelSummary]


class ModelFilter(Window):
    """Which models, in which order."""

    field: FieldOfWork | None = Field(None, description="Lĩnh vực.")
    theme: Theme | None = Field(None, description="Nội dung thúc đẩy (điểm d khoản 1 Điều 5).")
    agency: str | None = Field(None, pattern=r"^[a-z0-9_-]{1,40}$", description="Mã cơ quan thực hiện.")
    replicated_by: str | None = Field(None, pattern=r"^[a-z0-9_-]{1,40}$", description="Mã cơ quan đã làm theo.")
    maturity: Maturity | None = Field(None, description="Mức độ nhân rộng.")
    year: int | None = Field(None, ge=2000, le=2100, description="Năm công nhận.")
    order: Order = Field("-recognised_date", description="Thứ tự.")


FACETS = {
    "field": FIELD,
    "theme": THEME,
    "agency": ORIGIN,
    "replicated_by": COPIED_BY,
    "maturity": MATURITY,
    "year": YEAR,
}
"""The facet of the list of models behind each filter."""
COLUMNS = {"recognised_date": "recognised", "title": "title"}


def public_models() -> ModelPageQuerySet:
    """The models that everyone may read, with what lists tell of them."""
    found = ModelPage.objects.live().public().with_stop().select_related("source_agency")
    return found.prefetch_related("figures", "replications")


@router.get("/", response={200: ModelList, **REFUSED}, operation_id="list_models", summary="Danh sách mô hình")
@decorate_view(cacheable)
def list_models(request: HttpRequest, wanted: Annotated[ModelFilter, Query()]) -> dict:
    """Models that match every given filter."""
    given = {facet: getattr(wanted, name) for name, facet in FACETS.items()}
    known = catalogue()
    found = known.narrow({facet: str(value) for facet, value in given.items() if value is not None})
    column = COLUMNS[wanted.order.removeprefix("-")]
    ordered = known.in_order(found, column, descending=wanted.order.startswith("-"))
    rows = [known.rows[place] for place in islice(ordered, wanted.offset, wanted.offset + wanted.limit)]
    return {"count": found.bit_count(), "items": public_models().of_rows(rows)}


@router.get("/{slug}/", response={200: ModelDetail, **NOT_FOUND}, operation_id="read_model", summary="Một mô hình")
@decorate_view(cacheable)
def read_model(request: HttpRequest, slug: Slug) -> ModelPage:
    """The model of that address."""
    told = public_models().prefetch_related("replications__agency", "replications__entries")
    page = told.filter(slug=slug).first()
    if page is None:
        raise Http404("Không có mô hình này.")
    return page
