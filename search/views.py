"""The search page, ``/tim-kiem/?q=``."""

from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from wagtail.models import PageQuerySet, Site

from content.showcase.catalogue import catalogue
from content.showcase.models import ModelPage
from search.finding import Answer, answer, hits_for, public_pages, ways_on
from search.kinds import KIND_LABELS, KIND_PARAMETER, chosen_kind, kind_facets
from search.missed import note_missed
from search.picks import picks_for
from search.queries import clean_query
from search.ranking import MOST_HITS
from search.results import results
from search.synonyms import Synonyms, kept_synonyms

RESULTS_PER_PAGE = 10
POPULAR_MODELS = 3
HALF_A_MINUTE = 30
LITERALLY_PARAMETER = "dung"
SUGGESTIONS = ("một cửa", "chuyển đổi số", "bảo vệ cán bộ", "hội đồng đánh giá")


@cache_control(public=True, max_age=HALF_A_MINUTE)
def search(request: HttpRequest) -> HttpResponse:
    """Show the live public pages of this site that answer ``q``; any string is a valid question."""
    text = clean_query(request.GET.get("q", ""))
    literally = request.GET.get(LITERALLY_PARAMETER) == "1"
    pages, synonyms = public_pages(Site.find_for_request(request)), kept_synonyms()
    given = answer(pages, text, synonyms, literally=literally)
    context = {"query": text, **shown(request, text, pages, given)}
    if text and not given.hits.found:
        context.update(nothing_found(pages, given, synonyms))
        if not context["picks"]:
            note_missed(text, timezone.localdate())
    elif not text:
        context.update(suggestions=SUGGESTIONS, popular_models=popular_models())
    return render(request, "search/search.html", context)


def shown(request: HttpRequest, text: str, pages: PageQuerySet, given: Answer) -> dict[str, Any]:
    """One page of the hits of the chosen kind, the picks, and the choices of kind."""
    kind = chosen_kind(request.GET.get(KIND_PARAMETER))
    picks = picks_for(given.question.text, pages) if given.question and kind is None else []
    hits = hits_for(pages, given.question, kind) if kind else given.hits
    picked = {pick.page_id for pick in picks}
    found = Paginator([hit for hit in hits.found if hit[0] not in picked], RESULTS_PER_PAGE)
    page = found.get_page(request.GET.get("trang"))
    asked = {"q": text}
    if request.GET.get(LITERALLY_PARAMETER) == "1":
        asked[LITERALLY_PARAMETER] = "1"
    return {
        "answered": given.question.text,
        "is_corrected": given.is_corrected,
        "found": page,
        "results": results(page.object_list, given.question),
        "picks": picks if page.number == 1 else [],
        "total": found.count + len(picks),
        "capped": MOST_HITS if hits.capped else 0,
        "kinds": [kind_facets(given.hits.found, kind, urlencode(asked))],
        "facets_capped": given.hits.capped,
        "chosen_kind": KIND_LABELS[kind] if kind else "",
        "asked": urlencode(asked),
        "kept_query": urlencode(asked | ({KIND_PARAMETER: kind.value} if kind else {})) + "&",
    }


def nothing_found(pages: PageQuerySet, given: Answer, synonyms: Synonyms) -> dict[str, Any]:
    """Ways on from a question that found nothing."""
    return {
        "ways_on": ways_on(pages, given.question, synonyms) if given.question else [],
        "suggestions": SUGGESTIONS,
        "popular_models": popular_models(),
    }


def popular_models() -> list[ModelPage]:
    """The models to look at when nothing else helps: those that most agencies copied."""
    public = ModelPage.objects.live().unrestricted().only("title", "url_path")
    return public.of_rows(catalogue().most_copied(POPULAR_MODELS))
