"""The best hits of a query, ranked by the database in one pass and never more than a thousand of them."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from django.db.models import Case, IntegerField, Value, When
from modelsearch.backends.base import BaseSearchQueryCompiler
from modelsearch.query import Phrase, SearchQuery
from modelsearch.utils import get_descendants_content_types_pks

from search.folding import NOTHING
from search.matching import Syntax, is_plain, written
from search.queries import Asked, better_queries, loose_query

MOST_HITS = 1_000
STEPS = 3  # as many better queries as the statements have places for


@dataclass(frozen=True)
class Hits:
    """``found``: pairs of key and content type, best first. ``capped``: there are more than these."""

    found: list[tuple[Any, int]]
    capped: bool


class RankedCompiler(BaseSearchQueryCompiler):
    """
    Put before a stock compiler: takes over what asks for words and phrases in the order of relevance.

    The stock compilers join the index to every row of the model, and rank each of them.
    """

    syntax: ClassVar[Syntax]

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.content_types = self.query.content_types if isinstance(self.query, Asked) else ()
        self.better = better_queries(self.query)
        self.query = loose_query(self.query)

    def search(self, config, start, stop, score_field=None, **stock: Any):
        if score_field or not self.order_by_relevance or not is_plain(self.query):
            return super().search(config, start, stop, score_field, **stock)
        wanted = [key for key, _kind in self.hits.found[start:stop]]
        place = Case(*(When(pk=pk, then=Value(n)) for n, pk in enumerate(wanted)), output_field=IntegerField())
        found = self.queryset.filter(pk__in=wanted)
        return found.order_by(place) if wanted else found

    @cached_property
    def hits(self) -> Hits:
        """The best hits among what the queryset lets through. Two queries."""
        kinds = list(self.content_types or get_descendants_content_types_pks(self.queryset.model))
        ranked = self.ranked(kinds, MOST_HITS + 1)
        to_key = self.queryset.model._meta.pk.to_python
        keys = [(to_key(key), kind) for key, kind in ranked[:MOST_HITS]]
        visible = set(self.queryset.filter(pk__in=[key for key, _ in keys]).order_by().values_list("pk", flat=True))
        return Hits([hit for hit in keys if hit[0] in visible], capped=len(ranked) > MOST_HITS)

    def ranked(self, kinds: list[int], most: int) -> list[tuple[str, int]]:
        """Object id and content type of the ``most`` best entries of these content types. One query."""
        raise NotImplementedError

    def in_words(self, query: SearchQuery) -> str:
        return written(query, self.syntax, unfinished=self.LAST_TERM_IS_PREFIX)

    def steps(self) -> list[str]:
        """
        The better queries, the strictest first, filled up with what no entry answers.

        One that asks for the same as the query itself tells no hit from another, and would cost a second look.
        """
        nothing, whole = self.in_words(Phrase(NOTHING)), bare(self.in_words(self.query))
        steps = [self.in_words(query) for query in self.better[:STEPS]]
        return [nothing if bare(step) == whole else step for step in steps] + [nothing] * (STEPS - len(steps))


def bare(written_query: str) -> str:
    """The query without the brackets around it."""
    return written_query.strip("()")
