"""What a person typed, as a query over the folded index."""

from collections.abc import Iterable

from modelsearch.query import And, Not, Or, Phrase, PlainText, SearchQuery

from content.text import clean_text
from search.folding import NOTHING, exact_tokens, loose_tokens

LONGEST_QUERY = 200
MOST_WORDS = 20


class Asked(SearchQuery):
    """
    A question that was read before (:mod:`search.questions`).

    ``tree`` is folded already and decides what is found; ``text``, as typed, decides what comes first.
    ``content_types`` are the ids of the only content types wanted; none means all.
    """

    def __init__(self, tree: SearchQuery, text: str, content_types: Iterable[int] = ()):
        self.tree = tree
        self.text = text
        self.content_types = tuple(content_types)


def clean_query(text: str) -> str:
    """Return ``text`` fit for any backend: NFC, one line, nothing invisible, at most 200 characters."""
    return " ".join(clean_text(text[: 2 * LONGEST_QUERY]).split())[:LONGEST_QUERY].strip()


def loose_query(query: SearchQuery) -> SearchQuery:
    """Return ``query`` with its words folded; one without any word matches nothing."""
    if isinstance(query, Asked):
        return query.tree
    if isinstance(query, PlainText):
        return PlainText(loose_words(query.query_string), operator=query.operator)
    if isinstance(query, Phrase):
        return Phrase(loose_words(query.query_string))
    if isinstance(query, (And, Or)):
        return type(query)([loose_query(part) for part in query.subqueries])
    if isinstance(query, Not):
        return Not(loose_query(query.subquery))
    return query


def better_queries(query: SearchQuery) -> list[SearchQuery]:
    """
    Return what a better hit than any other for ``query`` answers too, the strictest first.

    Three of them: the accents as typed side by side, the accents as typed, any accents side by side.
    """
    if isinstance(query, Asked):
        text, operator = query.text, "and"
    elif isinstance(query, PlainText):
        text, operator = clean_query(query.query_string), query.operator
    else:
        return []
    exact = " ".join(exact_tokens(text)[:MOST_WORDS]) or NOTHING
    return [Phrase(exact), PlainText(exact, operator=operator), Phrase(loose_words(text))]


def loose_words(text: str) -> str:
    return " ".join(loose_tokens(clean_query(text))[:MOST_WORDS]) or NOTHING
