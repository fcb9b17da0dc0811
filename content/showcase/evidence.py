"""Hands out the evidence of a model: to everyone once it is public, before that to whoever edits the draft."""

from pathlib import PurePath
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

from content.showcase.models import ModelEvidence, ModelPage


def find_evidence(page_pk: int, key: UUID, user) -> ModelEvidence | None:
    """The file named ``key`` that ``user`` may have of this page, or None."""
    public = ModelPage.objects.live().public().filter(pk=page_pk)
    published = ModelEvidence.objects.filter(page__in=public, key=key, is_public=True).first()
    if published is not None or user.is_anonymous:
        return published
    page = ModelPage.objects.filter(pk=page_pk).first()
    if page is None or not page.permissions_for_user(user).can_edit():
        return None
    draft = page.get_latest_revision_as_object()
    return next((file for file in draft.evidence.all() if str(file.key) == str(key)), None)


@require_safe
def evidence_file(request: HttpRequest, page_pk: int, key: UUID) -> FileResponse:
    """One file, always as a download. Raises ``Http404`` where there is none for the reader."""
    found = find_evidence(page_pk, key, request.user)
    if found is None or not found.file or not found.file.storage.exists(str(found.file.name)):
        raise Http404
    name = f"{found.title[:100]}{PurePath(str(found.file.name)).suffix}"
    response = FileResponse(found.file.open("rb"), as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
