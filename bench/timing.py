"""How long a call takes."""

from collections.abc import Callable
from time import process_time


def seconds(call: Callable[[], object], *, times: int = 7) -> float:
    """
    The computing time of a call, the shortest of several runs.

    Time of this process alone, so that what else the machine does counts as little as possible.
    """
    runs = []
    for _ in range(times):
        started = process_time()
        call()
        runs.append(process_time() - started)
    return min(runs)
