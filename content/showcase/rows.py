"""Models as light rows, with what they are found, counted and ordered by. Two queries, however many there are."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.apps import apps

from content.showcase.maturity import COUNTS, Maturity, maturity_of


@dataclass(frozen=True, slots=True)
class Row:
    """One public model: what it can be found by and ordered by."""

    pk: int
    slug: str
    title: str
    field: str
    theme: str
    agency: str
    kind: str
    recognised: date
    maturity: Maturity
    copied_by: frozenset[str]
    spread: int
    """How many other agencies work on it or succeeded with it."""

    @property
    def spread_text(self) -> str:
        """How many agencies copy it, in words."""
        return f"{self.spread} nơi làm theo" if self.spread else ""

    @property
    def year(self) -> str:
        return str(self.recognised.year)


COLUMNS = (
    "pk", "slug", "title", "field", "theme", "source_agency__code", "source_agency__kind", "recognised_date",
    "stop_is",
)  # fmt: skip


def load_rows(models) -> list[Row]:
    """Every model of the queryset ``models``."""
    found = models.order_by().with_stop().values_list(*COLUMNS)
    copies: dict[int, list[tuple[str, str]]] = defaultdict(list)
    replications = apps.get_model("showcase", "Replication").objects.order_by()
    for page, agency, state in replications.values_list("page_id", "agency__code", "state"):
        copies[page].append((agency, state))
    return [make_row(values, copies.get(values[0], [])) for values in found]


def make_row(values: tuple, copies: list[tuple[str, str]]) -> Row:
    """A row from its columns and its replications, each an agency's code and a state."""
    pk, slug, title, field, theme, agency, kind, recognised, is_stopped = values
    states = [state for _, state in copies]
    return Row(
        pk=pk,
        slug=slug,
        title=title,
        field=field,
        theme=theme,
        agency=agency,
        kind=kind,
        recognised=recognised,
        maturity=maturity_of(states, is_stopped=bool(is_stopped)),
        copied_by=frozenset(code for code, _ in copies),
        spread=sum(state in COUNTS for state in states),
    )
