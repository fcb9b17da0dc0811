"""One page of the list of models, with facets, tiles and addresses. Reads only the models that it shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from django.conf import settings
from django.core.paginator import Paginator
from django.http import QueryDict
from django.utils.module_loading import import_string

from content.choices import Choice
from content.organisation.models import Agency
from content.showcase.asking import BEST, MOST_COMPARED, MOST_COPIED, PAGE, SORTS, Question, read_question
from content.showcase.bits import bits_of, places_of
from content.showcase.catalogue import Catalogue, catalogue
from content.showcase.facets import COPIED_BY, FACETS, ORIGIN, Facet
from content.showcase.rows import Row
from content.showcase.tiles import Place, tile_groups

MODELS_PER_PAGE = 12
SHOWN_AT_ONCE = 8


@dataclass(frozen=True)
class ChoiceGroup:
    """A facet with its choices: in ``parts`` those shown at once, then those behind a fold."""

    label: str
    parts: list[list[Choice]]
    current: Choice | None


def listing(models, query: QueryDict) -> dict:
    """What the template of the list needs; see it for each name. ``models`` are those a visitor may see."""
    places = [Place(*row) for row in Agency.objects.values_list("pk", "code", "name", "kind", "superior")]
    names = {place.code: place.name for place in places}
    question, known = read_question(query, names), catalogue()
    hits = known.known(found(models, question.words)) if question.words else None
    within = None if hits is None else bits_of(hits)
    counts, result = known.count(question.chosen, within), known.narrow(question.chosen, within)
    groups = [choice_group(facet, counts[facet.parameter], question, names) for facet in FACETS]
    total = result.bit_count()
    return {
        "question": question,
        "models": page_of(models, total, in_order(known, result, question, hits), query.get(PAGE)),
        "total": total,
        "has_any": bool(known.rows),
        "groups": groups,
        "dropping": dropping(groups, question),
        "areas": tile_groups(places, counts[ORIGIN], counts[COPIED_BY]) if known.rows else [],
        "sorts": sorts(question),
        "put_aside": put_aside(known, question),
        "kept_query": f"{question.address[1:]}&" if question.pairs else "",
        "most_compared": MOST_COMPARED,
    }


def found(models, words: str) -> list[int]:
    """The primary keys of those ``models`` that answer ``words``, the best first."""
    return import_string(settings.CONTENT_FINDER)(models.model.objects.live(), words)


def in_order(known: Catalogue, result: int, question: Question, hits: list[int] | None) -> Iterator[Row]:
    """The models of ``result`` as the question wants them; ``hits`` are the places found, the best first."""
    places = places_of(result)
    if question.sort == BEST and hits is not None:
        places = (place for place in hits if result >> place & 1)
    elif question.sort == MOST_COPIED:
        places = known.most_copied_first(result)
    return (known.rows[place] for place in places)


def page_of(models, total: int, rows: Iterator[Row], number: str | None):
    """The page ``number`` of ``total`` rows, its models fetched as cards; each gets its ``row``."""
    page = Paginator(range(total), MODELS_PER_PAGE).get_page(number)
    start = (page.number - 1) * MODELS_PER_PAGE
    page.object_list = models.as_cards().of_rows(list(islice(rows, start, start + MODELS_PER_PAGE)))
    return page


def choice_group(facet: Facet, counts, question: Question, names: dict[str, str]) -> ChoiceGroup:
    """The choices of ``facet`` that lead somewhere, and the one that is made."""
    value = question.chosen.get(facet.parameter, "")
    choices = [
        Choice(
            label=label,
            address=question.choosing(facet.parameter, "" if key == value else key).address,
            count=counts[key],
            is_current=key == value,
        )
        for key, label in labelled(facet, counts, names, value)
        if counts[key] or key == value
    ]
    current = next((choice for choice in choices if choice.is_current), None)
    shown = choices[:SHOWN_AT_ONCE]
    if current and current not in shown:
        shown = [current, *shown[:-1]]
    more = [choice for choice in choices if choice not in shown]
    return ChoiceGroup(facet.label, [part for part in (shown, more) if part], current)


def labelled(facet: Facet, counts, names: dict[str, str], chosen: str) -> Iterable[tuple[str, str]]:
    """Values with their names: fixed lists in their order, agencies by count, years the latest first."""
    if facet.names is not None:
        return facet.names.items()
    if facet.parameter in {ORIGIN, COPIED_BY}:
        return sorted(names.items(), key=lambda pair: (-counts[pair[0]], pair[1]))
    return [(year, year) for year in sorted({*counts, chosen}, reverse=True) if year]


def dropping(groups: list[ChoiceGroup], question: Question) -> list[Choice]:
    """Each condition in force with the address that drops it."""
    found = [group.current for group in groups if group.current]
    if question.words:
        without = Question(chosen=question.chosen, order=question.order, compared=question.compared)
        found.insert(0, Choice(f"“{question.words}”", without.address, 0, True))
    return found


def sorts(question: Question) -> list[tuple[str, str, bool]]:
    """Value, label and whether it is in force; relevance only where words are looked for."""
    return [(key, label, key == question.sort) for key, label in SORTS.items() if key != BEST or question.words]


def put_aside(known: Catalogue, question: Question) -> list[tuple[Row, str]]:
    """The models put aside for comparing, each with the address that takes it back."""
    rows = known.by_slug
    return [(rows[slug], question.comparing(slug).address) for slug in question.compared if slug in rows]
