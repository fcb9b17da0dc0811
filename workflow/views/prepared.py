"""Official papers that the portal prepares from the record, and their signed copies."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from workflow.models import Act, Dossier
from workflow.papers.store import TemplateRefused
from workflow.papers.writer import available, write
from workflow.policies.restricted import readable_acts
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class SignedCopy:
    """The signed scan or PDF of a paper, as it was filed."""

    number: str
    signed_on: date
    url: str


@dataclass(frozen=True)
class PreparedPaper:
    """One line of the card “Văn bản soạn sẵn”."""

    label: str
    on: date
    url: str
    copies: list[SignedCopy] = field(default_factory=list)


def signed_copies(acts: Sequence[Act]) -> dict[int, list[SignedCopy]]:
    """The filed copies, by the number of the act that each belongs to."""
    found: dict[int, list[SignedCopy]] = {}
    for act in acts:
        if act.kind == ActKind.DOCUMENT_FILED:
            copy = SignedCopy(
                act.data["document_number"],
                date.fromisoformat(act.data["signed_on"]),
                reverse("workflow_document", args=[act.pk]),
            )
            found.setdefault(act.data["filed_for"], []).append(copy)
    return found


def prepared_papers(dossier: Dossier, acts: Sequence[Act]) -> list[PreparedPaper]:
    """Every paper that the acts so far make possible."""
    copies = signed_copies(acts)
    return [
        PreparedPaper(
            label=paper.occasion.label,
            on=paper.act.on,
            url=reverse("workflow_paper", args=[dossier.pk, paper.key]),
            copies=copies.get(paper.act.sequence, []),
        )
        for paper in available(acts)
    ]


@require_GET
@never_cache
def download(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """The paper as a Word file, for whoever may see the dossier and read the act; otherwise 404."""
    dossiers = visible_dossiers(request.user, timezone.localdate())
    rows = dossiers.select_related(
        "proposal__agency__superior",
        "proposal__lead_proposer__agency",
        "deciding_agency__superior",
        "deciding_agency__party_committee",
    )
    dossier = get_object_or_404(rows, pk=pk)
    acts = list(readable_acts(request.user, dossier, timezone.localdate()))
    paper = next((paper for paper in available(acts) if paper.key == key), None)
    if paper is None:
        raise Http404("Hồ sơ chưa có bước để soạn văn bản này.")
    try:
        data = write(paper, dossier)
    except TemplateRefused as refusal:
        messages.error(request, f"Chưa soạn được văn bản. {refusal} Hãy báo quản trị khôi phục mẫu.")
        return redirect("workflow_dossier", dossier.pk)
    return word_file(data, f"{dossier.code} {paper.occasion.label}.docx")


def word_file(data: bytes, name: str) -> HttpResponse:
    """Bytes as a download that no browser renders or sniffs."""
    response = HttpResponse(data, content_type=WORD)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
