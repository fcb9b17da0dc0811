"""What a person probably meant who made a typing error."""

from collections.abc import Iterator
from itertools import islice, product

from django.db.models import Q

from search.folding import exact_tokens, fold, words
from search.models import Word
from search.questions import Question
from search.slips import SHORTEST, is_one_slip, shortened

MOST_CHOICES = 6
MOST_TRIES = 12
MOST_SHORTER = 6


def corrections(question: Question) -> Iterator[str]:
    """
    Other texts for ``question`` in which each word that no page contains is one letter away.

    None where all its words are known, or where some unknown word resembles nothing. At most twelve.
    """
    typed = dict.fromkeys(word for word in (match[0] for match in words(question.text)) if fold(word).isalpha())
    unknown = unknown_words(question, list(typed))
    choices = [similar_words(fold(word)) for word in unknown]
    accents = bool(exact_tokens(question.text))
    if unknown and all(choices):
        for chosen in islice(product(*choices), MOST_TRIES):
            yield replaced(question.text, dict(zip(unknown, chosen, strict=True)), accents=accents)


def shorter_texts(question: Question) -> list[str]:
    """
    Texts that ask for less than ``question``: first all its words that pages contain or nearly so, then each alone.

    Words on few pages come before words on many, which say little.
    """
    kept: dict[str, int] = {}
    typed = {fold(match[0]): match[0] for match in words(question.text)}
    known = {word.text: word for word in Word.objects.filter(text__in=typed)}
    for folded, spelling in typed.items():
        word = known.get(folded) or next(iter(similar_words(folded)), None)
        if word is not None:
            kept[spelling if word.text == folded else word.spelling] = word.pages
    alone = sorted((spelling for spelling in kept if len(spelling) >= SHORTEST), key=lambda spelling: kept[spelling])
    return list(dict.fromkeys([" ".join(kept), *alone]))[:MOST_SHORTER]


def unknown_words(question: Question, typed: list[str]) -> list[str]:
    """Those of ``typed`` that no public page contains, and that no abbreviation explains."""
    explained = {word for term in question.terms if term.others for word in term.said}
    folded = {fold(word) for word in typed} - explained
    known = set(Word.objects.filter(text__in=folded).values_list("text", flat=True)) | explained
    return [word for word in typed if fold(word) not in known]


def similar_words(folded: str) -> list[Word]:
    """The words one slip away from ``folded``; those with the same first letter and on many pages first."""
    if len(folded) < SHORTEST:
        return []
    near = shortened(folded)
    met = Q(text__in=near) | Q(slips__text__in=[folded, *near])
    found = [word for word in Word.objects.filter(met).distinct() if is_one_slip(word.text, folded)]
    found.sort(key=lambda word: (word.text[0] != folded[0], -word.pages, word.text))
    return found[:MOST_CHOICES]


def replaced(text: str, meant: dict[str, Word], *, accents: bool) -> str:
    """``text`` with the words that were ``meant``, spelt with accents if the person types them."""
    pieces, done = [], 0
    for match in words(text):
        if match[0] in meant:
            word = meant[match[0]]
            pieces += [text[done : match.start()], word.spelling if accents else word.text]
            done = match.end()
    return "".join([*pieces, text[done:]])
