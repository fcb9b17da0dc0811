"""Handing out private files, after asking the policies."""

from pathlib import PurePath

from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from content.proposal.models import Attachment
from workflow.models import Act
from workflow.policies.restricted import may_read_act
from workflow.policies.visibility import visible_proposals


def hand_out(file, name: str) -> FileResponse:
    """The file as a download that no browser renders or sniffs."""
    response = FileResponse(file.open("rb"), as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_GET
@never_cache
def attachment(request: HttpRequest, pk: int) -> FileResponse:
    """A file of a proposal that the reader may see; otherwise 404."""
    proposals = visible_proposals(request.user, timezone.localdate())
    row = get_object_or_404(Attachment, pk=pk, proposal__in=proposals)
    return hand_out(row.file, row.name)


@require_GET
@never_cache
def document(request: HttpRequest, pk: int) -> FileResponse:
    """The document of an act that the reader may see; otherwise 404."""
    act = get_object_or_404(Act.objects.exclude(document=""), pk=pk)
    if not may_read_act(request.user, act, timezone.localdate()):
        raise Http404
    return hand_out(act.document, PurePath(act.document.name).name)
