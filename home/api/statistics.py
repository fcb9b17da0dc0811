"""The statistics over the API: the same figures as on their page."""

from datetime import date, datetime
from typing import Annotated

from django.http import Http404, HttpRequest
from ninja import Field, Path, Router, Schema
from ninja.decorators import decorate_view

from content.statistics.anonymity import FEWEST
from content.statistics.figures import Table
from content.statistics.models import Snapshot
from content.statistics.snapshots import latest
from home.api.envelope import NOT_FOUND, Problem, cacheable

Key = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,80}$", description="Mã của bảng, ví dụ: nhan-rong.")]
router = Router(tags=["Thống kê"])


class MeasureItem(Schema):
    """What one value of a row counts."""

    key: str
    label: str


class PlaceItem(Schema):
    """Where in the regulation a row comes from."""

    article: int
    clause: int | None
    point: str


class RowItem(Schema):
    """One line of a table."""

    key: str
    label: str
    values: list[int | None] = Field(description="Theo thứ tự của measures; null là không công bố.")
    place: PlaceItem | None


class TableItem(Schema):
    """Figures that belong together, and what they count."""

    key: str
    title: str
    definition: str
    heading: str
    measures: list[MeasureItem]
    rows: list[RowItem]


class Origin(Schema):
    """From when the figures are, and how many cases a figure tells of at least."""

    computed_at: datetime
    counted_to: date = Field(description="Ngày cuối mà số liệu về đề xuất, thời hạn tính đến.")
    threshold: int = Field(description="Số từ 1 đến dưới ngưỡng này về hồ sơ chưa công khai thì không công bố.")


class StatisticsItem(Origin):
    """All figures in force."""

    tables: list[TableItem]


class StatisticsTable(Origin):
    """One table of them."""

    table: TableItem


def origin(snapshot: Snapshot) -> dict:
    """What is true of every table of ``snapshot``."""
    counted_to = snapshot.figures["counted_to"]
    return {"computed_at": snapshot.computed_at, "counted_to": counted_to, "threshold": FEWEST}


def described(snapshot: Snapshot, table: Table) -> dict:
    """One table with its origin, ready for JSON."""
    return StatisticsTable(**origin(snapshot), table=TableItem.from_orm(table)).model_dump(mode="json")


def in_force() -> Snapshot:
    """The latest figures. Raises ``Http404`` before the first computing."""
    snapshot = latest()
    if snapshot is None:
        raise Http404("Chưa có số liệu thống kê.")
    return snapshot


@router.get("/", response={200: StatisticsItem, 404: Problem}, operation_id="read_statistics", summary="Mọi số liệu")
@decorate_view(cacheable)
def read_statistics(request: HttpRequest) -> dict:
    """Every table."""
    snapshot = in_force()
    return {**origin(snapshot), "tables": list(snapshot.read().tables)}


@router.get(
    "/{key}/", response={200: StatisticsTable, **NOT_FOUND}, operation_id="read_statistics_table", summary="Một bảng"
)
@decorate_view(cacheable)
def read_statistics_table(request: HttpRequest, key: Key) -> dict:
    """The table of that key."""
    snapshot = in_force()
    table = snapshot.read().by_key.get(key)
    if table is None:
        raise Http404("Không có bảng số liệu này.")
    return {**origin(snapshot), "table": table}
