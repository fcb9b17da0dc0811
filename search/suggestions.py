"""Titles that go on as typed, ``/tim-kiem/goi-y/?q=``, for the search box."""

from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from modelsearch.query import Or, Phrase, PlainText, SearchQuery
from wagtail.models import Page, Site
from wagtail.search.backends import get_search_backend

from search.finding import public_pages
from search.kinds import SHORT_LABELS, kind_of
from search.queries import Asked, clean_query
from search.questions import Question, read_question
from search.synonyms import kept_synonyms

MOST_SUGGESTIONS = 8
SHORTEST_START = 2
FIVE_MINUTES = 300


@require_safe
@cache_control(public=True, max_age=FIVE_MINUTES)
def suggest(request: HttpRequest) -> JsonResponse:
    """At most eight public pages whose title has the words of ``q``, the last of them perhaps unfinished."""
    question = read_question(clean_query(request.GET.get("q", "")), kept_synonyms())
    words = [word for term in question.terms for word in term.said]
    if len("".join(words)) < SHORTEST_START:
        return JsonResponse({"suggestions": []})
    pages = public_pages(Site.find_for_request(request))
    asked = Asked(unfinished(question, words), question.text)
    hits = get_search_backend().autocomplete(asked, pages).query_compiler.hits.found[:MOST_SUGGESTIONS]
    titled = Page.objects.in_bulk([key for key, _content_type in hits])
    suggestions = [
        {
            "title": titled[key].title,
            "kind": SHORT_LABELS[kind_of(content_type)],
            "url": titled[key].get_url(request),
        }
        for key, content_type in hits
        if key in titled
    ]
    return JsonResponse({"suggestions": suggestions})


def unfinished(question: Question, words: list[str]) -> SearchQuery:
    """The words as one text, whose last may go on; for a lone abbreviation also what it stands for."""
    typed = PlainText(" ".join(words), operator="and")
    others = question.terms[0].others if len(question.terms) == 1 else ()
    return Or([typed, *(Phrase(" ".join(other)) for other in others)]) if others else typed
