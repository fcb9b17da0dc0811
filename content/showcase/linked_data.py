"""A model for search engines: an article, and how to do the same where it tells the steps."""

from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString

from content.linked_data import LANGUAGE, as_script, breadcrumbs


def linked_data_of(page) -> SafeString:
    """Everything about the model ``page``; its agency is its author."""
    return as_script(*[article(page), *how_to(page), breadcrumbs(page.trail, page)])


def article(page) -> dict[str, Any]:
    told: dict[str, Any] = {
        "@type": "Article",
        "headline": page.title,
        "description": page.summary,
        "url": page.full_url,
        "mainEntityOfPage": page.full_url,
        "inLanguage": LANGUAGE,
        "isAccessibleForFree": True,
        "articleSection": page.get_field_display(),
        "author": {"@type": "GovernmentOrganization", "name": page.source_agency.name},
        "publisher": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
    }
    if page.first_published_at:
        told["datePublished"] = page.first_published_at.isoformat()
    if page.last_published_at:
        told["dateModified"] = page.last_published_at.isoformat()
    if page.share_address:
        told["image"] = page.share_address
    return told


def how_to(page) -> list[dict[str, Any]]:
    """The steps to copy the model; nothing where none are told."""
    steps = [
        {
            "@type": "HowToStep",
            "position": place,
            "name": block.value["title"],
            "text": block.value.get("detail") or block.value["title"],
        }
        for place, block in enumerate(page.steps, start=1)
    ]
    if not steps:
        return []
    return [{"@type": "HowTo", "name": f"Làm theo: {page.title}", "inLanguage": LANGUAGE, "step": steps}]
