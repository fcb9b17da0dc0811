"""Handing out the good-faith file."""

from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from workflow.policies.restricted import may_take_good_faith_file
from workflow.policies.visibility import visible_dossiers
from workflow.views.sealed.archive import pack


@require_GET
@never_cache
def download(request: HttpRequest, pk: int) -> FileResponse:
    """The sealed file as it stands now; 404 for whoever may not take it away."""
    now = timezone.now()
    today = timezone.localdate(now)
    found = visible_dossiers(request.user, today).select_related("proposal__agency", "deciding_agency")
    dossier = get_object_or_404(found, pk=pk)
    if not may_take_good_faith_file(request.user, dossier, today):
        raise Http404
    name = f"ho-so-thien-chi-{dossier.code}-{today:%Y%m%d}.zip"
    response = FileResponse(pack(dossier, request.user, now), as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    return response
