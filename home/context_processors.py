"""What every template may know about the portal itself."""

from django.conf import settings
from django.http import HttpRequest

from home.addresses import is_plain_path


def portal(request: HttpRequest) -> dict[str, object]:
    """
    ``portal_name``, whether this is the sample province (``is_demo``), and ``public_path``: the address of
    the page where readers may say something about it and visits are counted, else empty.
    """
    return {
        "portal_name": settings.WAGTAIL_SITE_NAME,
        "is_demo": settings.DEMO,
        "public_path": request.path if is_plain_path(request.path) else "",
    }
