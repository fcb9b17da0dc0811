"""The portal's addresses, and one view that does nothing but answer."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from bench.web.bare import BODY


def trivial(request: HttpRequest) -> HttpResponse:
    """The same bytes as the page that is compared."""
    return HttpResponse(BODY)


urlpatterns = [path("bench-trivial/", trivial), path("", include("config.urls"))]
