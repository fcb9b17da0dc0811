"""Models near another one: same field, same theme, words of the title in common. One query."""

from itertools import islice

from content.showcase.bits import Sums
from content.showcase.catalogue import Catalogue, catalogue
from content.showcase.facets import FIELD, THEME
from content.showcase.rows import Row
from content.showcase.words import word_pairs

MOST_RELATED = 3
MOST_PAIRS = 8
SAME_FIELD, SAME_THEME, SAME_WORDS = 3, 2, 2


def related_models(page) -> list:
    """The public models that have most in common with ``page``, the best first; none that has little."""
    if page.pk is None:
        return []
    found = nearest(catalogue(), pk=page.pk, title=page.title, field=page.field, theme=page.theme)
    return type(page).objects.live().unrestricted().select_related("source_agency").of_rows(found)


def nearest(models: Catalogue, *, pk: int, title: str, field: str, theme: str) -> list[Row]:
    """The models nearest to the one with ``pk``, the newer first of equally near ones."""
    sums = Sums()
    sums.add(models.having(FIELD, field), SAME_FIELD)
    sums.add(models.having(THEME, theme), SAME_THEME)
    for pair in dict.fromkeys(word_pairs(title)[:MOST_PAIRS]):
        sums.add(models.with_words(pair), SAME_WORDS)
    near = (models.rows[place] for place in sums.largest_first(least=SAME_FIELD))
    return list(islice((row for row in near if row.pk != pk), MOST_RELATED))
