"""The time limits that the regulation sets, as a table."""

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
    ends with the first act of ``ends`` that follows. It does not run while the latest act that
    any limit names in ``lapses`` is one of its own ``lapses`` (reading A6). With ``before`` it is
    counted back from the day of the meeting that the last act of that kind called (reading A9).

    With ``since`` it belongs to something that may happen more than once: only acts from the last of that
    kind on count, and an act of ``voids`` ends the matter without ending the limit, which then is no more.
    ``internal`` marks a target that the regulation does not set: it is shown as such.
    """

    key: str
    label: str
    starts: tuple[ActKind, ...]
    ends: tuple[ActKind, ...]
    days: int
    unit: Unit
    citation: Citation
    lapses: tuple[ActKind, ...] = ()
    before: ActKind | None = None
    since: ActKind | None = None
    voids: tuple[ActKind, ...] = ()
    internal: bool = False

    @property
    def length(self) -> str:
        """How long the limit is, in words."""
        unit = "ngày làm việc" if self.unit is Unit.WORKING_DAY else "ngày"
        return f"{self.days} {unit} trước ngày họp" if self.before else f"{self.days} {unit}"

    @property
    def ground(self) -> str:
        """What sets the limit, in words: a clause, or nothing but the system."""
        return "mốc nội bộ, Quy định không đặt" if self.internal else str(self.citation)


TO_COMMISSION = (ActKind.SENT_TO_COMMISSION, ActKind.DECISIONS_SENT_TO_COMMISSION)
NOT_COUNCIL = (ActKind.ROUTE_CHOSEN, *TO_COMMISSION)
NOT_COLLECTIVE = (ActKind.COUNCIL_ROUTE_CHOSEN, *TO_COMMISSION)
NOT_BOARD = (ActKind.ROUTE_CHOSEN, ActKind.COUNCIL_ROUTE_CHOSEN)
AMENDMENT_ENDS = (ActKind.AMENDMENT_WITHDRAWN, ActKind.COMPLETION_DECLARED, ActKind.WORK_TERMINATED)
BOARD = Citation(20, 2, reading="A11")
TIME_LIMITS: tuple[TimeLimit, ...] = (
    TimeLimit(
        "leadership_meeting",
        "Họp tập thể lãnh đạo, biểu quyết",
        (ActKind.PLAN_SUBMITTED, ActKind.PLAN_RECEIVED, ActKind.REFERRED_UP),
        (ActKind.VOTE_CLOSED,),
        7,
        Unit.WORKING_DAY,
        Citation(7, 2, "2.1"),
        lapses=NOT_COLLECTIVE,
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
        "amendment_meeting",
        "Họp tập thể lãnh đạo, biểu quyết điều chỉnh lớn",
        (ActKind.AMENDMENT_FILED,),
        (ActKind.AMENDMENT_VOTE_CLOSED,),
        7,
        Unit.WORKING_DAY,
        Citation(7, 2, "2.1", reading="A34"),
        lapses=NOT_COLLECTIVE,
        since=ActKind.AMENDMENT_FILED,
        voids=AMENDMENT_ENDS,
        internal=True,
    ),
    TimeLimit(
        "amendment_opinion_request",
        "Báo cáo, xin ý kiến cấp ủy về điều chỉnh lớn",
        (ActKind.AMENDMENT_VOTE_CLOSED, ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED),
        (ActKind.AMENDMENT_OPINION_REQUESTED,),
        3,
        Unit.WORKING_DAY,
        Citation(7, 3, reading="A34"),
        lapses=TO_COMMISSION,
        since=ActKind.AMENDMENT_FILED,
        voids=AMENDMENT_ENDS,
        internal=True,
    ),
    TimeLimit(
        "council_amendment_meeting",
        "Họp Hội đồng, biểu quyết điều chỉnh lớn",
        (ActKind.AMENDMENT_FILED,),
        (ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED,),
        10,
        Unit.CALENDAR_DAY,
        Citation(8, 3, reading="A34"),
        lapses=NOT_COUNCIL,
        since=ActKind.AMENDMENT_FILED,
        voids=AMENDMENT_ENDS,
        internal=True,
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
        lapses=NOT_COLLECTIVE,
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
    TimeLimit(
        "commission_advice",
        "Ban Tổ chức tham mưu về đề xuất",
        (ActKind.SENT_TO_COMMISSION,),
        (ActKind.ADVICE_GIVEN,),
        7,
        Unit.WORKING_DAY,
        BOARD,
        internal=True,
    ),
    TimeLimit(
        "board_decision",
        "Thường trực, Ban Thường vụ Tỉnh ủy quyết định",
        (ActKind.ADVICE_GIVEN,),
        (ActKind.PROPOSAL_APPROVED, ActKind.PROPOSAL_REFUSED),
        3,
        Unit.WORKING_DAY,
        BOARD,
        internal=True,
    ),
    TimeLimit(
        "commission_result_advice",
        "Ban Tổ chức tham mưu về kết quả",
        (ActKind.RESULT_REPORTED,),
        (ActKind.RESULT_ADVICE_GIVEN,),
        7,
        Unit.WORKING_DAY,
        BOARD,
        lapses=NOT_BOARD,
        internal=True,
    ),
    TimeLimit(
        "commission_amendment_advice",
        "Ban Tổ chức tham mưu về điều chỉnh lớn",
        (ActKind.AMENDMENT_FILED,),
        (ActKind.AMENDMENT_ADVICE_GIVEN,),
        7,
        Unit.WORKING_DAY,
        Citation(20, 2, reading="A34"),
        lapses=NOT_BOARD,
        since=ActKind.AMENDMENT_FILED,
        voids=AMENDMENT_ENDS,
        internal=True,
    ),
    TimeLimit(
        "board_amendment_decision",
        "Thường trực, Ban Thường vụ Tỉnh ủy quyết định về điều chỉnh lớn",
        (ActKind.AMENDMENT_ADVICE_GIVEN,),
        (ActKind.AMENDMENT_APPROVED, ActKind.AMENDMENT_REFUSED),
        3,
        Unit.WORKING_DAY,
        Citation(20, 2, reading="A34"),
        since=ActKind.AMENDMENT_FILED,
        voids=AMENDMENT_ENDS,
        internal=True,
    ),
    TimeLimit(
        "board_recognition",
        "Thường trực, Ban Thường vụ Tỉnh ủy công nhận kết quả",
        (ActKind.RESULT_ADVICE_GIVEN,),
        (ActKind.RESULT_RECOGNISED,),
        3,
        Unit.WORKING_DAY,
        BOARD,
        internal=True,
    ),
    TimeLimit(
        "council_establishment",
        "Thành lập Hội đồng đánh giá",
        (ActKind.PLAN_SUBMITTED, ActKind.PLAN_RECEIVED, ActKind.REFERRED_UP),
        (ActKind.COUNCIL_ESTABLISHED,),
        10,
        Unit.CALENDAR_DAY,
        Citation(7, 2, "2.2"),
        lapses=NOT_COUNCIL,
    ),
    TimeLimit(
        "council_meeting",
        "Họp Hội đồng đánh giá đề xuất",
        (ActKind.COUNCIL_ESTABLISHED,),
        (ActKind.COUNCIL_VOTE_CLOSED,),
        10,
        Unit.CALENDAR_DAY,
        Citation(8, 3),
    ),
    TimeLimit(
        "council_papers",
        "Gửi kế hoạch cho mọi thành viên Hội đồng",
        (ActKind.COUNCIL_ESTABLISHED,),
        (ActKind.PAPERS_SENT,),
        5,
        Unit.WORKING_DAY,
        Citation(8, 3, reading="A9"),
        before=ActKind.COUNCIL_MEETING_CALLED,
    ),
    TimeLimit(
        "council_opinion_request",
        "Báo cáo, xin ý kiến cấp ủy",
        (ActKind.COUNCIL_VOTE_CLOSED,),
        (ActKind.OPINION_REQUESTED,),
        3,
        Unit.WORKING_DAY,
        Citation(8, 5),
    ),
    TimeLimit(
        "council_result_meeting",
        "Họp Hội đồng đánh giá kết quả",
        (ActKind.RESULT_REPORTED,),
        (ActKind.COUNCIL_RESULT_VOTE_CLOSED,),
        5,
        Unit.WORKING_DAY,
        Citation(17, 3),
        lapses=NOT_COUNCIL,
    ),
    TimeLimit(
        "council_result_opinion",
        "Báo cáo, xin ý kiến cấp ủy về kết quả",
        (ActKind.COUNCIL_RESULT_VOTE_CLOSED,),
        (ActKind.RESULT_OPINION_REQUESTED,),
        3,
        Unit.WORKING_DAY,
        Citation(17, 3, "c"),
    ),
)
INTERNAL_TARGETS = frozenset(limit.key for limit in TIME_LIMITS if limit.internal)
"""The keys of targets that the regulation does not set: missing one breaks no law."""
LIMITS_BY_KEY = {limit.key: limit for limit in TIME_LIMITS}
