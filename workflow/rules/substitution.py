"""Who may act for whom, in what: never a ballot, an author's declaration or a head's signature (reading A14)."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

ORDER = Citation(4, 4)
A = ActKind


class Duty(StrEnum):
    """What a substitute does beside reading the desk and getting copies of reminders."""

    RECORDS = "records"
    COMMITTEE_OFFICE = "committee_office"
    MONITORING = "monitoring"


DUTY_LABELS = {
    Duty.RECORDS: "Việc văn thư: tiếp nhận, mời họp, gửi tài liệu, lưu bản ký",
    Duty.COMMITTEE_OFFICE: "Việc văn phòng cấp ủy: ghi ý kiến của cấp ủy",
    Duty.MONITORING: "Theo dõi: báo cáo tiến độ, mốc thực hiện, kiến nghị, yêu cầu báo cáo",
}
DUTY_ACTS: dict[Duty, frozenset[ActKind]] = {
    Duty.RECORDS: frozenset(
        {
            A.PLAN_RECEIVED,
            A.MEETING_CALLED,
            A.VOTE_OPENED,
            A.VOTE_CLOSED,
            A.RESULT_MEETING_CALLED,
            A.RESULT_VOTE_OPENED,
            A.RESULT_VOTE_CLOSED,
            A.PAPERS_SENT,
            A.COUNCIL_MEETING_CALLED,
            A.COUNCIL_VOTE_OPENED,
            A.COUNCIL_VOTE_CLOSED,
            A.COUNCIL_RESULT_MEETING_CALLED,
            A.COUNCIL_RESULT_VOTE_OPENED,
            A.COUNCIL_RESULT_VOTE_CLOSED,
            A.AMENDMENT_MEETING_CALLED,
            A.AMENDMENT_VOTE_OPENED,
            A.AMENDMENT_VOTE_CLOSED,
            A.COUNCIL_AMENDMENT_MEETING_CALLED,
            A.COUNCIL_AMENDMENT_VOTE_OPENED,
            A.COUNCIL_AMENDMENT_VOTE_CLOSED,
            A.CORRECTION_NOTED,
            A.DOCUMENT_FILED,
            A.RESOURCE_GIVEN,
        }
    ),
    Duty.COMMITTEE_OFFICE: frozenset({A.OPINION_GIVEN, A.RESULT_OPINION_GIVEN, A.AMENDMENT_OPINION_GIVEN}),
    Duty.MONITORING: frozenset(
        {
            A.PROGRESS_REPORTED,
            A.MILESTONE_SET,
            A.MILESTONE_REACHED,
            A.REMEDY_REPORTED,
            A.PETITION_FILED,
            A.REPORT_REQUESTED,
            A.RESOURCE_GIVEN,
        }
    ),
}
"""The acts of each duty. What is in no set is done in person, or by whoever is formally put in charge."""


@rule(Citation(7, 2, "2.1", reading="A14"))
def act_is_open_to_substitutes(*, kind: ActKind) -> str:
    """Votes, declarations, decisions and signatures are made in person or by someone formally put in charge."""
    if any(kind in acts for acts in DUTY_ACTS.values()):
        return ""
    return "Người làm thay không bỏ phiếu, không cam đoan, không ký thay; cần văn bản giao quyền, phụ trách"


@rule(ORDER)
def substitute_is_a_colleague(*, is_self: bool, same_agency: bool) -> str:
    """A substitute is somebody else of the same agency."""
    if is_self:
        return "Người làm thay phải là người khác"
    return "" if same_agency else "Người làm thay phải cùng cơ quan"


@rule(ORDER)
def substitute_can_log_in(*, has_account: bool) -> str:
    """A substitute has an account that is open."""
    return "" if has_account else "Người làm thay chưa có tài khoản đang dùng"


@rule(ORDER)
def substitution_lies_ahead(*, since: date, until: date, today: date) -> str:
    """A substitution begins today or later and has an end."""
    if since < today:
        return "Ngày bắt đầu làm thay không được ở trong quá khứ"
    return "Ngày cuối làm thay phải bằng hoặc sau ngày bắt đầu" if until < since else ""


@rule(ORDER)
def duties_are_ones_own(*, duties: Collection[str], own: Collection[str]) -> str:
    """Nobody hands on a duty that is not theirs."""
    return "" if set(duties) <= set(own) else "Chỉ giao làm thay việc mà đồng chí đang đảm nhiệm"
