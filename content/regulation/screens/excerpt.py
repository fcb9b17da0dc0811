"""One provision alone: what a preview shows, and what a browser may keep, as versions never change."""

import re

from django.http import Http404, HttpResponse
from django.template.loader import render_to_string
from wagtail.models import Page

from content.regulation.addresses import dashed
from content.regulation.models.versions import Provision
from content.regulation.naming import cited
from content.regulation.reading import as_tree, public_versions

ARTICLE = re.compile(r"dieu-(\d{1,3})(?:-|$)", re.ASCII)
LIMIT = 2**31
KEPT_SECONDS = 24 * 60 * 60


def excerpt_response(page: Page, number: int, slug: str) -> HttpResponse:
    """
    The provision ``slug``, such as ``dieu-7-khoan-2``, of version ``number`` as a piece of HTML.

    Raises ``Http404`` where it is not public.
    """
    article = ARTICLE.match(slug)
    version = public_versions(page.pk).filter(number=number).first() if number < LIMIT else None
    provisions = list(version.provisions.filter(article=int(article[1]))) if version and article else []
    as_tree(provisions)
    found = next((provision for provision in provisions if dashed(provision.ref) == slug), None)
    if found is None:
        raise Http404("Không có điều khoản này.")
    context = {"name": cited(found.ref), "title": provisions[0].title, "lines": lines(found)}
    response = HttpResponse(render_to_string("regulation/excerpt.html", context))
    response["Cache-Control"] = f"public, max-age={KEPT_SECONDS}"
    response["X-Robots-Tag"] = "noindex"
    return response


def lines(node: Provision) -> list[str]:
    """The provision and what it holds, one line each."""
    own = [] if node.title else [f"{node.label} {node.text}".strip()]
    return own + [line for child in node.children for line in lines(child)]
