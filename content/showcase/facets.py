"""The choices that narrow the list of models, each with the number it leads to. Pure: rows in, counts out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from content.organisation.models import AgencyKind
from content.proposal.models import FieldOfWork, Theme
from content.showcase.catalogue import Row
from content.showcase.maturity import LABELS

FIELD, THEME, KIND = "linh-vuc", "noi-dung", "loai-co-quan"
ORIGIN, COPIED_BY, YEAR, MATURITY = "noi-lam", "noi-ap-dung", "nam", "muc-do"


@dataclass(frozen=True)
class Facet:
    """One way to narrow the list: the parameter, what it is called, and the values of a row."""

    parameter: str
    label: str
    values: Callable[[Row], Iterable[str]]
    names: Mapping[str, str] | None = None
    """What each value is called, in the order to show; ``None`` for agencies and years."""


FACETS = (
    Facet(FIELD, "Lĩnh vực", lambda row: (row.field,), dict(FieldOfWork.choices)),
    Facet(MATURITY, "Mức độ nhân rộng", lambda row: (row.maturity.value,), {m.value: LABELS[m] for m in LABELS}),
    Facet(THEME, "Nội dung thúc đẩy", lambda row: (row.theme,), dict(Theme.choices)),
    Facet(KIND, "Loại cơ quan", lambda row: (row.kind,), dict(AgencyKind.choices)),
    Facet(ORIGIN, "Nơi làm đầu tiên", lambda row: (row.agency,)),
    Facet(COPIED_BY, "Nơi làm theo", lambda row: row.copied_by),
    Facet(YEAR, "Năm công nhận", lambda row: (row.year,)),
)
Chosen = Mapping[str, str]


def read_choices(query: Mapping[str, str], agencies: Mapping[str, str]) -> dict[str, str]:
    """What ``query`` chooses, by parameter; an unknown value is no choice. ``agencies`` are names by code."""
    found = {}
    for facet in FACETS:
        value = query.get(facet.parameter) or ""
        known = agencies if facet.parameter in {ORIGIN, COPIED_BY} else facet.names
        if value and (value in known if known is not None else value.isdecimal() and len(value) == 4):
            found[facet.parameter] = value
    return found


def matches(row: Row, facet: Facet, chosen: Chosen) -> bool:
    """Whether ``row`` has what is chosen of ``facet``."""
    return facet.parameter not in chosen or chosen[facet.parameter] in facet.values(row)


def narrow(rows: Iterable[Row], chosen: Chosen) -> list[Row]:
    """The rows that have everything chosen."""
    return [row for row in rows if all(matches(row, facet, chosen) for facet in FACETS)]


def count(rows: Iterable[Row], chosen: Chosen) -> dict[str, Counter[str]]:
    """For each parameter how many models each value would lead to, everything else that is chosen kept."""
    counts: dict[str, Counter[str]] = {facet.parameter: Counter() for facet in FACETS}
    for row in rows:
        missed = [facet for facet in FACETS if not matches(row, facet, chosen)]
        for facet in FACETS if not missed else missed if len(missed) == 1 else ():
            counts[facet.parameter].update(facet.values(row))
    return counts
