"""The choices that narrow the list of models: what each is called, and which values a model has of it. Pure."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from content.organisation.models import AgencyKind
from content.proposal.models import FieldOfWork, Theme
from content.showcase.maturity import LABELS
from content.showcase.rows import Row

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
