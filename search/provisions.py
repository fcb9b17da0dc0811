"""Where in the article pages that were found the words stand: the clause, with its address."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString

from content.regulation.models import ArticlePage, ClauseGist, Provision, RegulationVersion
from content.regulation.parsing.outline import Kind
from search.highlights import Wanted, excerpt

CITED = (Kind.CLAUSE, Kind.POINT, Kind.ITEM, Kind.PARAGRAPH)
MOST_CLAUSES = 3


@dataclass(frozen=True)
class ClauseHit:
    """A clause or point: how it is cited inside its article, where it stands, what it says."""

    spoken: str
    anchor: str
    excerpt: SafeString


def clause_hits(page_ids: Iterable[int], wanted: Wanted) -> dict[int, list[ClauseHit]]:
    """
    The clauses that say most of what is ``wanted``, in the order of the text, for each article page that has any.

    Of the current official text, or of our own gists where none was imported. Three queries at most.
    """
    articles = {(page.path[: -ArticlePage.steplen], page.number): page.pk for page in articles_among(page_ids)}
    if not articles:
        return {}
    texts: dict[int, list[tuple[str, Provision | ClauseGist]]] = defaultdict(list)
    numbers = {number for _parent, number in articles}
    for provision in current_provisions(numbers):
        page = articles.get((provision.version.regulation.path, provision.article or 0))
        if page is not None:
            texts[page].append((provision.text, provision))
    for gist in ClauseGist.objects.filter(page__in=set(articles.values()) - set(texts)):
        texts[gist.page_id].append((gist.gist, gist))
    found = {page: best(said, wanted) for page, said in texts.items()}
    return {page: hits for page, hits in found.items() if hits}


def articles_among(page_ids: Iterable[int]) -> Iterable[ArticlePage]:
    return ArticlePage.objects.filter(pk__in=page_ids).only("path", "number")


def current_provisions(numbers: set[int]) -> Iterable[Provision]:
    """The citable pieces of the articles with these ``numbers``, of every regulation as it is in force."""
    current = Provision.objects.filter(version__status=RegulationVersion.Status.PUBLISHED, article__in=numbers)
    return current.filter(kind__in=CITED).select_related("version__regulation")


def best(said: list[tuple[str, Provision | ClauseGist]], wanted: Wanted) -> list[ClauseHit]:
    """Those of ``said`` in which most terms stand, if more than half of the terms do; three at most."""
    scored = [(wanted.covered(text), text, piece) for text, piece in said]
    most = max((score for score, _text, _piece in scored), default=0)
    if most * 2 <= len(wanted.terms):
        return []
    top = [(text, piece) for score, text, piece in scored if score == most][:MOST_CLAUSES]
    return [ClauseHit(piece.spoken, piece.anchor, excerpt([text], wanted)) for text, piece in top]
