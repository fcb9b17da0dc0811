"""All public models in this process's memory: narrowed, counted and ordered without asking the database."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import islice

from django.apps import apps

from content.freshness import SITE, kind_source
from content.keeping import Kept
from content.showcase.bits import bits_of, grouped, places_of
from content.showcase.facets import FACETS
from content.showcase.maturity import Maturity
from content.showcase.rows import Row, load_rows
from content.showcase.words import word_pairs

Chosen = Mapping[str, str]
"""A value for each facet, by its parameter, in which something is chosen."""


class Catalogue:
    """
    Models, the newest recognised first: ``rows[n]`` stands at place ``n``.

    A set of models is the set of their places (see ``content.showcase.bits``).
    """

    def __init__(self, rows: Iterable[Row]):
        self.rows = sorted(rows, key=lambda row: (row.recognised, row.pk), reverse=True)
        self.every = (1 << len(self.rows)) - 1
        self.places = {row.pk: place for place, row in enumerate(self.rows)}
        self.by_slug = {row.slug: row for row in self.rows}
        self.values = {facet.parameter: grouped([facet.values(row) for row in self.rows]) for facet in FACETS}
        self.orders: dict[tuple[str, bool], list[int]] = {}

    def having(self, parameter: str, value: str) -> int:
        """The models that have ``value`` of a facet."""
        return self.values[parameter].get(value, 0)

    def narrow(self, chosen: Chosen, within: int | None = None) -> int:
        """The models, of those ``within`` or of all, that have everything ``chosen``."""
        found = self.every if within is None else within
        for parameter, value in chosen.items():
            found &= self.having(parameter, value)
        return found

    def count(self, chosen: Chosen, within: int | None = None) -> dict[str, Counter[str]]:
        """For each parameter how many models each value would lead to, everything else that is ``chosen`` kept."""
        counts = {}
        for parameter, values in self.values.items():
            others = {name: value for name, value in chosen.items() if name != parameter}
            kept = self.narrow(others, within)
            counts[parameter] = Counter({value: (bits & kept).bit_count() for value, bits in values.items()})
        return counts

    def known(self, pks: Iterable[int]) -> list[int]:
        """The places of the models with these primary keys, in their order; of unknown ones none."""
        return [self.places[pk] for pk in pks if pk in self.places]

    def most_copied_first(self, bits: int) -> Iterator[int]:
        """The places in the set, those that most other agencies copied first, the newer first of equals."""
        for same in self.by_spread:
            yield from places_of(bits & same)

    def most_copied(self, number: int) -> list[Row]:
        """The models that still run and that most other agencies copied, up to ``number``; none that nobody did."""
        rows = (self.rows[place] for place in self.most_copied_first(self.every))
        running = (row for row in rows if row.maturity is not Maturity.STOPPED)
        return [row for row in islice(running, number) if row.spread]

    def in_order(self, bits: int, column: str, *, descending: bool) -> Iterator[int]:
        """The places in the set by a column of their rows, the newer first of equals."""
        order = self.orders.get((column, descending))
        if order is None:
            order = sorted(range(len(self.rows)), key=lambda n: getattr(self.rows[n], column), reverse=descending)
            self.orders[column, descending] = order
        marks = f"{bits:b}"[::-1]
        return (place for place in order if marks[place : place + 1] == "1")

    @cached_property
    def by_spread(self) -> list[int]:
        """Sets of models that have spread equally far, the farthest first."""
        groups = grouped([(str(row.spread),) for row in self.rows])
        return [groups[spread] for spread in sorted(groups, key=int, reverse=True)]

    @cached_property
    def sharing(self) -> dict[str, list[int]]:
        """The places of the models whose titles have a pair of words, for each pair that more than one title has."""
        found: dict[str, list[int]] = {}
        for place, row in enumerate(self.rows):
            for pair in set(word_pairs(row.title)):
                found.setdefault(pair, []).append(place)
        return {pair: places for pair, places in found.items() if len(places) > 1}

    def with_words(self, pair: str) -> int:
        """The models whose titles have these two words side by side, where more than one has."""
        return bits_of(self.sharing.get(pair, ()))


@cache
def keeper() -> Kept[Catalogue]:
    """Keeps the catalogue of what everyone may read. Making it takes two queries."""
    pages = apps.get_model("showcase", "ModelPage")
    return Kept(lambda: Catalogue(load_rows(pages.objects.live().unrestricted())), SITE, kind_source(pages))


def catalogue() -> Catalogue:
    """The public models as they are now; no query while none of them changes."""
    return keeper().get()
