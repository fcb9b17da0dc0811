"""The stock SQLite backend over the folded index, exact accents first, ranked in one pass."""

from django.db.models import Case, IntegerField, QuerySet, Value, When
from django.utils.functional import cached_property
from modelsearch.backends.database.sqlite.query import BM25, MatchExpression
from modelsearch.backends.database.sqlite.sqlite import (
    ObjectIndexer,
    SQLiteAutocompleteQueryCompiler,
    SQLiteFTSIndexEntry,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
)
from modelsearch.query import PlainText, SearchQuery
from modelsearch.utils import get_descendants_content_types_pks

from search.documents import folded_documents
from search.queries import better_queries, loose_query

MOST_HITS = 1_000
COLUMN_WEIGHTS = "0.0, 1.0, 5.0"  # autocomplete, body, title: the order of the columns in the full-text table


class WeightedBM25(BM25):
    """The rank of an entry (lower is better), in which a word of the title counts five times."""

    def as_sql(self, compiler, connection, function=None, template=None):
        return f"bm25({SQLiteFTSIndexEntry._meta.db_table}, {COLUMN_WEIGHTS})", []


class FoldedIndex(SQLiteIndex):
    """Stores folded texts."""

    def add_items(self, model, objs):
        super().add_items(model, folded_documents(model, objs, ObjectIndexer, self.backend))


class FoldedCompiler(SQLiteSearchQueryCompiler):
    """
    Whole words. Ranks the best 1.000 hits in the full-text index itself.

    The stock compiler scores each hit with a subquery of its own, which grows with the square of the hits.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.better = better_queries(self.query)
        self.query = loose_query(self.query)

    def search(self, config, start, stop, score_field=None):
        if score_field or not self.order_by_relevance or not isinstance(self.query, PlainText):
            return super().search(config, start, stop, score_field)
        wanted = self.visible_keys[start:stop]
        place = Case(*(When(pk=pk, then=Value(n)) for n, pk in enumerate(wanted)), output_field=IntegerField())
        found = self.queryset.filter(pk__in=wanted)
        return found.order_by(place) if wanted else found

    @cached_property
    def visible_keys(self) -> list:
        """The keys of the hits that the queryset lets through, best first."""
        queries = [*self.better, self.query]
        to_key = self.queryset.model._meta.pk.to_python
        ranked = dict.fromkeys(to_key(key) for query in queries for key in self.hits(query))
        visible = set(self.queryset.filter(pk__in=ranked).values_list("pk", flat=True))
        return [pk for pk in ranked if pk in visible]

    def hits(self, query: SearchQuery) -> QuerySet:
        """The keys of the entries that match ``query``, best first."""
        match = MatchExpression(self.fields or self.FTS_TABLE_FIELDS, self.build_search_query(query))
        kinds = get_descendants_content_types_pks(self.queryset.model)
        entries = SQLiteFTSIndexEntry.objects.filter(match, index_entry__content_type__in=kinds)
        return entries.order_by(WeightedBM25()).values_list("index_entry__object_id", flat=True)[:MOST_HITS]


class FoldedAutocompleteCompiler(SQLiteAutocompleteQueryCompiler):
    """The last word may be unfinished, so only the folded words count."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.query = loose_query(self.query)


class FoldedBackend(SQLiteSearchBackend):
    """Search on SQLite."""

    index_class = FoldedIndex
    query_compiler_class = FoldedCompiler
    autocomplete_query_compiler_class = FoldedAutocompleteCompiler
