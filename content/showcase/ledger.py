"""Writes the replication ledger: the one place that adds an entry and keeps the state beside it."""

from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict

from django.core.exceptions import ValidationError
from django.db import transaction

from content.organisation.models import User
from content.showcase.models.replication import (
    ENDED_BADLY,
    Obstacle,
    Replication,
    ReplicationEntry,
    ReplicationState,
)

FOLLOWS = {
    "": frozenset(ReplicationState) - {ReplicationState.STOPPED, ReplicationState.FAILED},
    ReplicationState.PLANNED: frozenset(ReplicationState) - {ReplicationState.FAILED},
    ReplicationState.UNDER_WAY: frozenset(ReplicationState) - {ReplicationState.PLANNED},
    ReplicationState.SUCCEEDED: frozenset(
        {ReplicationState.SUCCEEDED, ReplicationState.UNDER_WAY, ReplicationState.STOPPED}
    ),
    ReplicationState.FAILED: frozenset({ReplicationState.FAILED, ReplicationState.UNDER_WAY}),
    ReplicationState.STOPPED: frozenset({ReplicationState.STOPPED, ReplicationState.UNDER_WAY}),
}
"""What may come after what; the same state again reports how it goes."""


class Report(TypedDict, total=False):
    """What an entry tells beside its state and its day."""

    reason: str
    note: str
    figure_label: str
    figure_unit: str
    figure_before: Decimal | None
    figure_after: Decimal | None


def check_entry(*, before: str, last: date | None, state: str, on: date, today: date, reason: str) -> dict[str, str]:
    """What stands against an entry, by field; empty when nothing does. ``before`` is the state until now."""
    wrong = {}
    if state not in FOLLOWS[before]:
        was = ReplicationState(before).label.lower() if before else "chưa bắt đầu"
        wrong["state"] = f"Sau “{was}” không thể ghi “{ReplicationState(state).label.lower()}”."
    if on > today:
        wrong["on"] = "Ngày không được ở tương lai; việc dự kiến thì ghi ngày có kế hoạch."
    elif last is not None and on < last:
        wrong["on"] = f"Ngày không được trước diễn biến đã ghi gần nhất ({last:%d/%m/%Y})."
    if state in ENDED_BADLY and not reason:
        wrong["reason"] = "Hãy chọn lý do để nơi khác tránh được."
    if state not in ENDED_BADLY and reason:
        wrong["reason"] = "Chỉ chọn lý do khi không thành công hoặc đã dừng."
    if reason and reason not in Obstacle.values:
        wrong["reason"] = "Hãy chọn một lý do trong danh sách."
    return wrong


@transaction.atomic
def record_entry(
    replication: Replication, *, state: str, on: date, user: User, now: datetime, today: date, report: Report
) -> ReplicationEntry:
    """Add what happened and bring the state up to date. Raises ``ValidationError`` by field."""
    locked = Replication.objects.select_for_update().get(pk=replication.pk)
    last = locked.entries.order_by("-pk").first()
    wrong = check_entry(
        before=last.state if last else "",
        last=last.on if last else None,
        state=state,
        on=on,
        today=today,
        reason=report.get("reason", ""),
    )
    if wrong:
        raise ValidationError(wrong)
    entry = ReplicationEntry.objects.create(
        replication=locked, state=state, on=on, recorded_by=user, recorded_at=now, **report
    )
    Replication.objects.filter(pk=locked.pk).update(state=state)
    replication.state = state
    return entry
