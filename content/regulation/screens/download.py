"""The text as a Word file."""

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Page

from content.regulation.models.versions import RegulationVersion
from content.regulation.reading import chosen
from content.regulation.word_copy import word_copy

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
KEPT_SECONDS = 24 * 60 * 60


def word_response(page: Page, request: HttpRequest) -> HttpResponse:
    """The version that is read, to be saved. Raises ``Http404`` without official text."""
    version = chosen(page.pk, request).version
    if version is None:
        raise Http404("Chưa có văn bản chính thức.")
    response = HttpResponse(kept_copy(version, page.full_url), content_type=WORD)
    response["Content-Disposition"] = f'attachment; filename="quy-dinh-phien-ban-{version.number}.docx"'
    return response


def kept_copy(version: RegulationVersion, address: str) -> bytes:
    """The file of ``version``, written once and kept: its text never changes, only whether it holds."""
    key = f"regulation-word-{version.digest}-{version.status}-{version.number}"
    found = cache.get(key)
    if found is None:
        found = word_copy(version, list(version.provisions.all()), address)
        cache.set(key, found, KEPT_SECONDS)
    return found
