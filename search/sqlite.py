"""The stock SQLite backend over the folded index, exact accents first, ranked in one pass."""

import json

from django.db import connection
from modelsearch.backends.database.sqlite.sqlite import (
    ObjectIndexer,
    SQLiteAutocompleteQueryCompiler,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
)

from search.documents import folded_documents
from search.matching import FTS5
from search.ranking import RankedCompiler

# The plus keeps SQLite from looking up each entry of these content types in the full-text index, one by one.
# The weights stand in the order of the columns: autocomplete, body, title.
RANKED = """
SELECT entry.object_id, entry.content_type_id
FROM (
    SELECT
        rowid AS id,
        4 * (rowid IN (SELECT rowid FROM wagtailsearch_indexentry_fts WHERE wagtailsearch_indexentry_fts MATCH %s))
        + 2 * (rowid IN (SELECT rowid FROM wagtailsearch_indexentry_fts WHERE wagtailsearch_indexentry_fts MATCH %s))
        + (rowid IN (SELECT rowid FROM wagtailsearch_indexentry_fts WHERE wagtailsearch_indexentry_fts MATCH %s))
        AS step,
        bm25(wagtailsearch_indexentry_fts, 1.0, 1.0, 5.0) AS score
    FROM wagtailsearch_indexentry_fts
    WHERE wagtailsearch_indexentry_fts MATCH %s
    AND +rowid IN (
        SELECT id FROM wagtailsearch_indexentry WHERE content_type_id IN (SELECT value FROM json_each(%s))
    )
    ORDER BY step DESC, score
    LIMIT %s
) AS best
JOIN wagtailsearch_indexentry AS entry ON entry.id = best.id
ORDER BY best.step DESC, best.score, entry.id DESC
"""


class FoldedIndex(SQLiteIndex):
    """Stores folded texts."""

    def add_items(self, model, objs):
        super().add_items(model, folded_documents(model, objs, ObjectIndexer, self.backend))


class Ranked(RankedCompiler):
    """Ranks with FTS5."""

    syntax = FTS5

    def ranked(self, kinds: list[int], most: int) -> list[tuple[str, int]]:
        columns = " ".join(self.fields or self.FTS_TABLE_FIELDS)
        matches = [f"{{{columns}}} : {words}" for words in (*self.steps(), self.in_words(self.query))]
        with connection.cursor() as cursor:
            cursor.execute(RANKED, [*matches, json.dumps(kinds), most])
            return cursor.fetchall()


class FoldedCompiler(Ranked, SQLiteSearchQueryCompiler):
    """Whole words."""


class FoldedAutocompleteCompiler(Ranked, SQLiteAutocompleteQueryCompiler):
    """The last word may be unfinished, so only the folded words count."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.better = []


class FoldedBackend(SQLiteSearchBackend):
    """Search on SQLite."""

    index_class = FoldedIndex
    query_compiler_class = FoldedCompiler
    autocomplete_query_compiler_class = FoldedAutocompleteCompiler
