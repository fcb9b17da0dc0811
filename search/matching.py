"""A query over the folded index in the words of a database: FTS5 of SQLite or tsquery of PostgreSQL."""

from collections.abc import Callable
from dataclasses import dataclass

from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery


@dataclass(frozen=True)
class Syntax:
    """How a database writes a query. Words are folded, so none of them needs escaping."""

    both: str
    either: str
    word: Callable[[str], str]
    prefix: Callable[[str], str]
    phrase: Callable[[list[str]], str]


FTS5 = Syntax(
    both=" AND ",
    either=" OR ",
    word=lambda word: f'"{word}"',
    prefix=lambda word: f'"{word}"*',
    phrase=lambda words: '"' + " ".join(words) + '"',
)
TSQUERY = Syntax(
    both=" & ",
    either=" | ",
    word=lambda word: f"'{word}'",
    prefix=lambda word: f"'{word}':*",
    phrase=lambda words: "(" + " <-> ".join(f"'{word}'" for word in words) + ")",
)


def is_plain(query: SearchQuery) -> bool:
    """Whether ``query`` asks for nothing but words and phrases, and so can be written down by :func:`written`."""
    if isinstance(query, (And, Or)):
        return bool(query.subqueries) and all(is_plain(part) for part in query.subqueries)
    return isinstance(query, (PlainText, Phrase))


def written(query: SearchQuery, syntax: Syntax, *, unfinished: bool = False) -> str:
    """Return ``query`` in ``syntax``; with ``unfinished``, the last word of each text may go on."""
    if isinstance(query, (And, Or)):
        joint = syntax.both if isinstance(query, And) else syntax.either
        return "(" + joint.join(written(part, syntax, unfinished=unfinished) for part in query.subqueries) + ")"
    words = query.query_string.split()
    if isinstance(query, Phrase):
        return syntax.phrase(words)
    last = syntax.prefix(words[-1]) if unfinished else syntax.word(words[-1])
    joint = syntax.both if query.operator.upper() == "AND" else syntax.either
    return "(" + joint.join([*map(syntax.word, words[:-1]), last]) + ")"
