"""The page of the open data, its files, and its description as a Data Package."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from home.api.envelope import cacheable
from home.linked_data import open_data
from home.open_data.columns import Dataset
from home.open_data.datasets import DATASETS
from home.open_data.formats import FORMATS


@require_safe
@cacheable
def index(request: HttpRequest) -> HttpResponse:
    """Every dataset with its columns and files, the licence, and the API beside it."""
    kinds = {extension: kind for extension, (kind, _) in FORMATS.items()}
    context = {
        "datasets": DATASETS.values(),
        "formats": list(FORMATS),
        "licence": settings.OPEN_DATA_LICENCE,
        "linked_data": open_data(request, DATASETS.values(), kinds),
    }
    return render(request, "home/open_data/index.html", context)


@require_safe
@cacheable
def download(request: HttpRequest, slug: str, extension: str) -> StreamingHttpResponse:
    """One dataset as a file."""
    if slug not in DATASETS or extension not in FORMATS:
        raise Http404("Không có tệp dữ liệu này.")
    content_type, written = FORMATS[extension]
    response = StreamingHttpResponse(written(DATASETS[slug]), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="dam-lam-{slug}.{extension}"'
    return response


def described(request: HttpRequest, dataset: Dataset) -> dict:
    """``dataset`` as a Tabular Data Resource."""
    fields = [{"name": c.name, "type": c.type, "description": c.meaning} for c in dataset.columns]
    address = reverse("open_data_file", kwargs={"slug": dataset.slug, "extension": "csv"})
    return {
        "name": dataset.slug,
        "title": dataset.title,
        "description": dataset.about,
        "path": request.build_absolute_uri(address),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields},
    }


@require_safe
@cacheable
def package(request: HttpRequest) -> JsonResponse:
    """The data dictionary for programs, as the Data Package standard has it."""
    return JsonResponse(
        {
            "name": "dam-lam",
            "title": "Dữ liệu mở của Dám Làm",
            "profile": "tabular-data-package",
            "licenses": [settings.OPEN_DATA_LICENCE],
            "resources": [described(request, dataset) for dataset in DATASETS.values()],
        },
        json_dumps_params={"ensure_ascii": False},
    )
