"""One found page as the list of results shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from wagtail.models import Page

from search.highlights import Wanted, excerpt, highlight
from search.kinds import SHORT_LABELS, Kind, kind_of
from search.models import IndexedText
from search.provisions import ClauseHit, clause_hits
from search.questions import Question


@dataclass(frozen=True)
class Result:
    """A page, what kind it is, and where the question stands in it; for an article, in which clauses."""

    page: Page
    kind: str
    title: SafeString
    excerpt: SafeString
    clauses: list[ClauseHit]


def results(hits: Sequence[tuple[Any, int]], question: Question) -> list[Result]:
    """Return the pages of ``hits`` with the terms of ``question`` highlighted. Five queries at most."""
    wanted = Wanted(question)
    keys = [key for key, _content_type in hits]
    pages = Page.objects.in_bulk(keys)
    texts = IndexedText.objects.in_bulk(keys)
    kinds = {key: kind_of(content_type) for key, content_type in hits}
    clauses = clause_hits([key for key, kind in kinds.items() if kind == Kind.PROVISION], wanted)
    return [
        Result(
            page=pages[key],
            kind=SHORT_LABELS[kind],
            title=highlight(pages[key].title, wanted),
            excerpt=excerpt(texts[key].text.splitlines() if key in texts else [], wanted),
            clauses=clauses.get(key, []),
        )
        for key, kind in kinds.items()
        if key in pages
    ]
