"""Which version a visitor reads, and its provisions as a tree."""

from collections.abc import Iterable

from django.http import Http404, HttpRequest

from content.regulation.models.versions import Provision, RegulationVersion

PARAMETER = "phien-ban"


def chosen_version(regulation_id: int, request: HttpRequest | None) -> RegulationVersion | None:
    """
    The version asked for with ``?phien-ban=2``, else the current one, else None.

    Raises ``Http404`` for a number that is unknown or still a draft.
    """
    public = RegulationVersion.objects.filter(regulation_id=regulation_id)
    asked = request.GET.get(PARAMETER, "") if request else ""
    if not asked:
        return public.filter(status=RegulationVersion.Status.PUBLISHED).first()
    found = None
    if asked.isdecimal() and len(asked) < 10:
        found = public.exclude(status=RegulationVersion.Status.DRAFT).filter(number=int(asked)).first()
    if found is None:
        raise Http404("Không có phiên bản này.")
    return found


def suffix(version: RegulationVersion | None) -> str:
    """What a link needs so that the reader stays in an older version."""
    return f"?{PARAMETER}={version.number}" if version and not version.is_current else ""


def as_tree(provisions: Iterable[Provision]) -> list[Provision]:
    """The provisions nested: each gets ``children``; those whose parent is not among them come back."""
    roots: list[Provision] = []
    by_pk: dict[int, Provision] = {}
    for provision in provisions:
        provision.children = []
        by_pk[provision.pk] = provision
        holder = by_pk.get(provision.parent_id or 0)
        (holder.children if holder else roots).append(provision)
    return roots


def article_text(version: RegulationVersion, number: int) -> Provision | None:
    """The article with everything under it, or None when this version has no such article."""
    roots = as_tree(version.provisions.filter(article=number))
    return roots[0] if roots else None
