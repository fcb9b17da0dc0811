"""Which version a visitor reads, and its provisions as a tree."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone

from content.regulation.models.versions import Provision, Publication, RegulationVersion

NUMBER, DAY = "phien-ban", "ngay"


@dataclass(frozen=True)
class Reading:
    """
    What is read: the version (None: no official text yet) and the day for which it was asked.

    ``asked`` and ``problem`` give a day that could not be used, and why; the current version is read then.
    """

    version: RegulationVersion | None = None
    day: date | None = None
    asked: str = ""
    problem: str = ""

    @property
    def query(self) -> str:
        """What a link needs so that the reader stays in this version."""
        if self.day:
            return f"?{DAY}={self.day.isoformat()}"
        return f"?{NUMBER}={self.version.number}" if self.version and not self.version.is_current else ""

    @property
    def is_old(self) -> bool:
        return self.version is not None and not self.version.is_current


def public_versions(regulation_id: int) -> QuerySet[RegulationVersion]:
    """Every version but the drafts."""
    return RegulationVersion.objects.filter(regulation_id=regulation_id).exclude(status=RegulationVersion.Status.DRAFT)


def chosen(regulation_id: int, request: HttpRequest | None) -> Reading:
    """
    The version asked for with ``?phien-ban=2`` or ``?ngay=2026-05-01``, else the current one.

    Raises ``Http404`` for a number that is unknown or still a draft.
    """
    asked = request.GET if request else {}
    if number := asked.get(NUMBER, ""):
        return Reading(numbered(regulation_id, number))
    if day := asked.get(DAY, "").strip():
        return as_at(regulation_id, day)
    return Reading(current(regulation_id))


def numbered(regulation_id: int, asked: str) -> RegulationVersion:
    """The public version of a number. Raises ``Http404`` where there is none."""
    if asked.isdecimal() and len(asked) < 10:
        found = public_versions(regulation_id).filter(number=int(asked)).first()
        if found is not None:
            return found
    raise Http404("Không có phiên bản này.")


def current(regulation_id: int) -> RegulationVersion | None:
    return RegulationVersion.objects.filter(
        regulation_id=regulation_id, status=RegulationVersion.Status.PUBLISHED
    ).first()


def as_at(regulation_id: int, asked: str) -> Reading:
    """What held on the day ``asked``, written 2026-05-01 or 01/05/2026."""
    day = day_named(asked)
    if day is None:
        problem = f"“{asked[:40]}” không phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 01/05/2026."
    elif day > timezone.localdate():
        problem = f"Ngày {day:%d/%m/%Y} chưa đến."
    else:
        held = Publication.objects.filter(version__regulation_id=regulation_id, effective_date__lte=day)
        publication = held.select_related("version").order_by("effective_date", "pk").last()
        if publication is not None:
            return Reading(publication.version, day)
        problem = f"Vào ngày {day:%d/%m/%Y} chưa có phiên bản nào có hiệu lực."
    return Reading(current(regulation_id), asked=asked, problem=problem)


def day_named(text: str) -> date | None:
    """The day that ``text`` names, or None."""
    for form in ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y"):
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    return None


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
