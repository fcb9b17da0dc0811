"""The readers' side of feedback. No cookie is set and no session is asked for."""

from urllib.parse import urlencode

from django.db import transaction
from django.db.models import F
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.models import Site

from home.addresses import is_plain_path, live_pages, public_addresses
from home.callers import is_own_form, is_within_cap
from home.feedback.forms import ReportForm, new_ticket
from home.models import PageOpinion, PageReport

OPINIONS = {"co": "helpful", "khong": "unhelpful"}
OPINIONS_AN_HOUR, REPORTS_AN_HOUR = 60, 10
TOO_MANY = "Từ nơi này đã gửi nhiều báo lỗi trong một giờ qua. Nội dung vẫn còn ở dưới; đề nghị gửi lại sau."


def address_in(values) -> str:
    """The address of the page that is spoken of; the front page where none is told that could be one."""
    address = values.get("trang", "")
    return address if is_plain_path(address) else "/"


def thanks_url(address: str, said: str) -> str:
    return f"{reverse('page_feedback_thanks')}?{urlencode({'trang': address, 'da': said})}"


@csrf_exempt
@require_POST
@never_cache
def page_opinion(request: HttpRequest) -> HttpResponse:
    """Count one reader's "yes" or "no" about a public page, then say thank you."""
    address, said = address_in(request.POST), request.POST.get("co-ich", "")
    known = public_addresses([address], Site.find_for_request(request))
    if said not in OPINIONS or not is_own_form(request):
        return render(request, "400.html", status=400)
    if known and is_within_cap("opinion", request, OPINIONS_AN_HOUR):
        count_opinion(address, OPINIONS[said])
    return see_other(thanks_url(address, said))


@transaction.atomic
def count_opinion(address: str, column: str) -> None:
    """Add one to today's ``column`` (``helpful`` or ``unhelpful``) of the page at ``address``."""
    row, _ = PageOpinion.objects.get_or_create(address=address, day=timezone.localdate())
    PageOpinion.objects.filter(pk=row.pk).update(**{column: F(column) + 1})


@csrf_exempt
@require_http_methods(["GET", "POST"])
@never_cache
def page_report(request: HttpRequest) -> HttpResponse:
    """The form that reports an error on a page, and what becomes of it: a task for whoever looks after it."""
    if request.method == "GET":
        address = address_in(request.GET)
        return show(request, ReportForm(address=address, initial={"ticket": new_ticket(address)}))
    form = ReportForm(request.POST, address=address_in(request.POST))
    if not form.is_valid() or not is_own_form(request):
        form.retry()
        return show(request, form, status=422)
    if not form.is_trapped:
        if not is_within_cap("report", request, REPORTS_AN_HOUR):
            return show(request, form, status=429, problem=TOO_MANY)
        keep(form, Site.find_for_request(request))
    return see_other(thanks_url(form.address, "bao-loi"))


def keep(form: ReportForm, site: Site | None) -> PageReport:
    """Record a valid report."""
    page = live_pages([form.address], site).get(form.address)
    return PageReport.objects.create(address=form.address, page=page, message=form.cleaned_data["message"])


def show(request: HttpRequest, form: ReportForm, status: int = 200, problem: str = "") -> HttpResponse:
    return render(request, "home/page_report.html", {"form": form, "problem": problem}, status=status)


@require_GET
@never_cache
def thanks(request: HttpRequest) -> HttpResponse:
    """Say what was done with what the reader sent."""
    context = {"address": address_in(request.GET), "said": request.GET.get("da", "")}
    return render(request, "home/feedback_thanks.html", context)


def see_other(url: str) -> HttpResponse:
    """Send the browser on with GET, so that reloading sends nothing twice."""
    return HttpResponseRedirect(url, status=303)
