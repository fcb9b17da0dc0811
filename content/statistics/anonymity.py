"""
Which counts may be told without telling of a case that is not public.

A count is kept back when fewer than ``FEWEST`` cases that are not public stand behind it. Because totals are known
or can be worked out from other tables, further counts of the column are kept back until those that are missing
stand for at least two places and ``FEWEST`` cases together. Pure.
"""

from collections.abc import Hashable, Mapping
from typing import TypeVar

FEWEST = 5
FEWEST_PLACES = 2

K = TypeVar("K", bound=Hashable)


def told(counts: Mapping[K, int], public: Mapping[K, int]) -> dict[K, int | None]:
    """
    ``counts`` of one column as they may be published; ``None`` takes the place of what is kept back.

    ``public`` says how many of each count anyone can read about on this site anyway. A count without any hidden
    case is always told, a nought too.
    """
    hidden = {key: count - public.get(key, 0) for key, count in counts.items()}
    kept_back = {key for key, number in hidden.items() if 0 < number < FEWEST}
    others = sorted((key for key, number in hidden.items() if number >= FEWEST), key=lambda key: hidden[key])
    for key in others:
        if not kept_back or is_safe([hidden[each] for each in kept_back]):
            break
        kept_back.add(key)
    return {key: None if key in kept_back else count for key, count in counts.items()}


def is_safe(missing: list[int]) -> bool:
    """Whether the ``missing`` counts stay unknown to someone who knows their sum."""
    return len(missing) >= FEWEST_PLACES and sum(missing) >= FEWEST
