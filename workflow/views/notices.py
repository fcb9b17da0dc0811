"""Personal settings for messages, the calendar link, and the calendar itself."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from content.organisation.models import Official
from workflow.forms.notices import NotificationForm
from workflow.models import CalendarFeed, NotificationSetting
from workflow.models.reminder import new_secret
from workflow.notices.calendar_feed import feed
from workflow.policies.acting import official_of


def reader(request: HttpRequest) -> Official:
    """The official who is reading, or 404."""
    official = official_of(request.user)
    if official is None:
        raise Http404
    return official


@require_http_methods(["GET", "POST"])
@never_cache
def settings(request: HttpRequest) -> HttpResponse:
    """How the reader hears of new work, their calendar link, and what was sent to them."""
    official = reader(request)
    setting, _ = NotificationSetting.objects.get_or_create(official=official)
    form = NotificationForm(request.POST or None, instance=setting)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Đã lưu cách nhận thông báo.")
        return redirect("workflow_notices")
    calendar = CalendarFeed.objects.filter(official=official).first()
    context = {
        "form": form,
        "calendar": calendar,
        "calendar_url": request.build_absolute_uri(calendar_path(calendar)) if calendar else "",
        "deliveries": official.deliveries.select_related("dossier")[:20],
    }
    return TemplateResponse(request, "workflow/notices.html", context)


def calendar_path(calendar: CalendarFeed) -> str:
    """The secret address of a calendar."""
    return reverse("calendar_feed", args=[calendar.secret])


@require_POST
@never_cache
def renew_calendar(request: HttpRequest) -> HttpResponse:
    """Make a calendar link; an earlier one stops working."""
    calendar, created = CalendarFeed.objects.get_or_create(official=reader(request))
    if not created:
        calendar.secret = new_secret()
        calendar.save()
    messages.success(request, "Đã tạo đường dẫn lịch mới.")
    return redirect("workflow_notices")


@require_POST
@never_cache
def end_calendar(request: HttpRequest) -> HttpResponse:
    """Take the calendar link away."""
    CalendarFeed.objects.filter(official=reader(request)).delete()
    messages.success(request, "Đã thu hồi đường dẫn lịch.")
    return redirect("workflow_notices")


@require_GET
@never_cache
def calendar_feed(request: HttpRequest, secret: str) -> HttpResponse:
    """The calendar behind a secret link; 404 once the link was revoked or its owner left."""
    calendar = get_object_or_404(CalendarFeed.objects.select_related("official__user"), secret=secret)
    if calendar.official.user is None or not calendar.official.user.is_active:
        raise Http404
    response = HttpResponse(
        feed(calendar, timezone.localdate(), timezone.now()), content_type="text/calendar; charset=utf-8"
    )
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
