"""Pages that the propaganda department puts first for certain questions."""

from collections.abc import Iterable

from django.db.models import QuerySet
from wagtail.models import Page

from search.folding import loose_tokens
from search.models import PickedPage, filled_lines

MOST_PICKS = 3


def picks_for(text: str, public: QuerySet[Page]) -> list[PickedPage]:
    """The picks, three at most, one of whose lines stands in ``text``, as far as their pages are ``public``."""
    asked = f" {' '.join(loose_tokens(text))} "
    picks = PickedPage.objects.select_related("page").order_by("pk")
    fitting = [pick for pick in picks if any(line in asked for line in spaced(filled_lines(pick.questions)))]
    if not fitting:
        return []
    shown = set(public.filter(pk__in=[pick.page_id for pick in fitting]).values_list("pk", flat=True))
    unique = {pick.page_id: pick for pick in reversed(fitting) if pick.page_id in shown}
    return sorted(unique.values(), key=lambda pick: pick.pk)[:MOST_PICKS]


def spaced(lines: Iterable[str]) -> list[str]:
    """Each line folded, with a space on both sides, so that only whole words meet."""
    return [f" {' '.join(loose_tokens(line))} " for line in lines]
