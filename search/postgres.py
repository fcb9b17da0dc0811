"""The stock PostgreSQL backend over the folded index, exact accents first, ranked among a bounded number."""

from typing import Any

from django.db import connection
from django.db.models import F
from modelsearch.backends.database.postgres.postgres import (
    ObjectIndexer,
    PostgresAutocompleteQueryCompiler,
    PostgresIndex,
    PostgresSearchBackend,
    PostgresSearchQueryCompiler,
)

from search.documents import folded_documents
from search.matching import TSQUERY
from search.ranking import RankedCompiler

# Each branch reads a GIN index and stops at the limit: hits in the title, hits with the accents as typed, any hits.
# Only what they bring is ranked, because ranking reads the whole vector of each entry.
RANKED = """
WITH question AS (
    SELECT to_tsquery('simple', %(words)s) AS words, to_tsquery('simple', %(exact_words)s) AS exact_words,
        to_tsquery('simple', %(exact_phrase)s) AS exact_phrase, to_tsquery('simple', %(phrase)s) AS phrase
),
candidate AS (
    (SELECT id FROM wagtailsearch_indexentry
    WHERE title @@ to_tsquery('simple', %(words)s) AND content_type_id = ANY(%(kinds)s) LIMIT %(most)s)
    UNION
    (SELECT id FROM wagtailsearch_indexentry
    WHERE (title || body) @@ to_tsquery('simple', %(exact_words)s)
    AND (title || body) @@ to_tsquery('simple', %(words)s)
    AND content_type_id = ANY(%(kinds)s) LIMIT %(most)s)
    UNION
    (SELECT id FROM wagtailsearch_indexentry
    WHERE (title || body) @@ to_tsquery('simple', %(words)s) AND content_type_id = ANY(%(kinds)s) LIMIT %(most)s)
)
SELECT object_id, content_type_id
FROM candidate JOIN wagtailsearch_indexentry USING (id) CROSS JOIN question
ORDER BY
    4 * ((title || body) @@ question.exact_phrase)::int + 2 * ((title || body) @@ question.exact_words)::int
    + ((title || body) @@ question.phrase)::int DESC,
    ts_rank(title, question.words) * title_norm + ts_rank(body, question.words) DESC,
    id DESC
LIMIT %(most)s
"""
RANKED_IN_ONE_COLUMN = """
SELECT object_id, content_type_id
FROM (
    SELECT * FROM wagtailsearch_indexentry
    WHERE {column} @@ to_tsquery('simple', %(words)s) AND content_type_id = ANY(%(kinds)s) LIMIT %(most)s
) AS candidate
ORDER BY ts_rank({column}, to_tsquery('simple', %(words)s)) DESC, id DESC
"""


class FoldedIndex(PostgresIndex):
    """Stores folded texts."""

    def add_items(self, model, objs):
        super().add_items(model, folded_documents(model, objs, ObjectIndexer, self.backend))


class Ranked(RankedCompiler):
    """Ranks with ``ts_rank``."""

    syntax = TSQUERY

    def ranked(self, kinds: list[int], most: int) -> list[tuple[str, int]]:
        with connection.cursor() as cursor:
            cursor.execute(self.statement(), self.parameters(kinds, most))
            return cursor.fetchall()

    def statement(self) -> str:
        """The query that ranks."""
        return RANKED

    def parameters(self, kinds: list[int], most: int) -> dict[str, Any]:
        """What the statement is run with."""
        exact_phrase, exact_words, phrase = self.steps()
        return {
            "words": self.in_words(self.query),
            "exact_phrase": exact_phrase,
            "exact_words": exact_words,
            "phrase": phrase,
            "kinds": kinds,
            "most": most,
        }


class FoldedCompiler(Ranked, PostgresSearchQueryCompiler):
    """Whole words."""

    def statement(self) -> str:
        """The columns hold unfolded text, so a search in some fields looks at the index: title only, or all."""
        return RANKED_IN_ONE_COLUMN.format(column="title") if set(self.fields or ()) == {"title"} else RANKED

    def get_fields_vectors(self, search_query):
        vectors = self.get_index_vectors(search_query)
        return vectors[:1] if set(self.fields) == {"title"} else vectors


class FoldedAutocompleteCompiler(Ranked, PostgresAutocompleteQueryCompiler):
    """The last word may be unfinished, so only the folded words count."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.better = []

    def statement(self) -> str:
        return RANKED_IN_ONE_COLUMN.format(column="autocomplete")

    def get_fields_vectors(self, search_query):
        return [(F("index_entries__autocomplete"), 1.0)]


class FoldedBackend(PostgresSearchBackend):
    """Search on PostgreSQL, without the stop words and stems of any foreign language."""

    index_class = FoldedIndex
    query_compiler_class = FoldedCompiler
    autocomplete_query_compiler_class = FoldedAutocompleteCompiler

    def __init__(self, params):
        super().__init__({"SEARCH_CONFIG": "simple", **params})
