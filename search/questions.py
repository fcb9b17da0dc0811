"""What a person typed, understood: words, phrases in quotes, abbreviations and what they stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from modelsearch.query import And, Or, Phrase, PlainText, SearchQuery

from search.folding import fold, words
from search.queries import MOST_WORDS
from search.synonyms import Synonyms, Words

QUOTED = re.compile(r"""["“”„«»]([^"“”„«»]*)["“”„«»]""")


@dataclass(frozen=True)
class Term:
    """One thing asked for: ``said`` as folded words, whether in this order, and what else says it."""

    said: Words
    in_order: bool = False
    others: tuple[Words, ...] = ()

    @property
    def forms(self) -> tuple[Words, ...]:
        return (self.said, *self.others)

    def query(self) -> SearchQuery:
        said = " ".join(self.said)
        own = Phrase(said) if self.in_order else PlainText(said, operator="and")
        return Or([own, *(Phrase(" ".join(other)) for other in self.others)]) if self.others else own


@dataclass(frozen=True)
class Question:
    """``text`` as typed, and its terms, all of which are wanted."""

    text: str
    terms: tuple[Term, ...]

    def __bool__(self) -> bool:
        return bool(self.terms)

    def tree(self) -> SearchQuery:
        """The folded query. Only of a question that has terms."""
        return And([term.query() for term in self.terms])


def read_question(text: str, synonyms: Synonyms) -> Question:
    """Return ``text``, which is clean, as a question of at most twenty words; any string is one."""
    terms: list[Term] = []
    room = MOST_WORDS
    for piece, is_quoted in pieces(text):
        typed = [match[0] for match in words(piece) if fold(match[0]).isalnum()][:room]
        room -= len(typed)
        if is_quoted and typed:
            terms.append(Term(tuple(fold(word) for word in typed), in_order=True))
        elif typed:
            terms += loose_terms(typed, synonyms)
    return Question(text, tuple(dict.fromkeys(terms)))


def in_one_go(text: str) -> Question:
    """``text`` as one phrase."""
    said = tuple(fold(match[0]) for match in words(text) if fold(match[0]).isalnum())[:MOST_WORDS]
    return Question(text, (Term(said, in_order=True),) if said else ())


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of ``text`` inside and outside quotation marks."""
    done = 0
    for quoted in QUOTED.finditer(text):
        yield text[done : quoted.start()], False
        yield quoted[1], True
        done = quoted.end()
    yield text[done:], False


def loose_terms(typed: list[str], synonyms: Synonyms) -> Iterator[Term]:
    """One term for each word, or for the words that together have others of the same meaning."""
    folded = [fold(word) for word in typed]
    place = 0
    while place < len(typed):
        entries = synonyms.at(folded[place:], typed[place:])
        if entries:
            others = tuple(dict.fromkeys(other for entry in entries for other in entry.others))
            yield Term(entries[0].words, others=others)
        else:
            yield Term((folded[place],))
        place += len(entries[0].words) if entries else 1
