"""The working calendar, a year at a time."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry

from workflow.actions.calendar import CalendarRefused, finalise_year, obstacles, propose_year, reopen_year
from workflow.forms.calendar import ReopenYearForm
from workflow.models import CalendarDay, CalendarYear
from workflow.models.calendar import FIRST_YEAR, LAST_YEAR
from workflow.policies.reference import may_change_reference

SHOWN = 10
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def year_of(text: str) -> int:
    """The year that ``text`` names; 404 where the calendar does not reach."""
    if not text.isascii() or not text.isdigit() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise Http404
    return int(text)


@require_GET
@never_cache
def calendar_page(request: HttpRequest) -> HttpResponse:
    """The days off and worked of one year (``?nam=2027``), and how certain the year is."""
    this_year = timezone.localdate().year
    year = year_of(request.GET.get("nam", str(this_year)))
    return shown(request, year, ReopenYearForm())


def shown(request: HttpRequest, year: int, reopening: ReopenYearForm) -> HttpResponse:
    """The page of ``year``; its last changes are there for all to read."""
    days = list(CalendarDay.objects.filter(date__year=year))
    known = list(CalendarYear.objects.all())
    years = sorted({record.year for record in known} | {min(max(r.year for r in known) + 1, LAST_YEAR), year})
    context = {
        "year": year,
        "years": years,
        "final": any(record.final for record in known if record.year == year),
        "rows": [(day, WEEKDAYS[day.date.weekday()]) for day in days],
        "obstacle": obstacles(days),
        "may_change": bool(may_change_reference(request.user)),
        "reopening": reopening,
        "changes": changes(year),
    }
    return TemplateResponse(request, "workflow/calendar_page.html", context)


def changes(year: int) -> list[ModelLogEntry]:
    """What was done to the year as a whole, latest first, by whom and when."""
    record = CalendarYear.objects.filter(year=year).first()
    return list(registry.get_logs_for_instance(record).select_related("user")[:SHOWN]) if record else []


@require_POST
def propose(request: HttpRequest) -> HttpResponse:
    """Add the days that are probably off."""

    def act(year: int) -> str:
        added = propose_year(year, user=request.user)
        return f"Đã thêm {len(added)} ngày nghỉ tính theo luật." if added else "Không có ngày nào cần thêm."

    return answer(request, act)


@require_POST
def finalise(request: HttpRequest) -> HttpResponse:
    """Say that the year is known."""

    def act(year: int) -> str:
        finalise_year(year, user=request.user)
        return f"Lịch năm {year} là chính thức."

    return answer(request, act)


@require_POST
def reopen(request: HttpRequest) -> HttpResponse:
    """Take back that the year is known, with a reason."""
    form = ReopenYearForm(request.POST)
    if may_change_reference(request.user) and not form.is_valid():
        return shown(request, year_of(request.POST.get("year", "")), form)

    def act(year: int) -> str:
        reopen_year(year, reason=form.cleaned_data["reason"], user=request.user)
        return f"Đã mở lại lịch năm {year}; thời hạn đang mở được tính lại."

    return answer(request, act)


def answer(request: HttpRequest, act: Callable[[int], str]) -> HttpResponse:
    """Do it for the posted year and go back to its page, with what happened."""
    if not may_change_reference(request.user):
        raise Http404
    year = year_of(request.POST.get("year", ""))
    try:
        messages.success(request, act(year))
    except CalendarRefused as refusal:
        messages.error(request, str(refusal))
    return redirect(f"{reverse('workflow_calendar')}?nam={year}")
