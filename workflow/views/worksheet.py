"""The worksheet: each condition of incentives and protection beside the evidence (Điều 5, 9, 10, 11)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.widgets import AdminDateInput

from workflow.forms.base import ActForm
from workflow.models import Dossier
from workflow.policies.acting import official_of
from workflow.policies.restricted import may_read_worksheet, may_take_good_faith_file, readable_acts
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind
from workflow.views.next_actions import ON_WORKSHEET, bound_form, next_actions, worksheet_candidates
from workflow.views.performing import performed
from workflow.views.timeline import timeline
from workflow.views.worksheet_rows import Sheet, incentive_rows, protection_rows, protection_summary


def readable(request: HttpRequest, pk: int) -> Dossier:
    """The dossier, or 404 for whoever may not read its worksheet."""
    today = timezone.localdate()
    found = visible_dossiers(request.user, today).select_related("proposal__agency", "deciding_agency")
    dossier = get_object_or_404(found, pk=pk)
    if not may_read_worksheet(request.user, dossier, today):
        raise Http404
    return dossier


@require_GET
@never_cache
def worksheet(request: HttpRequest, pk: int) -> HttpResponse:
    """The worksheet of one dossier."""
    return render(request, readable(request, pk))


@require_POST
@never_cache
def perform(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """Perform an act of the worksheet; a refusal comes back beside what was typed."""
    dossier = readable(request, pk)
    if kind not in ON_WORKSHEET:
        raise Http404
    act_kind = ActKind(kind)
    form = bound_form(request, dossier, act_kind)
    if performed(request, dossier, act_kind, form):
        return redirect("workflow_worksheet", dossier.pk)
    dossier.refresh_from_db()
    return render(request, dossier, form, act_kind)


def render(
    request: HttpRequest, dossier: Dossier, form: ActForm | None = None, kind: ActKind | None = None
) -> HttpResponse:
    """The page, with the form that was refused if there is one."""
    today = timezone.localdate()
    acts = list(readable_acts(request.user, dossier, today).select_related("recorded_by__official"))
    actions = next_actions(dossier, request.user, today, form, kind, worksheet_candidates(dossier))
    sheet = Sheet(dossier, acts)
    shown = [act for act in acts if act.kind in ON_WORKSHEET or act.kind == ActKind.INCENTIVE_ANSWERED]
    last = dossier.acts.order_by("sequence").last()
    context = {
        "media": AdminDateInput().media,
        "dossier": dossier,
        "incentives": incentive_rows(sheet),
        "protection": protection_rows(sheet),
        "summary": protection_summary(sheet),
        "actions": actions,
        "refused": form if form is not None and kind not in {action.kind for action in actions} else None,
        "entries": timeline(shown, official_of(request.user)),
        "takes_file": may_take_good_faith_file(request.user, dossier, today),
        "seal": last.hash if last else "",
    }
    return TemplateResponse(request, "workflow/worksheet.html", context)
