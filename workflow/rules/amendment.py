"""Changing the plan while it is carried out (Điều 14.5, reading A34)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.recorded import Recorded
from workflow.rules.verdict import rule

READING = Citation(14, 5, reading="A34")


class Touched(StrEnum):
    """What a change alters that the collective voted on."""

    GOAL = "goal"
    SCOPE = "scope"
    BUDGET = "budget"


TOUCHED_LABELS = {
    Touched.GOAL: "Mục tiêu",
    Touched.SCOPE: "Phạm vi, đối tượng",
    Touched.BUDGET: "Kinh phí",
}
VOTE_AGAIN = (
    "Đây là điều chỉnh lớn, phải được biểu quyết lại và xin ý kiến cấp ủy: hãy dùng “Trình điều chỉnh lớn”; "
    "trong khi chờ quyết định, việc thực hiện vẫn theo kế hoạch đã duyệt"
)


@dataclass(frozen=True)
class Schedule:
    """
    When the work runs.

    ``planned_end`` is the approved end, moved by as long as the work was stopped and by a material change that
    was approved; ``ends`` is the end that holds now, minor extensions included.
    """

    starts: date
    planned_end: date
    ends: date


def schedule_of(acts: Iterable[Recorded]) -> Schedule | None:
    """The schedule that the acts of one dossier, in order, amount to; ``None`` before the assignment."""
    schedule: Schedule | None = None
    for act in acts:
        if act.kind == ActKind.ASSIGNMENT_MADE:
            ends = date.fromisoformat(act.data["ends"])
            schedule = Schedule(date.fromisoformat(act.data["starts"]), ends, ends)
        elif schedule and act.data.get("new_end"):
            schedule = moved(schedule, act)
    return schedule


def moved(schedule: Schedule, act: Recorded) -> Schedule:
    """The schedule after an act that sets a new end."""
    if act.kind not in {ActKind.AMENDMENT_NOTED, ActKind.AMENDMENT_APPROVED, ActKind.WORK_RESUMED}:
        return schedule
    ends = date.fromisoformat(act.data["new_end"])
    if act.kind == ActKind.AMENDMENT_APPROVED:
        return replace(schedule, ends=ends, planned_end=ends)
    stopped = ends - schedule.ends if act.kind == ActKind.WORK_RESUMED else timedelta()
    return replace(schedule, ends=ends, planned_end=schedule.planned_end + stopped)


def extends_too_far(*, starts: date, planned_end: date, new_end: date, percent: int) -> bool:
    """Whether the work up to ``new_end`` adds more than ``percent`` of the approved time."""
    return 100 * (new_end - planned_end).days > percent * (planned_end - starts).days


@rule(READING)
def change_leaves_what_was_voted(*, touched: Collection[str]) -> str:
    """A change of goal, scope or budget is voted on again; the head's note does not suffice."""
    return VOTE_AGAIN if touched else ""


@rule(READING)
def extension_is_minor(*, starts: date, planned_end: date, new_end: date, percent: int = 20) -> str:
    """All extensions together add at most ``percent`` of the approved time."""
    if extends_too_far(starts=starts, planned_end=planned_end, new_end=new_end, percent=percent):
        planned = (planned_end - starts).days
        return f"Tổng thời gian gia hạn vượt {percent}% thời gian đã duyệt ({planned} ngày). {VOTE_AGAIN}"
    return ""


@rule(READING)
def change_is_material(*, touched: Collection[str], extends_far: bool) -> str:
    """What the head may settle by a note is not put to the vote."""
    if touched or extends_far:
        return ""
    return "Đây là điều chỉnh nhỏ, không phải biểu quyết lại: người đứng đầu dùng “Điều chỉnh, gia hạn”"


@rule(READING)
def change_has_reasons(*, reasons: str) -> str:
    """Those who vote on a change learn why it is needed."""
    return "" if reasons.strip() else "Cần nêu lý do điều chỉnh"


@rule(READING)
def change_needs_a_passed_vote(*, passed: bool) -> str:
    """A change that was voted down is not approved; the plan that was approved before stands."""
    return "" if passed else "Điều chỉnh không được thông qua nên không thể phê duyệt; kế hoạch đã duyệt giữ nguyên"


@rule(READING)
def change_is_described(*, change: str) -> str:
    """The head's note says what changes and why."""
    return "" if change.strip() else "Cần ghi rõ điều chỉnh gì và vì sao"


@rule(Citation(20, 2, reading="A11"))
def board_decides_a_material_change(*, material: bool) -> str:
    """Where the Standing Board decided, it decides on a material change too, once the commission has advised."""
    if not material:
        return ""
    return (
        "Điều chỉnh mục tiêu, phạm vi, kinh phí hoặc gia hạn dài do Thường trực, Ban Thường vụ Tỉnh ủy quyết định: "
        "hãy dùng “Trình điều chỉnh lớn”, rồi Ban Tổ chức tham mưu"
    )


@rule(Citation(14, 5))
def new_end_lies_ahead(*, new_end: date, on: date) -> str:
    """A new end is not already past when it is set."""
    return "Ngày hoàn thành mới phải từ ngày ra văn bản trở đi" if new_end < on else ""
