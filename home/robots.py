"""What search engines may visit."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

CLOSED = ("/admin/", "/tim-kiem/", "/bao-loi/", "/gop-y/", "/luot-xem/")
LINES = ("User-agent: *", *(f"Disallow: {path}" for path in CLOSED), "")


def robots(request: HttpRequest) -> HttpResponse:
    """Everything but the staff's side and the endless answers of the search."""
    sitemap = f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}"
    return HttpResponse("\n".join([*LINES, sitemap, ""]), content_type="text/plain; charset=utf-8")
