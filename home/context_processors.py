"""What every template may know about the portal itself."""

from django.conf import settings
from django.http import HttpRequest


def portal(request: HttpRequest) -> dict[str, object]:
    """``portal_name`` and whether this is the sample province (``is_demo``)."""
    return {"portal_name": settings.WAGTAIL_SITE_NAME, "is_demo": settings.DEMO}
