"""The stock PostgreSQL backend over the folded index, exact accents first."""

from django.db.models import Case, F, FloatField, Value, When
from modelsearch.backends.database.postgres.postgres import (
    ObjectIndexer,
    PostgresAutocompleteQueryCompiler,
    PostgresIndex,
    PostgresSearchBackend,
    PostgresSearchQueryCompiler,
)

from search.documents import folded_documents
from search.queries import better_queries, loose_query

BONUS = 1_000.0  # above any rank that the database gives


class FoldedIndex(PostgresIndex):
    """Stores folded texts."""

    def add_items(self, model, objs):
        super().add_items(model, folded_documents(model, objs, ObjectIndexer, self.backend))


class FoldedCompiler(PostgresSearchQueryCompiler):
    """Whole words."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.better = better_queries(self.query)
        self.query = loose_query(self.query)

    def get_fields_vectors(self, search_query):
        """The columns hold unfolded text, so a search in some fields looks at the index: title only, or all."""
        vectors = self.get_index_vectors(search_query)
        return vectors[:1] if set(self.fields) == {"title"} else vectors

    def _build_rank_expression(self, vectors, config):
        rank = super()._build_rank_expression(vectors, config)
        steps = [
            When(_vector_=self.build_tsquery(query, config=config), then=Value(BONUS * place))
            for place, query in zip(range(len(self.better), 0, -1), self.better, strict=True)
        ]
        return rank + Case(*steps, default=Value(0.0), output_field=FloatField()) if steps else rank


class FoldedAutocompleteCompiler(PostgresAutocompleteQueryCompiler):
    """The last word may be unfinished, so only the folded words count."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.query = loose_query(self.query)

    def get_fields_vectors(self, search_query):
        return [(F("index_entries__autocomplete"), 1.0)]


class FoldedBackend(PostgresSearchBackend):
    """Search on PostgreSQL, without the stop words and stems of any foreign language."""

    index_class = FoldedIndex
    query_compiler_class = FoldedCompiler
    autocomplete_query_compiler_class = FoldedAutocompleteCompiler

    def __init__(self, params):
        super().__init__({"SEARCH_CONFIG": "simple", **params})
