"""Calls that start at the same moment, each in a thread with a database connection of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections


def at_once(calls: Sequence[Callable]) -> list:
    """What each call returned, or the exception that it raised, in order."""
    start = Barrier(len(calls))

    def run(call: Callable):
        try:
            start.wait(timeout=30)
            return call()
        except Exception as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def failed(results: list) -> list[Exception]:
    """The exceptions among the results of :func:`at_once`."""
    return [result for result in results if isinstance(result, Exception)]
