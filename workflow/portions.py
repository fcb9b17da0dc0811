"""Reading a large table a portion at a time."""

from collections.abc import Iterator
from typing import TypeVar

from django.db.models import Model, QuerySet

M = TypeVar("M", bound=Model)


def portions(rows: QuerySet[M], size: int = 500, after: int = 0) -> Iterator[list[M]]:
    """
    The rows whose key lies beyond ``after``, in the order of their keys, ``size`` at a time.

    Each portion is a query of its own. A cursor held open while others write would hold SQLite on an
    old snapshot, from which it refuses to write.
    """
    while portion := list(rows.filter(pk__gt=after).order_by("pk")[:size]):
        yield portion
        if len(portion) < size:
            return
        after = portion[-1].pk
