"""
How far a model has spread, read off the replication ledger.

Stopped when people said so; else widespread once ``SPREAD_FROM`` other agencies succeeded with it; else
spreading once one other agency works on it or has succeeded; else new. Plans, failures and stopped
attempts do not raise it. Pure.
"""

from collections.abc import Iterable
from enum import StrEnum

SPREAD_FROM = 3
COUNTS = frozenset({"under_way", "succeeded"})


class Maturity(StrEnum):
    """How far a model has spread; ``label`` is what people read."""

    NEW = "moi"
    SPREADING = "dang-nhan-rong"
    WIDESPREAD = "da-nhan-rong"
    STOPPED = "da-dung"

    @property
    def label(self) -> str:
        return LABELS[self]


LABELS = {
    Maturity.NEW: "Mới",
    Maturity.SPREADING: "Đang nhân rộng",
    Maturity.WIDESPREAD: "Đã nhân rộng",
    Maturity.STOPPED: "Đã dừng",
}


def maturity_of(states: Iterable[str], *, is_stopped: bool) -> Maturity:
    """The maturity that follows from the current ``states`` of a model's replications."""
    known = list(states)
    if is_stopped:
        return Maturity.STOPPED
    if known.count("succeeded") >= SPREAD_FROM:
        return Maturity.WIDESPREAD
    return Maturity.SPREADING if COUNTS.intersection(known) else Maturity.NEW
