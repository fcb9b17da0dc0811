"""Finds agencies that stand above themselves."""

from collections.abc import Mapping


def in_a_circle(above: Mapping[str, str | None]) -> set[str]:
    """The keys of ``above`` (agency → its superior) from which the way up comes back to where it began."""
    circling: set[str] = set()
    settled: set[str] = set()
    for start in above:
        path: list[str] = []
        here: str | None = start
        while here is not None and here not in settled and here not in path:
            path.append(here)
            here = above.get(here)
        if here in path:
            circling.update(path[path.index(here) :])
        settled.update(path)
    return circling
