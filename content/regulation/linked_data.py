"""The regulation and its articles for search engines."""

from collections.abc import Iterable
from typing import Any

from django.utils.safestring import SafeString
from wagtail.models import Page

from content.linked_data import LANGUAGE, as_script, breadcrumbs

KIND = "Quy định"


def linked_data_of(page: Page, above: Iterable[Page], whole: Page | None = None) -> SafeString:
    """``page`` is the regulation, or an article of ``whole``."""
    told: dict[str, Any] = {
        "@type": "Legislation",
        "name": page.title,
        "url": page.full_url,
        "inLanguage": LANGUAGE,
        "legislationType": KIND,
        "isAccessibleForFree": True,
    }
    if page.last_published_at:
        told["dateModified"] = page.last_published_at.isoformat()
    if whole is not None:
        told["isPartOf"] = {"@type": "Legislation", "name": whole.title, "url": whole.full_url}
    return as_script(told, breadcrumbs(above, page))
