"""The staff's side of feedback: the reports that wait, one report, and what readers open and like."""

from datetime import timedelta

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from home.feedback.desk import looks_after_everything, reports_for
from home.feedback.figures import figures_since
from home.models import PageReport

REPORTS_PER_PAGE = 25
DAYS = 30
PAGES_SHOWN = 50


class AnswerForm(forms.ModelForm):
    """What was done about a report, and whether that is the end of it."""

    class Meta:
        model = PageReport
        fields = ("answer", "state")
        labels = {"answer": "Đã làm gì", "state": "Trạng thái"}
        widgets = {"answer": forms.Textarea(attrs={"rows": 4})}

    def clean(self) -> dict:
        cleaned = super().clean() or {}
        if cleaned.get("state") == PageReport.State.DONE and not cleaned.get("answer", "").strip():
            self.add_error("answer", "Ghi vài chữ đã làm gì trước khi chuyển sang “Đã xử lý”.")
        return cleaned


@require_GET
@never_cache
def report_list(request: HttpRequest) -> HttpResponse:
    """The reports that the reader deals with; ``?trang-thai=`` narrows them."""
    reports = reports_for(request.user)
    state = request.GET.get("trang-thai", "")
    if state in PageReport.State.values:
        reports = reports.filter(state=state)
    context = {
        "reports": Paginator(reports, REPORTS_PER_PAGE).get_page(request.GET.get("trang")),
        "state": state,
        "states": PageReport.State.choices,
        "sees_figures": looks_after_everything(request.user),
    }
    return TemplateResponse(request, "home/admin/reports.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """One report, and the form that answers it; 404 for those who do not deal with it."""
    row = get_object_or_404(reports_for(request.user), pk=pk)
    form = AnswerForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        changed = form.save(commit=False)
        changed.handled_by, changed.handled_at = request.user, timezone.now()
        changed.save()
        messages.success(request, "Đã ghi kết quả xử lý.")
        return redirect("page_reports")
    return TemplateResponse(request, "home/admin/report.html", {"report": row, "form": form})


@require_GET
@never_cache
def figures(request: HttpRequest) -> HttpResponse:
    """The most opened pages of the last :data:`DAYS` days, with what readers thought of them."""
    if not looks_after_everything(request.user):
        raise PermissionDenied
    since = timezone.localdate() - timedelta(days=DAYS - 1)
    context = {"rows": figures_since(since, PAGES_SHOWN), "days": DAYS}
    return TemplateResponse(request, "home/admin/figures.html", context)
