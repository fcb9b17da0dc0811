"""Ledger facts in words."""

from collections import Counter
from collections.abc import Iterable

from content.showcase.models.replication import Replication, ReplicationState


def tally_line(replications: Iterable[Replication]) -> str:
    """``"4 nơi: 2 thành công, 1 đang làm, 1 không thành công"``; an empty string for none."""
    counts = Counter(replication.state for replication in replications)
    order = (
        ReplicationState.SUCCEEDED,
        ReplicationState.UNDER_WAY,
        ReplicationState.PLANNED,
        ReplicationState.FAILED,
        ReplicationState.STOPPED,
    )
    parts = [f"{counts[state]} {state.label.lower()}" for state in order if counts[state]]
    return f"{counts.total()} nơi: {', '.join(parts)}" if parts else ""
