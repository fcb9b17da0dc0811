"""
Public API of the regulation for its siblings: pages that rest on an article.

A sibling registers a provider when its app is ready, so the regulation need not know it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class RestingPage:
    """A page that rests on an article."""

    title: str
    url: str


@dataclass(frozen=True)
class Resting:
    """Pages that rest on an article: the newest of them, how many there are, and where all are listed."""

    label: str
    pages: tuple[RestingPage, ...]
    total: int
    list_url: str

    @property
    def more(self) -> int:
        """How many are not named."""
        return self.total - len(self.pages)


Provider = Callable[[int], Resting | None]


@dataclass(frozen=True)
class Registered:
    """A provider, and the articles that it knows something of."""

    articles: frozenset[int]
    provider: Provider


PROVIDERS: dict[str, Registered] = {}


def register(source: str, articles: Iterable[int], provider: Provider) -> None:
    """
    Have ``provider`` asked, with the number of the article, each time one of ``articles`` is read.

    ``source`` names what its pages change with (see ``content.freshness``).
    """
    PROVIDERS[source] = Registered(frozenset(articles), provider)


def sources(article: int) -> list[str]:
    """What the page of the article is made from besides the regulation."""
    return [source for source, found in PROVIDERS.items() if article in found.articles]


def resting_on(article: int) -> list[Resting]:
    """Everything that rests on the article. Providers answer in a number of queries that does not grow."""
    asked = (found.provider(article) for found in PROVIDERS.values() if article in found.articles)
    return [resting for resting in asked if resting and resting.total]
