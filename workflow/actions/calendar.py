"""Changing the working calendar: days, proposals for a year, and its becoming final."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from django.db import transaction
from django_q.tasks import async_task
from wagtail.log_actions import log

from content.organisation.models import User
from workflow.calendar.proposals import proposed_days_off
from workflow.models import CalendarDay, CalendarYear
from workflow.policies.reference import may_change_reference

TET = ((1, 15), (2, 28))
TET_DAYS = 5


class CalendarRefused(Exception):
    """The year may not be made final, or not opened again. ``str()`` is a Vietnamese sentence."""


def recount_open_clocks(reason: str, user: User | None) -> None:
    """Once the change is saved, open clocks are counted again in the background."""
    transaction.on_commit(
        partial(async_task, "workflow.jobs.recount_due_dates", reason=reason, user_id=user.pk if user else None)
    )


def day_reason(day: CalendarDay, *, removed: bool = False) -> str:
    """Why due dates move when ``day`` is added, changed or removed."""
    source = f" theo {day.source_number}" if day.source_number and not removed else ""
    what = f"bỏ {day.get_kind_display().lower()}" if removed else day.get_kind_display().lower()
    return f"Lịch làm việc thay đổi: {what} {day.date:%d/%m/%Y}{source}."


@transaction.atomic
def propose_year(year: int, *, user: User | None) -> list[CalendarDay]:
    """
    Add the days of ``year`` that the law makes probable, as computed; what the year already holds stays.

    Returns the days added; none for a year that is final. Logs ``workflow.calendar``.
    """
    if user is not None:
        may_change_reference(user).enforce()
    record, _created = CalendarYear.objects.select_for_update().get_or_create(year=year)
    if record.final:
        return []
    known = set(CalendarDay.objects.filter(date__year=year).values_list("date", flat=True))
    added = [
        CalendarDay.objects.create(date=day, kind=CalendarDay.Kind.OFF, status=CalendarDay.Status.COMPUTED, note=name)
        for day, name in proposed_days_off(year).items()
        if day not in known
    ]
    if added:
        log(
            record,
            "workflow.calendar",
            user=user,
            data={"text": f"Thêm {len(added)} ngày nghỉ tính theo luật năm {year}"},
        )
        recount_open_clocks(f"Lịch làm việc năm {year} có thêm {len(added)} ngày nghỉ tính theo luật.", user)
    return added


def obstacles(days: Iterable[CalendarDay]) -> str:
    """Why the year that holds ``days`` cannot be final yet; empty when it can."""
    rows = list(days)
    if uncertain := [row for row in rows if row.status != CalendarDay.Status.FINAL]:
        return f"còn {len(uncertain)} ngày chưa chính thức; hãy sửa từng ngày theo văn bản, hoặc xóa ngày không đúng"
    (first_month, first_day), (last_month, last_day) = TET
    tet = [
        row
        for row in rows
        if row.kind == CalendarDay.Kind.OFF
        and date(row.date.year, first_month, first_day) <= row.date <= date(row.date.year, last_month, last_day)
    ]
    return "" if len(tet) >= TET_DAYS else f"chưa có đủ {TET_DAYS} ngày nghỉ Tết Nguyên đán"


@transaction.atomic
def finalise_year(year: int, *, user: User) -> CalendarYear:
    """
    Say that all days off of ``year`` are known, so that its clocks are no longer provisional.

    Raises ``ActionForbidden`` or :class:`CalendarRefused`. Logs ``workflow.calendar``.
    """
    may_change_reference(user).enforce()
    record = CalendarYear.objects.select_for_update().get(year=year)
    if reason := obstacles(CalendarDay.objects.filter(date__year=year)):
        raise CalendarRefused(f"Chưa thể đánh dấu năm {year} là chính thức: {reason}.")
    if not record.final:
        record.final = True
        record.save()
        log(record, "workflow.calendar", user=user, data={"text": f"Đánh dấu lịch năm {year} là chính thức"})
    return record


@transaction.atomic
def reopen_year(year: int, *, reason: str, user: User) -> CalendarYear:
    """
    Take back that ``year`` is final: its clocks are provisional again, and open ones are counted again.

    Raises ``ActionForbidden`` or :class:`CalendarRefused`. Logs ``workflow.calendar`` with the reason.
    """
    may_change_reference(user).enforce()
    if not reason.strip():
        raise CalendarRefused(f"Cần ghi lý do mở lại lịch năm {year}.")
    record = CalendarYear.objects.select_for_update().filter(year=year, final=True).first()
    if record is None:
        raise CalendarRefused(f"Lịch năm {year} chưa được đánh dấu là chính thức.")
    record.final = False
    record.save()
    log(record, "workflow.calendar", user=user, data={"text": f"Mở lại lịch năm {year}. Lý do: {reason.strip()}"})
    recount_open_clocks(f"Mở lại lịch làm việc năm {year}: {reason.strip()}", user)
    return record
