"""
The words of public pages, kept so that a typing error can be told from a word.

Both databases use the same two tables with the same look-ups, so that they correct alike. PostgreSQL's
trigrams would need an extension, and find less: "mto" and "mot" share no trigram but the first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from django.db import transaction
from wagtail.models import Page

from search.folding import LONGEST_WORD, fold, words
from search.models import IndexedText, Slip, Word
from search.slips import SHORTEST, shortened

AT_ONCE = 500
Spellings = dict[str, Counter[str]]


def spellings(texts: Iterable[str]) -> Spellings:
    """How often each folded word of ``texts`` is spelt which way; once for each text. Numbers are no words."""
    found: Spellings = defaultdict(Counter)
    for text in texts:
        for word in {match[0].lower() for match in words(text)}:
            folded = fold(word)
            if folded.isalpha() and len(folded) >= SHORTEST - 1 and len(word) <= LONGEST_WORD:
                found[folded][word] += 1
    return found


def learn(texts: Iterable[str]) -> None:
    """Add the words of ``texts`` that are not known yet. Two queries when all are."""
    found = spellings(texts)
    known: set[str] = set()
    for part in parts(sorted(found)):
        known.update(Word.objects.filter(text__in=part).values_list("text", flat=True))
    add({text: counts for text, counts in found.items() if text not in known})


def add(found: Spellings) -> None:
    """Store words with their slips; one that another worker has just stored stays as it is."""
    fresh = [Word(text=t, spelling=c.most_common(1)[0][0], pages=c.total()) for t, c in sorted(found.items())]
    Word.objects.bulk_create(fresh, batch_size=AT_ONCE, ignore_conflicts=True)
    for part in parts([word.text for word in fresh]):
        stored = Word.objects.filter(text__in=part, slips__isnull=True)
        slips = [
            Slip(text=slip, word=word)
            for word in stored
            if len(word.text) >= SHORTEST
            for slip in shortened(word.text)
        ]
        Slip.objects.bulk_create(slips, batch_size=AT_ONCE)


def parts(texts: list[str]) -> list[list[str]]:
    return [texts[start : start + AT_ONCE] for start in range(0, len(texts), AT_ONCE)]


@transaction.atomic
def rebuild_vocabulary() -> int:
    """Count the words of all public pages again; words of pages that are public no more go. Returns how many words."""
    public = Page.objects.live().public().order_by()
    found: Spellings = defaultdict(Counter)
    rows = IndexedText.objects.filter(page__in=public).values_list("page__title", "text")
    for title, text in rows.iterator(chunk_size=AT_ONCE):
        for folded, counts in spellings([f"{title}\n{text}"]).items():
            found[folded].update(counts)
    Word.objects.all().delete()
    add(found)
    return len(found)
