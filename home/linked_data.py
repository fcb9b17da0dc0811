"""The portal and its open data for search engines."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString

from content.linked_data import LANGUAGE, as_script
from home.open_data.columns import Dataset


def portal_data(address: str) -> SafeString:
    """The portal at ``address``, and how to search it."""
    found = f"{address.rstrip('/')}{reverse('search')}?q={{search_term_string}}"
    return as_script(
        {
            "@type": "WebSite",
            "name": settings.WAGTAIL_SITE_NAME,
            "url": address,
            "inLanguage": LANGUAGE,
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": found},
                "query-input": "required name=search_term_string",
            },
        }
    )


def open_data(request: HttpRequest, datasets: Iterable[Dataset], formats: dict[str, str]) -> SafeString:
    """Every dataset with its files. ``formats`` are the types of the files by extension."""
    return as_script(*(dataset_data(request, dataset, formats) for dataset in datasets))


def dataset_data(request: HttpRequest, dataset: Dataset, formats: dict[str, str]) -> dict[str, Any]:
    page = request.build_absolute_uri(reverse("open_data"))
    return {
        "@type": "Dataset",
        "name": dataset.title,
        "description": dataset.about,
        "url": f"{page}#{dataset.slug}",
        "inLanguage": LANGUAGE,
        "isAccessibleForFree": True,
        "license": settings.OPEN_DATA_LICENCE["path"],
        "creator": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
        "variableMeasured": [column.name for column in dataset.columns],
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind.partition(";")[0],
                "contentUrl": request.build_absolute_uri(
                    reverse("open_data_file", kwargs={"slug": dataset.slug, "extension": extension})
                ),
            }
            for extension, kind in formats.items()
        ],
    }
