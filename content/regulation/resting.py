"""
Public API of the regulation for its siblings: pages that rest on an article.

A sibling registers a provider when its app is ready, so the regulation need not know it.
"""

from collections.abc import Callable
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
PROVIDERS: dict[str, Provider] = {}


def register(name: str, provider: Provider) -> None:
    """Have ``provider`` asked, with the number of an article, each time an article is read."""
    PROVIDERS[name] = provider


def resting_on(article: int) -> list[Resting]:
    """Everything that rests on the article. Providers answer in a number of queries that does not grow."""
    found = (provider(article) for provider in PROVIDERS.values())
    return [resting for resting in found if resting and resting.total]
