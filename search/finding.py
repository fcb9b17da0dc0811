"""From a question to its hits, if need be after correcting a typing error."""

from dataclasses import dataclass

from wagtail.models import Page, PageQuerySet, Site
from wagtail.search.backends import get_search_backend

from search.kinds import Kind, content_types_of
from search.queries import Asked, clean_query
from search.questions import Question, in_one_go, read_question
from search.ranking import Hits
from search.spelling import corrections, shorter_texts
from search.synonyms import Synonyms, kept_synonyms

NO_HITS = Hits([], capped=False)
MOST_WAYS_ON = 3


@dataclass(frozen=True)
class Answer:
    """``hits`` for ``question``; ``is_corrected`` when that is not the question as typed."""

    question: Question
    hits: Hits
    is_corrected: bool = False


def public_pages(site: Site | None) -> PageQuerySet:
    """What a visitor of ``site`` may find."""
    if site is None:
        return Page.objects.none()
    return Page.objects.live().public().descendant_of(site.root_page, inclusive=True)


def hits_for(pages: PageQuerySet, question: Question, kind: Kind | None = None) -> Hits:
    """The best of ``pages`` for ``question``. Two queries."""
    if not question:
        return NO_HITS
    asked = Asked(question.tree(), question.text, content_types_of(kind))
    return get_search_backend().search(asked, pages).query_compiler.hits


def found_keys(pages: PageQuerySet, text: str) -> list[int]:
    """
    The primary keys of the best of ``pages`` for ``text``, any text, the best first. Three queries.

    For lists elsewhere, which find it as ``settings.CONTENT_FINDER``.
    """
    return [key for key, _kind in hits_for(pages, read_question(clean_query(text), kept_synonyms())).found]


def answer(pages: PageQuerySet, text: str, synonyms: Synonyms, *, literally: bool = False) -> Answer:
    """
    Answer ``text``, which is clean.

    Where it finds nothing and one letter in some words makes it find something, answer that;
    ``literally`` forbids it.
    """
    question = read_question(text, synonyms)
    found = hits_for(pages, question)
    if found.found or literally or not question:
        return Answer(question, found)
    return corrected(pages, question, synonyms) or Answer(question, found)


def corrected(pages: PageQuerySet, question: Question, synonyms: Synonyms) -> Answer | None:
    """The answer to what ``question`` probably meant: of all that finds something, what most pages say in one go."""
    best, most = None, -1
    for other in corrections(question):
        meant = read_question(other, synonyms)
        found = hits_for(pages, meant)
        if found.found and (count := len(hits_for(pages, in_one_go(other)).found)) > most:
            best, most = Answer(meant, found, is_corrected=True), count
    return best


def ways_on(pages: PageQuerySet, question: Question, synonyms: Synonyms) -> list[str]:
    """Up to three texts that ask for less than ``question``, which found nothing, and do find something."""
    found: list[str] = []
    for text in shorter_texts(question):
        if len(found) < MOST_WAYS_ON and text and hits_for(pages, read_question(text, synonyms)).found:
            found.append(text)
    return found
