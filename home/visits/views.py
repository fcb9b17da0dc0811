"""Where the browser tells that a page was opened."""

import re
from base64 import b64decode

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from home.addresses import is_plain_path
from home.callers import is_own_form
from home.visits.tally import TALLY

PROGRAMS = re.compile(r"bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|^$", re.IGNORECASE)
NOTHING_TO_SEE = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
REFUSALS = ("DNT", "Sec-GPC")


@csrf_exempt
@require_POST
@never_cache
def count_visit(request: HttpRequest) -> HttpResponse:
    """
    Count one visit of the page ``trang``; nothing else of the request is kept. Always answers 204.

    The browser calls it after the page is shown, so pages from any cache count, and programs that run
    no script do not; those that do and say that they are programs are left out here.
    """
    count(request, request.POST.get("trang", ""))
    return HttpResponse(status=204)


@require_safe
@never_cache
def count_visit_without_script(request: HttpRequest) -> HttpResponse:
    """
    The same for a browser that runs no script: a picture of one transparent point, which sets no cookie.

    A script does not ask on behalf of those who refuse to be counted; here the headers of the refusal decide.
    """
    if not any(request.headers.get(refusal) == "1" for refusal in REFUSALS):
        count(request, request.GET.get("trang", ""))
    return HttpResponse(NOTHING_TO_SEE, content_type="image/gif")


def count(request: HttpRequest, address: str) -> None:
    is_program = PROGRAMS.search(request.headers.get("User-Agent", ""))
    if not is_program and is_plain_path(address) and is_own_form(request):
        TALLY.add(address, timezone.localdate())
