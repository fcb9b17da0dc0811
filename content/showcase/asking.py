"""What a visitor asks of the list of models, and the addresses that ask for a little more or less."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict

from content.showcase.facets import read_choices
from content.text import clean_text

LONGEST_QUERY = 200
MOST_COMPARED = 3
NEWEST, MOST_COPIED, BEST = "moi-nhat", "nhan-rong", "phu-hop"
SORTS = {NEWEST: "Mới công nhận trước", MOST_COPIED: "Nhiều nơi làm theo trước", BEST: "Khớp từ khóa nhất trước"}
COMPARE, QUERY, SORT, PAGE = "m", "q", "sap-xep", "trang"


@dataclass(frozen=True)
class Question:
    """The words looked for, the facets chosen, the order, and the models put aside for comparing (by slug)."""

    words: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    order: str = ""
    compared: tuple[str, ...] = ()

    @property
    def sort(self) -> str:
        """The order in force: best first while looking for words, else the newest."""
        if self.order == BEST and not self.words:
            return NEWEST
        return self.order or (BEST if self.words else NEWEST)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The question as the parts of an address."""
        found = [(QUERY, self.words)] if self.words else []
        found += self.chosen.items()
        found += [(SORT, self.order)] if self.order else []
        return [*found, *((COMPARE, slug) for slug in self.compared)]

    @property
    def address(self) -> str:
        """The question as a query string, led by "?"; a bare "?" asks for everything."""
        return f"?{urlencode(self.pairs)}"

    def choosing(self, parameter: str, value: str) -> "Question":
        """The same with ``value`` chosen, or with nothing chosen of ``parameter`` where ``value`` is empty."""
        rest = {name: kept for name, kept in self.chosen.items() if name != parameter}
        return replace(self, chosen={**rest, parameter: value} if value else rest)

    def comparing(self, slug: str) -> "Question":
        """The same with one more model put aside, or one fewer where it was there."""
        if slug in self.compared:
            return replace(self, compared=tuple(kept for kept in self.compared if kept != slug))
        return replace(self, compared=(*self.compared, slug)[:MOST_COMPARED])


def read_question(query: QueryDict, agencies: Mapping[str, str]) -> Question:
    """The question that the address asks; what makes no sense is left out."""
    words = " ".join(clean_text(query.get(QUERY, "")[: 2 * LONGEST_QUERY]).split())[:LONGEST_QUERY]
    order = query.get(SORT, "")
    return Question(
        words=words,
        chosen=read_choices(query, agencies),
        order=order if order in SORTS else "",
        compared=read_compared(query.getlist(COMPARE)),
    )


def read_compared(slugs: list[str]) -> tuple[str, ...]:
    """The first three different slugs that are well formed."""
    known = (slug for slug in slugs if slug and len(slug) <= 255 and slug.replace("-", "").isalnum())
    return tuple(dict.fromkeys(known))[:MOST_COMPARED]
