"""“Phản ánh”: sending a confidential report, and the inspection commission's desk (Điều 6)."""

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from content.organisation.models import Official
from workflow.actions.wrongdoing import FileReport, TakeStep
from workflow.calendar.vietnam import CALENDAR
from workflow.forms.base import new_key
from workflow.forms.wrongdoing import AgencyForm, ConclusionForm, NoteForm, ReportForm, StepForm
from workflow.models import Report
from workflow.policies.acting import ActionForbidden, official_of
from workflow.policies.reports import handled_reports, inspects, own_reports
from workflow.policies.visibility import visible_dossiers
from workflow.rules.verdict import RuleViolation
from workflow.rules.wrongdoing import INTERNAL_TARGETS, STEP_VERBS, StepKind, next_steps
from workflow.views.downloads import hand_out

SENT = "Phản ánh đã được gửi kín tới Ủy ban Kiểm tra."
FORMS: dict[StepKind, type[forms.Form]] = {StepKind.CONCLUDED: ConclusionForm, StepKind.NOTED: NoteForm}


def reader(request: HttpRequest) -> Official:
    """The official who reads; 404 for accounts without one, administrators included."""
    official = official_of(request.user)
    if official is None:
        raise Http404
    return official


def handled(request: HttpRequest, token: str) -> Report:
    """A report that the reader may examine, or 404."""
    reader(request)
    return get_object_or_404(handled_reports(request.user, timezone.localdate()), token=token)


def next_step(report: Report) -> StepKind | None:
    """What the commission does next with ``report``."""
    steps = list(report.steps.all())
    following = next_steps(steps[-1].kind if steps else None, has_dossier=report.dossier_id is not None)
    return following[0] if following else None


def target(report: Report):
    """The internal target of the next step, if it has one, and whether it has passed."""
    days = INTERNAL_TARGETS.get(next_step(report))
    if days is None:
        return None
    due = CALENDAR.add_working_days(timezone.localdate(report.filed_at), days)
    return due, timezone.localdate() > due


@require_GET
@never_cache
def report_list(request: HttpRequest) -> HttpResponse:
    """The reader's own reports by status; for inspection officers also those they examine."""
    official = reader(request)
    today = timezone.localdate()
    found = handled_reports(request.user, today).prefetch_related("steps", "accused")
    context = {
        "own": own_reports(request.user).prefetch_related("steps"),
        "inspects": inspects(official, today),
        "handled": [(report, target(report)) for report in found],
    }
    return TemplateResponse(request, "workflow/reports/list.html", context)


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@never_cache
def file_report(request: HttpRequest) -> HttpResponse:
    """The form; first the agency, which needs no script, then the report."""
    official = reader(request)
    chosen = AgencyForm(request.GET)
    agency = (chosen.cleaned_data["agency"] if chosen.is_valid() else None) or official.agency
    form = ReportForm(
        request.POST or None,
        request.FILES or None,
        agency=agency,
        dossiers=visible_dossiers(request.user, timezone.localdate()).select_related("proposal"),
    )
    if request.method == "POST" and form.is_valid() and filed(request, form):
        messages.success(request, SENT)
        return redirect("workflow_reports")
    context = {"form": form, "agencies": AgencyForm(initial={"agency": agency}), "agency": agency}
    return TemplateResponse(request, "workflow/reports/file.html", context)


def filed(request: HttpRequest, form: ReportForm) -> bool:
    """Whether the report was taken; a refusal is added to the form, which is then a new request."""
    facts = {**form.cleaned_data, "accused": list(form.cleaned_data["accused"])}
    try:
        FileReport(user=request.user, now=timezone.now(), **facts).execute()
    except (RuleViolation, ActionForbidden) as refusal:
        form.add_error(None, str(refusal))
        form.data = {**request.POST.dict(), "accused": request.POST.getlist("accused"), "request_key": new_key()}
        return False
    return True


@require_GET
@never_cache
def report_page(request: HttpRequest, token: str) -> HttpResponse:
    """One report, for whoever examines it."""
    return render(request, handled(request, token))


@sensitive_post_parameters()
@require_POST
@never_cache
def take_step(request: HttpRequest, token: str, kind: str) -> HttpResponse:
    """Record the next step."""
    report = handled(request, token)
    if kind not in set(StepKind):
        raise Http404
    step = StepKind(kind)
    form = FORMS.get(step, StepForm)(request.POST)
    if form.is_valid():
        try:
            TakeStep(report=report, user=request.user, now=timezone.now(), kind=step, **form.cleaned_data).execute()
        except (RuleViolation, ActionForbidden) as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Đã ghi nhận.")
            return redirect("workflow_report", token)
    return render(request, report, form)


def render(request: HttpRequest, report: Report, form: forms.Form | None = None) -> HttpResponse:
    """The page, with the form of the next step, or the one that was refused."""
    following = next_step(report)
    context = {
        "report": report,
        "steps": report.steps.all(),
        "target": target(report),
        "kind": following,
        "verb": STEP_VERBS[following] if following else "",
        "form": form or (FORMS.get(following, StepForm)() if following else None),
    }
    return TemplateResponse(request, "workflow/reports/page.html", context)


@require_GET
@never_cache
def report_file(request: HttpRequest, token: str, pk: int) -> FileResponse:
    """A file of a report that the reader examines; otherwise 404."""
    row = get_object_or_404(handled(request, token).files, pk=pk)
    return hand_out(row.file, row.name)
