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
    SUSPENSION_ORDERED = "suspension_ordered"
    INSPECTION_CONCLUDED = "inspection_concluded"
    WORK_RESUMED = "work_resumed"
    WORK_TERMINATED = "work_terminated"
    AMENDMENT_NOTED = "amendment_noted"
    REPORT_REQUESTED = "report_requested"
    PETITION_FILED = "petition_filed"
    PETITION_ANSWERED = "petition_answered"
    REMEDY_REQUESTED = "remedy_requested"
    REMEDY_REPORTED = "remedy_reported"
    MILESTONE_SET = "milestone_set"
    MILESTONE_REACHED = "milestone_reached"
    RESOURCE_PROMISED = "resource_promised"
    RESOURCE_GIVEN = "resource_given"
    CONDITIONS_ASSESSED = "conditions_assessed"
    INCENTIVE_APPLIED = "incentive_applied"
    INCENTIVE_PROPOSED = "incentive_proposed"
    INCENTIVE_ANSWERED = "incentive_answered"
    INCENTIVE_REVOKED = "incentive_revoked"
    PROTECTION_FOUND = "protection_found"
    AGENCY_PROTECTION_FOUND = "agency_protection_found"
    VIOLATION_CONCLUDED = "violation_concluded"


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
SUSPENSION = Citation(16, 4)

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
    ActKind.SUSPENSION_ORDERED: ActType("Yêu cầu tạm dừng thực hiện", "Tạm dừng thực hiện", SUSPENSION),
    ActKind.INSPECTION_CONCLUDED: ActType(
        "Kết luận kiểm tra quá trình thực hiện", "Ghi kết luận kiểm tra", SUSPENSION
    ),
    ActKind.WORK_RESUMED: ActType("Cho tiếp tục thực hiện", "Cho tiếp tục thực hiện", SUSPENSION),
    ActKind.WORK_TERMINATED: ActType("Chấm dứt thực hiện", "Chấm dứt thực hiện", Citation(16, 4, reading="A28")),
    ActKind.AMENDMENT_NOTED: ActType(
        "Điều chỉnh nhỏ trong quá trình thực hiện", "Điều chỉnh, gia hạn", Citation(14, 5, reading="A34")
    ),
    ActKind.REPORT_REQUESTED: ActType("Yêu cầu báo cáo", "Yêu cầu báo cáo", Citation(16, 2)),
    ActKind.PETITION_FILED: ActType("Kiến nghị, đề nghị gia hạn", "Kiến nghị, xin gia hạn", Citation(13, 4)),
    ActKind.PETITION_ANSWERED: ActType("Trả lời kiến nghị", "Trả lời kiến nghị", Citation(16, 3)),
    ActKind.REMEDY_REQUESTED: ActType("Yêu cầu khắc phục hậu quả", "Yêu cầu khắc phục", Citation(14, 5)),
    ActKind.REMEDY_REPORTED: ActType("Báo cáo kết quả khắc phục", "Báo cáo khắc phục", Citation(13, 3)),
    ActKind.MILESTONE_SET: ActType("Đặt mốc thực hiện", "Đặt mốc thực hiện", Citation(14, 5)),
    ActKind.MILESTONE_REACHED: ActType("Đạt mốc thực hiện", "Báo đạt mốc", Citation(13, 4)),
    ActKind.RESOURCE_PROMISED: ActType("Hứa bố trí nguồn lực", "Hứa bố trí nguồn lực", Citation(14, 3)),
    ActKind.RESOURCE_GIVEN: ActType("Bố trí nguồn lực", "Ghi nguồn lực đã bố trí", Citation(14, 3)),
    ActKind.CONDITIONS_ASSESSED: ActType(
        "Xét điều kiện khuyến khích", "Xét điều kiện khuyến khích", Citation(5, 1, reading="A31")
    ),
    ActKind.INCENTIVE_APPLIED: ActType("Áp dụng hình thức khuyến khích", "Áp dụng khuyến khích", Citation(9, 1)),
    ActKind.INCENTIVE_PROPOSED: ActType(
        "Đề nghị cơ quan quản lý cán bộ khuyến khích", "Đề nghị cơ quan quản lý cán bộ", Citation(14, 7)
    ),
    ActKind.INCENTIVE_ANSWERED: ActType(
        "Cơ quan quản lý cán bộ trả lời đề nghị khuyến khích", "Trả lời đề nghị khuyến khích", Citation(14, 7)
    ),
    ActKind.INCENTIVE_REVOKED: ActType("Thu hồi hình thức khuyến khích", "Thu hồi khuyến khích", Citation(9, 1)),
    ActKind.PROTECTION_FOUND: ActType(
        "Kết luận về bảo vệ cán bộ thực hiện", "Kết luận về bảo vệ cán bộ", Citation(10, 4, reading="A22")
    ),
    ActKind.AGENCY_PROTECTION_FOUND: ActType(
        "Kết luận về bảo vệ cơ quan, người đứng đầu", "Kết luận về bảo vệ cơ quan", Citation(11)
    ),
    ActKind.VIOLATION_CONCLUDED: ActType(
        "Ủy ban Kiểm tra kết luận về việc không được làm", "Ghi kết luận kiểm tra", Citation(12, 1)
    ),
}
