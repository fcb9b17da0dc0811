"""What the text of a version is read with: the provisions that exist in it, and the terms that it defines."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.cache import cache

from content.regulation.citing.terms import Term, defined_terms
from content.regulation.models.versions import RegulationVersion
from content.regulation.parsing.outline import Kind
from content.regulation.structure import article_summaries

DEFINING_TITLE = "từ ngữ"
KEPT_SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Lexicon:
    """The references that exist, and the terms that are defined."""

    refs: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()

    def resolve(self, ref: str) -> str:
        """
        The provision that ``ref`` means, or the empty string.

        A letter may be cited without the numbered point that holds it, as long as only one fits.
        """
        if ref in self.refs:
            return ref
        clause, _, point = ref.rpartition(".diem-")
        near = [known for known in self.refs if clause and known.startswith(f"{clause}.diem-")]
        fitting = [known for known in near if known.endswith(f".diem-{point}")]
        return fitting[0] if len(fitting) == 1 else ""


def lexicon_of(version: RegulationVersion | None) -> Lexicon:
    """
    The lexicon of ``version``; versions never change, so it is kept under the digest of the text.

    Without official text our own summaries say which provisions there are.
    """
    if version is None:
        return Lexicon(frozenset(summarised_refs()))
    key = f"regulation-lexicon-{version.digest}"
    found = cache.get(key)
    if found is None:
        found = read_lexicon(version)
        cache.set(key, found, KEPT_SECONDS)
    return found


def summarised_refs() -> Iterator[str]:
    for article in article_summaries():
        yield f"dieu-{article.number}"
        yield from (f"dieu-{article.number}.{ref}" for ref, _ in article.gists)


def read_lexicon(version: RegulationVersion) -> Lexicon:
    """Read it from the database: one query for the references, one for the article that defines."""
    rows = list(version.provisions.values_list("ref", "kind", "title", "article"))
    defining = [
        article for _, kind, title, article in rows if kind == Kind.ARTICLE and DEFINING_TITLE in title.casefold()
    ]
    clauses = version.provisions.filter(article__in=defining, kind=Kind.CLAUSE).values_list("ref", "text")
    return Lexicon(frozenset(ref for ref, *_ in rows), defined_terms(clauses))
