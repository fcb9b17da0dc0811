"""The time limits that the regulation sets for the leadership route, as a table."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation


class Unit(StrEnum):
    """How a limit is counted."""

    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"


@dataclass(frozen=True)
class TimeLimit:
    """
    A clock of the regulation.

    It starts with the legal date of the earliest act of ``starts`` (day 0, not counted), and
    ends with the first act of ``ends`` that follows.
    """

    key: str
    label: str
    starts: tuple[ActKind, ...]
    ends: tuple[ActKind, ...]
    days: int
    unit: Unit
    citation: Citation


TIME_LIMITS: tuple[TimeLimit, ...] = (
    TimeLimit(
        "leadership_meeting",
        "Họp tập thể lãnh đạo, biểu quyết",
        (ActKind.PLAN_SUBMITTED, ActKind.PLAN_RECEIVED),
        (ActKind.VOTE_CLOSED,),
        7,
        Unit.WORKING_DAY,
        Citation(7, 2, "2.1"),
    ),
    TimeLimit(
        "opinion_request",
        "Báo cáo, xin ý kiến cấp ủy",
        (ActKind.VOTE_CLOSED,),
        (ActKind.OPINION_REQUESTED,),
        3,
        Unit.WORKING_DAY,
        Citation(7, 3),
    ),
    TimeLimit(
        "result_report",
        "Nộp báo cáo kết quả thực hiện",
        (ActKind.COMPLETION_DECLARED, ActKind.WORK_TERMINATED),
        (ActKind.RESULT_REPORTED,),
        5,
        Unit.WORKING_DAY,
        Citation(17, 1),
    ),
    TimeLimit(
        "result_meeting",
        "Họp tập thể lãnh đạo, đánh giá kết quả",
        (ActKind.RESULT_REPORTED,),
        (ActKind.RESULT_VOTE_CLOSED,),
        7,
        Unit.WORKING_DAY,
        Citation(17, 2),
    ),
    TimeLimit(
        "result_opinion_request",
        "Báo cáo, xin ý kiến cấp ủy về kết quả",
        (ActKind.RESULT_VOTE_CLOSED,),
        (ActKind.RESULT_OPINION_REQUESTED,),
        3,
        Unit.WORKING_DAY,
        Citation(17, 2),
    ),
)
LIMITS_BY_KEY = {limit.key: limit for limit in TIME_LIMITS}
