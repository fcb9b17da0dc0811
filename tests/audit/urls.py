"""
The portal's addresses, and three that fail on purpose so that the error pages can be looked at.

Media are served as the web server in front would.
"""

from django.conf import settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path
from django.views.static import serve

from config.urls import urlpatterns as portal


def refused(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def misunderstood(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("on purpose")


urlpatterns = [
    path("thu-loi/400/", misunderstood),
    path("thu-loi/403/", refused),
    path("thu-loi/500/", broken),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    *portal,
]
