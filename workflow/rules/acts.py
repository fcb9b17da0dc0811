"""Every kind of act that a dossier can hold, with the clause it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.rules.citation import Citation


class ActKind(StrEnum):
    """Stored in the ledger: never rename a value."""

    PLAN_SUBMITTED = "plan_submitted"
    PLAN_RECEIVED = "plan_received"
    ROUTE_CHOSEN = "route_chosen"
    MEETING_CALLED = "meeting_called"
    VOTE_OPENED = "vote_opened"
    BALLOT_CAST = "ballot_cast"
    VOTE_CLOSED = "vote_closed"
    OPINION_REQUESTED = "opinion_requested"
    OPINION_GIVEN = "opinion_given"
    PROPOSAL_APPROVED = "proposal_approved"
    VOTE_OVERRIDDEN = "vote_overridden"
    PROPOSAL_REFUSED = "proposal_refused"
    ASSIGNMENT_MADE = "assignment_made"
    PROGRESS_REPORTED = "progress_reported"
    COMPLETION_DECLARED = "completion_declared"
    RESULT_REPORTED = "result_reported"
    RESULT_MEETING_CALLED = "result_meeting_called"
    RESULT_VOTE_OPENED = "result_vote_opened"
    RESULT_BALLOT_CAST = "result_ballot_cast"
    RESULT_VOTE_CLOSED = "result_vote_closed"
    RESULT_OPINION_REQUESTED = "result_opinion_requested"
    RESULT_OPINION_GIVEN = "result_opinion_given"
    RESULT_RECOGNISED = "result_recognised"
    MODEL_DRAFTED = "model_drafted"
    MODEL_CLEARED = "model_cleared"
    MODEL_RETURNED = "model_returned"
    MODEL_PUBLISHED = "model_published"
    CORRECTION_NOTED = "correction_noted"
    DUE_DATE_CHANGED = "due_date_changed"
    RULE_SET_CHANGED = "rule_set_changed"
    DOCUMENT_FILED = "document_filed"


@dataclass(frozen=True)
class ActType:
    """How an act is called in the timeline, and on its button."""

    label: str
    verb: str
    citation: Citation


COLLECTIVE = Citation(7, 2, "2.1")
DECISION = Citation(7, 3)
EVALUATION = Citation(17, 2)
PUBLICITY = Citation(19, 2)

ACTS: dict[ActKind, ActType] = {
    ActKind.PLAN_SUBMITTED: ActType("Trình kế hoạch đề xuất", "Trình kế hoạch", Citation(7, 1, "1.2")),
    ActKind.PLAN_RECEIVED: ActType("Tiếp nhận kế hoạch đề xuất", "Tiếp nhận", Citation(7, 2, "2.1", reading="A8")),
    ActKind.ROUTE_CHOSEN: ActType(
        "Phân loại: tập thể lãnh đạo xem xét", "Phân loại", Citation(7, 2, "2.1", reading="A6")
    ),
    ActKind.MEETING_CALLED: ActType("Mời họp tập thể lãnh đạo", "Mời họp", COLLECTIVE),
    ActKind.VOTE_OPENED: ActType("Mở biểu quyết", "Mở biểu quyết", COLLECTIVE),
    ActKind.BALLOT_CAST: ActType("Bỏ phiếu biểu quyết", "Bỏ phiếu", Citation(7, 2, "2.1", reading="A4")),
    ActKind.VOTE_CLOSED: ActType("Kết thúc họp, chốt kết quả biểu quyết", "Chốt biểu quyết", COLLECTIVE),
    ActKind.OPINION_REQUESTED: ActType("Báo cáo, xin ý kiến cấp ủy", "Xin ý kiến cấp ủy", DECISION),
    ActKind.OPINION_GIVEN: ActType("Cấp ủy cho ý kiến", "Ghi ý kiến cấp ủy", DECISION),
    ActKind.PROPOSAL_APPROVED: ActType("Phê duyệt đề xuất", "Phê duyệt", DECISION),
    ActKind.VOTE_OVERRIDDEN: ActType(
        "Quyết định cho triển khai khi tập thể không thông qua",
        "Cho triển khai dù không được thông qua",
        Citation(7, 2, "2.1", reading="A25"),
    ),
    ActKind.PROPOSAL_REFUSED: ActType("Không phê duyệt đề xuất", "Không phê duyệt", DECISION),
    ActKind.ASSIGNMENT_MADE: ActType("Giao thực hiện", "Giao thực hiện", DECISION),
    ActKind.PROGRESS_REPORTED: ActType("Báo cáo tiến độ", "Báo cáo tiến độ", Citation(13, 4)),
    ActKind.COMPLETION_DECLARED: ActType(
        "Báo đã hoàn thành thực hiện", "Báo hoàn thành", Citation(17, 1, reading="A28")
    ),
    ActKind.RESULT_REPORTED: ActType("Nộp báo cáo kết quả thực hiện", "Nộp báo cáo kết quả", Citation(17, 1)),
    ActKind.RESULT_MEETING_CALLED: ActType("Mời họp đánh giá kết quả", "Mời họp đánh giá", EVALUATION),
    ActKind.RESULT_VOTE_OPENED: ActType("Mở biểu quyết kết quả", "Mở biểu quyết kết quả", EVALUATION),
    ActKind.RESULT_BALLOT_CAST: ActType("Bỏ phiếu đánh giá kết quả", "Bỏ phiếu", Citation(17, 2, reading="A20")),
    ActKind.RESULT_VOTE_CLOSED: ActType(
        "Kết thúc họp, chốt kết quả đánh giá", "Chốt kết quả đánh giá", Citation(17, 2, reading="A19")
    ),
    ActKind.RESULT_OPINION_REQUESTED: ActType(
        "Báo cáo, xin ý kiến cấp ủy về kết quả", "Xin ý kiến cấp ủy", EVALUATION
    ),
    ActKind.RESULT_OPINION_GIVEN: ActType("Cấp ủy cho ý kiến về kết quả", "Ghi ý kiến cấp ủy", EVALUATION),
    ActKind.RESULT_RECOGNISED: ActType("Công nhận kết quả thực hiện", "Công nhận kết quả", EVALUATION),
    ActKind.MODEL_DRAFTED: ActType("Lập bản nháp trang mô hình", "Lập bản nháp", PUBLICITY),
    ActKind.MODEL_CLEARED: ActType("Cơ quan đồng ý công bố mô hình", "Đồng ý công bố", Citation(19, 2, reading="A36")),
    ActKind.MODEL_RETURNED: ActType("Chuyển lại để cơ quan xem nội dung đã sửa", "Chuyển lại cơ quan", PUBLICITY),
    ActKind.MODEL_PUBLISHED: ActType("Công bố mô hình", "Công bố", PUBLICITY),
    ActKind.CORRECTION_NOTED: ActType("Ghi đính chính", "Ghi đính chính", Citation(14, 9)),
    ActKind.DUE_DATE_CHANGED: ActType("Tính lại hạn cuối", "Tính lại hạn", Citation(4, 4)),
    ActKind.RULE_SET_CHANGED: ActType("Áp dụng bộ quy tắc khác", "Áp dụng bộ quy tắc", Citation(4, 4)),
    ActKind.DOCUMENT_FILED: ActType("Lưu bản ký", "Lưu bản ký", Citation(14, 9)),
}
