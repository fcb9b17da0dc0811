"""The yearly report: who has sent it, its preview, its sending, and the reports as they were sent."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from content.organisation.models import Agency
from workflow.forms.annual_report import AnnualReportForm
from workflow.models import AnnualReport
from workflow.models.annual_report import ReportScope
from workflow.papers.store import TemplateRefused
from workflow.policies.acting import ActionForbidden
from workflow.policies.annual import commission_of, concerns, may_prepare, may_send, own_agencies, readable_reports
from workflow.reports.annual.definitions import NO_LAW_ON_DATE, ON_TIME
from workflow.reports.annual.draft import Draft, period_of
from workflow.reports.annual.overview import latest, reporting
from workflow.rules.verdict import RuleViolation
from workflow.views.downloads import hand_out
from workflow.views.prepared import word_file

PROVINCE = "toan-tinh"
FIRST_YEAR = 2026
"""The regulation was issued in this year (reading A39)."""


def year_of(request: HttpRequest) -> int:
    """The year that ``?nam=`` names; this year when it names none that has reports."""
    this_year = timezone.localdate().year
    text = request.GET.get("nam", "")
    return int(text) if text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text) <= this_year else this_year


@require_GET
@never_cache
def annual_list(request: HttpRequest) -> HttpResponse:
    """The reader's agencies and whether they have reported; the commission sees all of them."""
    today, year = timezone.localdate(), year_of(request)
    commission, own = commission_of(request.user, today), own_agencies(request.user, today)
    sent = readable_reports(request.user, today).filter(year=year).defer("figures").select_related("agency")
    if not concerns(request.user, today):
        raise Http404
    rows = reporting(year, today, None if commission else own)
    context = {
        "year": year,
        "years": range(FIRST_YEAR, today.year + 1),
        "period": period_of(year, today),
        "today": today,
        "rows": rows,
        "missing": sum(row.report is None for row in rows),
        "commission": commission,
        "province": latest(sent.filter(scope=ReportScope.PROVINCE)).values(),
        "others": [] if commission else sent.exclude(agency__in=own),
        "note": NO_LAW_ON_DATE,
    }
    return TemplateResponse(request, "workflow/annual/list.html", context)


def draft_of(request: HttpRequest, year: int, code: str) -> Draft:
    """The report that an address names; 404 for whoever may not prepare it and for years without one."""
    today = timezone.localdate()
    if not FIRST_YEAR <= year <= today.year:
        raise Http404
    if code == PROVINCE:
        commission = commission_of(request.user, today)
        agency, scope = get_object_or_404(Agency, pk=commission), ReportScope.PROVINCE
    else:
        agency, scope = get_object_or_404(Agency, code=code), ReportScope.AGENCY
    if not may_prepare(request.user, scope, agency, today):
        raise Http404
    return Draft(scope, agency, year, today)


@require_http_methods(["GET", "POST"])
@never_cache
def annual_page(request: HttpRequest, year: int, code: str) -> HttpResponse:
    """The figures as they stand today, and the form that sends them."""
    draft = draft_of(request, year, code)
    form = AnnualReportForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and (sent := send(request, draft, form)) is not None:
        messages.success(request, f"Đã gửi báo cáo năm {year} tới {sent.addressee}.")
        return redirect("workflow_annual_sent", sent.pk)
    earlier = AnnualReport.objects.filter(scope=draft.scope, agency=draft.agency, year=year).defer("figures")
    context = {
        "draft": draft,
        "code": code,
        "figures": draft.figures.as_json(),
        "form": form,
        "earlier": earlier,
        "may_send": bool(may_send(request.user, draft.scope, draft.agency, draft.today)),
        "on_time": ON_TIME,
        "note": NO_LAW_ON_DATE,
    }
    return TemplateResponse(request, "workflow/annual/page.html", context)


def send(request: HttpRequest, draft: Draft, form: AnnualReportForm) -> AnnualReport | None:
    """The report as sent; ``None`` with the reason on the form."""
    try:
        return draft.send(user=request.user, now=timezone.now(), **form.cleaned_data)
    except (RuleViolation, ActionForbidden, TemplateRefused) as refusal:
        form.add_error(None, str(refusal))
        return None


@require_GET
@never_cache
def annual_draft(request: HttpRequest, year: int, code: str) -> HttpResponse:
    """The draft as a Word file."""
    draft = draft_of(request, year, code)
    try:
        data = draft.word_file()
    except TemplateRefused as refusal:
        messages.error(request, f"Chưa soạn được văn bản. {refusal} Hãy báo quản trị khôi phục mẫu.")
        return redirect("workflow_annual_page", year, code)
    return word_file(data, f"Báo cáo năm {year} {draft.label} (dự thảo).docx")


@require_GET
@never_cache
def annual_sent(request: HttpRequest, pk: int) -> HttpResponse:
    """A report as it was sent, and whether it still says what it said."""
    report = get_object_or_404(readable_reports(request.user, timezone.localdate()).select_related("agency"), pk=pk)
    context = {
        "report": report,
        "figures": report.figures,
        "intact": report.hash == report.computed_hash(),
        "on_time": ON_TIME,
    }
    return TemplateResponse(request, "workflow/annual/sent.html", context)


@require_GET
@never_cache
def annual_file(request: HttpRequest, pk: int) -> FileResponse:
    """The Word file of a sent report."""
    report = get_object_or_404(readable_reports(request.user, timezone.localdate()), pk=pk)
    return hand_out(report.file, f"Báo cáo năm {report.year} {report.agency.name}.docx")
