"""The page ``/thong-ke/`` and the files beside each of its tables."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from content.freshness import made_from
from content.regulation.links import provision_url
from content.statistics.anonymity import FEWEST
from content.statistics.figures import Row, Table
from content.statistics.models import STATISTICS_SOURCE
from content.statistics.snapshots import latest
from home.api.envelope import cacheable
from home.api.statistics import described
from home.open_data.formats import as_csv
from home.statistics.drawing import Picture, pictures, value_text
from home.statistics.files import as_dataset, citation_of

GROUPS = (("de-xuat", "Đề xuất"), ("thoi-han", "Thời hạn"), ("mo-hinh", "Mô hình"), ("nhan-rong", "Nhân rộng"))
"""What the keys of the tables of a group begin with, and what the group is called."""


@dataclass(frozen=True)
class Line:
    """A row of a table, ready to be read."""

    label: str
    numbers: list[str]
    rate: str
    citation: str
    url: str


@dataclass(frozen=True)
class Chart:
    """A table with its pictures and its lines."""

    table: Table
    pictures: list[Picture]
    lines: list[Line]


def line_of(table: Table, row: Row) -> Line:
    rate = table.rate(row)
    place = row.place
    return Line(
        label=row.label,
        numbers=[value_text(value) for value in row.values],
        rate="–" if rate is None else f"{rate}%",
        citation=citation_of(place),
        url=provision_url(place.article, place.clause, place.point or None) if place else "",
    )


def chart_of(table: Table) -> Chart:
    return Chart(table, [] if table.is_empty else pictures(table), [line_of(table, row) for row in table.rows])


@require_safe
def statistics(request: HttpRequest) -> HttpResponse:
    """Every table in its group; or word that nothing has been computed yet."""
    made_from(request, STATISTICS_SOURCE)
    snapshot = latest()
    if snapshot is None:
        return render(request, "home/statistics/index.html", {"groups": []})
    figures = snapshot.read()
    groups = [
        {
            "key": key,
            "title": title,
            "charts": [chart_of(table) for table in figures.tables if table.key.startswith(key)],
        }
        for key, title in GROUPS
    ]
    context = {
        "groups": groups,
        "computed_at": snapshot.computed_at,
        "counted_to": date.fromisoformat(figures.counted_to),
        "fewest": FEWEST,
    }
    return render(request, "home/statistics/index.html", context)


@require_safe
@cacheable
def download(request: HttpRequest, key: str, extension: str) -> HttpResponse | StreamingHttpResponse:
    """One table as a file."""
    snapshot = latest()
    table = snapshot.read().by_key.get(key) if snapshot else None
    if snapshot is None or table is None or extension not in {"csv", "json"}:
        raise Http404("Không có bảng số liệu này.")
    response: HttpResponse | StreamingHttpResponse
    if extension == "csv":
        response = StreamingHttpResponse(as_csv(as_dataset(table)), content_type="text/csv; charset=utf-8")
    else:
        response = JsonResponse(described(snapshot, table), json_dumps_params={"ensure_ascii": False})
    response["Content-Disposition"] = f'attachment; filename="dam-lam-{key}.{extension}"'
    return response
