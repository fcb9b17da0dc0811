"""From an address to its page in two queries at any depth, where Wagtail takes two for each level and two more."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Q
from django.http import Http404
from django.urls import Resolver404
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, PageViewRestriction

DEEPEST = 12


def arrive(root: Page, components: list[str]) -> tuple[Page, list[str]]:
    """
    The page below ``root``, the top of a site, that answers the address, and what is left of the address for it.

    The page knows ``trail``, the pages above it from ``root`` down, and ``is_open``: that neither it nor a page
    above is kept for some visitors. Raises ``Http404`` where nothing answers.
    """
    known = way_down(root, components[:DEEPEST])
    chain = [root, *named(root, known, components)]
    place = next((n for n, page in enumerate(chain) if n and answers_itself(page, components[n:])), len(chain) - 1)
    if components[place:] and not answers_itself(chain[place], components[place:]):
        raise Http404
    passed = {page.path for page in chain[1 : place + 1]}
    seen = [page for page in known if page.depth <= root.depth or page.path in passed]
    page = specific(chain[place]) if place else root
    page.trail = chain[:place]
    page.is_open = not any(step.is_closed or step.alias_of_id for step in seen)
    return page, components[place:]


def way_down(root: Page, components: Sequence[str]) -> list[Page]:
    """
    ``root``, the pages above it, and those below that ``components`` may name. One query.

    Each knows ``is_closed``: that it is itself kept for some visitors.
    """
    ends = range(root.steplen, len(root.path) + 1, root.steplen)
    wanted = Q(path__in=[root.path[:end] for end in ends])
    if components:
        depths = (root.depth + 1, root.depth + len(components))
        wanted |= Q(path__startswith=root.path, depth__range=depths, slug__in=set(components))
    closed = Exists(PageViewRestriction.objects.filter(page=OuterRef("pk")))
    return list(Page.objects.filter(wanted).annotate(is_closed=closed))


def named(root: Page, known: Sequence[Page], components: Sequence[str]) -> list[Page]:
    """Those of ``known`` that ``components`` name one below the other, as far as there are any."""
    chain: list[Page] = []
    holder = root
    for slug in components:
        below = (page for page in known if page.depth == holder.depth + 1 and page.path.startswith(holder.path))
        found = next((page for page in below if page.slug == slug), None)
        if found is None:
            break
        chain.append(found)
        holder = found
    return chain


def answers_itself(page: Page, rest: Sequence[str]) -> bool:
    """Whether ``page`` has a screen of its own for the ``rest`` of the address, which goes before pages below it."""
    kind = page.specific_class
    if not rest or not page.live or kind is None or not issubclass(kind, RoutablePageMixin):
        return False
    try:
        kind.get_resolver().resolve(f"/{'/'.join(rest)}/")
    except Resolver404:
        return False
    return True


def specific(page: Page) -> Page:
    """``page`` as what it is, with what its kind wants along. One query."""
    kind = page.specific_class
    return kind.for_reading().get(pk=page.pk) if hasattr(kind, "for_reading") else page.specific
