"""Where the browser tells that a page was opened."""

import re

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from home.addresses import is_plain_path
from home.callers import is_own_form
from home.visits.tally import TALLY

PROGRAMS = re.compile(r"bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|^$", re.IGNORECASE)


@csrf_exempt
@require_POST
@never_cache
def count_visit(request: HttpRequest) -> HttpResponse:
    """
    Count one visit of the page ``trang``; nothing else of the request is kept. Always answers 204.

    The browser calls it after the page is shown, so pages from any cache count, and programs that run
    no script do not; those that do and say that they are programs are left out here.
    """
    address = request.POST.get("trang", "")
    is_program = PROGRAMS.search(request.headers.get("User-Agent", ""))
    if not is_program and is_plain_path(address) and is_own_form(request):
        TALLY.add(address, timezone.localdate())
    return HttpResponse(status=204)
