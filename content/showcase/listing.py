"""One page of the list of models, with facets, tiles and addresses. The number of queries is constant."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import QueryDict

from content.organisation.models import Agency
from content.showcase.asking import BEST, MOST_COMPARED, MOST_COPIED, PAGE, SORTS, Question, read_question
from content.showcase.catalogue import Row, load_rows
from content.showcase.facets import COPIED_BY, FACETS, ORIGIN, Facet, count, narrow
from content.showcase.tiles import Place, tile_groups

MODELS_PER_PAGE = 12
MOST_HITS = 1_000
SHOWN_AT_ONCE = 8


@dataclass(frozen=True)
class Choice:
    """One value of a facet: what it is called, where it leads, how many models that shows."""

    label: str
    address: str
    count: int
    is_current: bool


@dataclass(frozen=True)
class ChoiceGroup:
    """A facet with its choices; ``more`` stand behind a fold."""

    label: str
    shown: list[Choice]
    more: list[Choice]
    current: Choice | None


def listing(models, query: QueryDict) -> dict:
    """What the template of the list needs; see it for each name. ``models`` are those a visitor may see."""
    places = [Place(*row) for row in Agency.objects.values_list("pk", "code", "name", "kind", "superior")]
    names = {place.code: place.name for place in places}
    question = read_question(query, names)
    every = load_rows(models)
    rows = found_rows(models, every, question.words)
    counts = count(rows, question.chosen)
    result = in_order(narrow(rows, question.chosen), question)
    groups = [choice_group(facet, counts[facet.parameter], question, names) for facet in FACETS]
    return {
        "question": question,
        "models": page_of(models, result, query.get(PAGE), {row.pk: row for row in result}),
        "total": len(result),
        "has_any": bool(every),
        "groups": groups,
        "dropping": dropping(groups, question),
        "areas": tile_groups(places, counts[ORIGIN], counts[COPIED_BY]) if every else [],
        "sorts": sorts(question),
        "put_aside": put_aside(every, question),
        "kept_query": "".join(f"{question.address[1:]}&" if question.pairs else ""),
        "most_compared": MOST_COMPARED,
    }


def found_rows(models, rows: list[Row], words: str) -> list[Row]:
    """The ``rows`` that answer ``words``, the best first; all of them where nothing was asked."""
    if not words:
        return rows
    known = {row.pk: row for row in rows}
    hits = models.model.objects.live().only("pk").search(words)[:MOST_HITS]
    return [known[hit.pk] for hit in hits if hit.pk in known]


def in_order(rows: list[Row], question: Question) -> list[Row]:
    """``rows`` as the question wants them; found rows come the best first."""
    if question.sort == BEST:
        return rows
    newest = sorted(rows, key=lambda row: (row.recognised, row.pk), reverse=True)
    return sorted(newest, key=lambda row: -row.spread) if question.sort == MOST_COPIED else newest


def page_of(models, rows: list[Row], number: str | None, known: dict[int, Row]):
    """The page ``number`` of ``rows``, its models fetched as cards; each gets its ``row``."""
    page = Paginator(rows, MODELS_PER_PAGE).get_page(number)
    cards = {card.pk: card for card in models.as_cards().filter(pk__in=[row.pk for row in page.object_list])}
    shown = [cards[row.pk] for row in page.object_list if row.pk in cards]
    for card in shown:
        card.row = known[card.pk]
    page.object_list = shown
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
    return ChoiceGroup(facet.label, shown, [choice for choice in choices if choice not in shown], current)


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


def put_aside(rows: list[Row], question: Question) -> list[tuple[Row, str]]:
    """The models put aside for comparing, each with the address that takes it back."""
    known = {row.slug: row for row in rows}
    return [(known[slug], question.comparing(slug).address) for slug in question.compared if slug in known]
