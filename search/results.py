"""One found page as the list of results shows it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString
from wagtail.models import Page

from search.highlights import excerpt, highlight, query_words
from search.models import IndexedText

KINDS = {"showcase": "Mô hình", "regulation": "Quy định"}
OTHER_KIND = "Trang"


@dataclass(frozen=True)
class Result:
    """A page, what kind it is, and where the query stands in it."""

    page: Page
    kind: str
    title: SafeString
    excerpt: SafeString


def results(pages: Iterable[Page], query: str) -> list[Result]:
    """Return the specific ``pages`` with the words of ``query`` highlighted. One query."""
    found, wanted = list(pages), query_words(query)
    texts = IndexedText.objects.in_bulk([page.pk for page in found])
    return [
        Result(
            page=page,
            kind=KINDS.get(page._meta.app_label, OTHER_KIND),
            title=highlight(page.title, wanted),
            excerpt=excerpt(texts[page.pk].text.splitlines() if page.pk in texts else [], wanted),
        )
        for page in found
    ]
