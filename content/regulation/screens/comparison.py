"""What changed from one version to another: an overview, then the words of each changed provision."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.http import HttpRequest
from wagtail.models import Page

from content.regulation.comparing import Change, Pair, Words, compare
from content.regulation.models.versions import KindChoices, Provision, RegulationVersion
from content.regulation.naming import cited
from content.regulation.reading import public_versions

FROM, TO = "tu", "den"
SAID = {
    Change.REWORDED: "sửa lời",
    Change.ADDED: "thêm mới",
    Change.REMOVED: "bỏ",
    Change.RENUMBERED: "đổi số, giữ nguyên lời",
}


@dataclass(frozen=True)
class Row:
    """One changed provision."""

    anchor: str
    name: str
    change: Change
    words: Sequence[Words]

    @property
    def said(self) -> str:
        return SAID[self.change]


@dataclass(frozen=True)
class Group:
    """The changes in one article, or outside the articles."""

    title: str
    rows: list[Row] = field(default_factory=list)


def comparison_screen(page: Page, request: HttpRequest) -> dict:
    """``old``, ``new`` and ``groups``; or ``problem`` in words where they cannot be compared."""
    versions = list(public_versions(page.pk))
    asked = {name: request.GET.get(name, "").strip() for name in (FROM, TO)}
    context = {"versions": versions, "asked": asked}
    if len(versions) < 2:
        return context
    old, new = picked(versions, asked)
    if old is None or new is None:
        wrong = asked[FROM] if old is None else asked[TO]
        return {**context, "problem": f"Không có phiên bản “{wrong[:20]}”. Hãy chọn trong danh sách."}
    if old == new:
        return {**context, "problem": "Hai ô đang chọn cùng một phiên bản. Hãy chọn hai phiên bản khác nhau."}
    pairs = compare(list(old.provisions.all()), list(new.provisions.all()))
    changed = [pair for pair in pairs if pair.change is not Change.NONE]
    return {**context, "old": old, "new": new, "groups": grouped(changed), "same": len(pairs) - len(changed)}


def picked(
    versions: Sequence[RegulationVersion], asked: dict[str, str]
) -> tuple[RegulationVersion | None, RegulationVersion | None]:
    """The two versions asked for; by default the current one and the one imported before it."""
    by_number = {str(version.number): version for version in versions}
    now = next((version for version in versions if version.is_current), versions[0])
    new = by_number.get(asked[TO]) if asked[TO] else now
    if asked[FROM]:
        return by_number.get(asked[FROM]), new
    others = [version for version in versions if new is None or version.number < new.number]
    return (others or [version for version in versions if version != new])[0], new


def grouped(changed: Sequence[Pair[Provision]]) -> list[Group]:
    """The changes by article, in order."""
    groups: list[Group] = []
    for number, pair in enumerate(changed, start=1):
        shown = pair.new or pair.old
        if shown is None:
            continue
        title = f"Điều {shown.article}" if shown.article else "Ngoài các điều"
        if not groups or groups[-1].title != title:
            groups.append(Group(title))
        groups[-1].rows.append(Row(f"thay-doi-{number}", named(pair), pair.change, pair.words))
    return groups


def named(pair: Pair[Provision]) -> str:
    """How the changed provision is cited, with its old number where that is another."""
    names = [name_of(provision) for provision in (pair.old, pair.new) if provision]
    return names[0] if len(set(names)) == 1 else f"{names[0]} → {names[1]}"


def name_of(provision: Provision) -> str:
    if provision.article:
        return cited(provision.ref)
    return " ".join(filter(None, (KindChoices(provision.kind).label, provision.number)))
