"""Cleans every text that a form sends, before any view reads it."""

import json

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, QueryDict

from content.text import clean_text


def clean_tree(value: object) -> object:
    """A copy of the JSON ``value`` in which every string is clean."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean_tree(item) for item in value]
    if isinstance(value, dict):
        return {key: clean_tree(item) for key, item in value.items()}
    return value


def clean_value(value: str) -> str:
    """``value`` cleaned, and inside too where it is JSON with escapes, as rich text editors send it."""
    value = clean_text(value)
    if "\\u" not in value or value.lstrip()[:1] not in {"[", "{"}:
        return value
    try:
        return json.dumps(clean_tree(json.loads(value)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return value


def cleaned(query: QueryDict) -> QueryDict:
    """A copy of ``query`` whose values passed :func:`clean_value`."""
    copy = QueryDict(mutable=True, encoding=query.encoding)
    for key, values in query.lists():
        copy.setlist(key, [clean_value(value) for value in values])
    copy._mutable = False
    return copy


def clean_name(upload: UploadedFile) -> None:
    """Give ``upload`` a clean name, unless nothing would be left of it."""
    upload.name = clean_text(upload.name or "") or upload.name


class CleanTextMiddleware:
    """NFC, no control and no invisible characters, in addresses, forms and the names of uploads."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        if request.GET:
            request.GET = cleaned(request.GET)  # type: ignore[assignment]  # immutable, as the stubs ask
        if request.method == "POST":
            request.POST = cleaned(request.POST)  # type: ignore[assignment]
            for _field, uploads in request.FILES.lists():
                for upload in uploads:
                    clean_name(upload)
        return self.get_response(request)
