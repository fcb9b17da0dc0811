"""What a page says to search engines about itself: schema.org as JSON-LD, safe to stand inside a page."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

CONTEXT = "https://schema.org"
LANGUAGE = "vi"
HOME = "Trang chủ"
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}
"""What could end the element or begin another inside it, as JSON writes it."""


def as_script(*things: Mapping[str, Any]) -> SafeString:
    """The element for the head of a page. It holds data, which no browser runs."""
    text = json.dumps({"@context": CONTEXT, "@graph": things}, ensure_ascii=False).translate(ESCAPES)
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(text),  # noqa: S308  # escaped above, as JSON must be
    )


def breadcrumbs(above: Iterable[Page], page: Page) -> dict[str, Any]:
    """The way from the home page, the first of ``above``, to ``page``."""
    way = [*above, page]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": HOME if place == 1 else step.title,
                "item": step.full_url,
            }
            for place, step in enumerate(way, start=1)
        ],
    }
