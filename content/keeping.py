"""What takes work to put together, kept in this process until something that it was made from changes."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, Protocol, TypeVar

from django.conf import settings
from django.utils.module_loading import import_string

T = TypeVar("T")


class Changes(Protocol):
    """What ``settings.CONTENT_CHANGE_LOG`` names: what this process knows of changes, whichever process made them."""

    position: int
    """The newest change that was seen."""
    life: object
    """Another one after the log started over; what was kept before that is void."""

    def look_if_due(self) -> None: ...

    def unchanged(self, sources: Iterable[str], since: int) -> bool: ...


@dataclass(frozen=True)
class Held(Generic[T]):
    """A value, and how far the log went before it was made."""

    value: T
    since: int
    life: object
    until: float


class Kept(Generic[T]):
    """
    What ``make`` gives, made anew once one of ``sources`` (see ``content.freshness``) has changed.

    A change made in this process counts at once, one made in another after ``PAGE_CACHE_LOOK_SECONDS`` at most;
    what nobody announced counts after ``PAGE_CACHE_SECONDS``. Where that is 0 nothing is kept.
    """

    def __init__(self, make: Callable[[], T], *sources: str):
        self.make = make
        self.sources = frozenset(sources)
        self.held: Held[T] | None = None
        self.lock = Lock()

    def get(self) -> T:
        """The value as it should be now. No query while nothing has changed."""
        if not settings.PAGE_CACHE_SECONDS:
            return self.make()
        log: Changes = import_string(settings.CONTENT_CHANGE_LOG)
        log.look_if_due()
        held = self.held
        if held is None or not self.holds(held, log):
            with self.lock:  # one thread makes it, the others wait for that
                held = self.held
                if held is None or not self.holds(held, log):
                    held = self.held = self.made_now(log)
        return held.value

    def holds(self, held: Held[T], log: Changes) -> bool:
        """Whether ``held`` may still be used."""
        return held.life is log.life and time.monotonic() < held.until and log.unchanged(self.sources, held.since)

    def made_now(self, log: Changes) -> Held[T]:
        """A new value; what changes meanwhile counts as changed since."""
        since, life = log.position, log.life
        return Held(self.make(), since, life, time.monotonic() + settings.PAGE_CACHE_SECONDS)
