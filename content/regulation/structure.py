"""What the portal itself says about each article, in its own words; it needs no official file."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from content.regulation.naming import steps

SOURCE = Path(__file__).with_name("summaries.toml")


@dataclass(frozen=True)
class ArticleSummary:
    """An article in plain words: the summary by paragraph, and one line for clauses worth one."""

    number: int
    chapter_number: str
    chapter_title: str
    title: str
    summary: tuple[str, ...]
    gists: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1)
def article_summaries() -> tuple[ArticleSummary, ...]:
    """Every article in order. Raises ``KeyError`` for an article that names an unknown chapter."""
    with SOURCE.open("rb") as source:
        data = tomllib.load(source)
    titles = {chapter["number"]: chapter["title"] for chapter in data["chapter"]}
    articles = [
        ArticleSummary(
            number=article["number"],
            chapter_number=article["chapter"],
            chapter_title=titles[article["chapter"]],
            title=article["title"],
            summary=tuple(article["summary"]),
            gists=tuple(full_refs(article.get("clause", []))),
        )
        for article in data["article"]
    ]
    return tuple(sorted(articles, key=lambda article: article.number))


def full_refs(clauses: list[dict[str, str]]) -> list[tuple[str, str]]:
    """
    ``(ref, gist)`` with whole references.

    A lettered point written after one of the kind 1.1 of the same clause stands under it, as in the text.
    """
    found, numbered = [], ""
    for clause in clauses:
        parts = steps(clause["ref"])
        if len(parts) == 1:
            numbered = ""
        elif "." in parts[1]:
            numbered = parts[1]
        elif numbered and len(parts) == 2:
            parts.insert(1, numbered)
        found.append((".".join(parts), clause["gist"]))
    return found
