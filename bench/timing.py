"""How long a call takes."""

from collections.abc import Callable
from time import perf_counter, process_time


def seconds(call: Callable[[], object], *, times: int = 7) -> float:
    """
    The computing time of a call, the shortest of several runs.

    Time of this process alone, so that what else the machine does counts as little as possible.
    """
    return shortest(call, process_time, times)


def milliseconds(call: Callable[[], object], *, times: int = 9) -> float:
    """The time that passes during a call, the database's included: the shortest of several runs after a first."""
    call()
    return shortest(call, perf_counter, times) * 1_000


def shortest(call: Callable[[], object], clock: Callable[[], float], times: int) -> float:
    """The shortest of several runs by ``clock``."""
    runs = []
    for _ in range(times):
        started = clock()
        call()
        runs.append(clock() - started)
    return min(runs)
