"""Models near another one: same field, same theme, words of its title in common. One query."""

from itertools import pairwise

from django.db.models import Case, IntegerField, Q, Value, When
from django.db.models.expressions import Combinable

from content.text import clean_text

MOST_RELATED = 3
MOST_PAIRS = 8
FIELD, THEME, WORDS = 3, 2, 2


def related_models(page) -> list:
    """The public models that have most in common with ``page``, the best first; none that has little."""
    if page.pk is None:
        return []
    nearness: Combinable = points(Q(field=page.field), FIELD) + points(Q(theme=page.theme), THEME)
    for pair in word_pairs(page.title):
        nearness += points(Q(title__icontains=pair) | Q(summary__icontains=pair), WORDS)
    others = type(page).objects.live().unrestricted().exclude(pk=page.pk)
    near = others.annotate(nearness=nearness).filter(nearness__gte=FIELD)
    return list(near.select_related("source_agency").order_by("-nearness", "-recognised_date", "-pk")[:MOST_RELATED])


def word_pairs(title: str) -> list[str]:
    """Neighbouring syllables of ``title``, in lower case: in Vietnamese two of them make most words."""
    words = [word.strip("“”\"'.,;:!?()–-") for word in clean_text(title).lower().split()]
    words = [word for word in words if word]
    return [f"{one} {other}" for one, other in pairwise(words)][:MOST_PAIRS]


def points(condition: Q, number: int) -> Case:
    """``number`` where ``condition`` holds, else nothing."""
    return Case(When(condition, then=Value(number)), default=Value(0), output_field=IntegerField())
