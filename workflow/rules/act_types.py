"""How each kind of act is called, and the clause that it rests on."""

from dataclasses import dataclass, replace

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation


@dataclass(frozen=True)
class ActType:
    """
    How an act is called in the timeline, and on its button.

    ``council`` is the clause that an act rests on where a council considers the proposal, and ``council_label``
    and ``council_verb`` say how it is called there, where that differs (reading A38); ``board`` is the clause
    where the Standing Board or its secretariat decides.
    """

    label: str
    verb: str
    citation: Citation
    council: Citation | None = None
    board: Citation | None = None
    council_label: str = ""
    council_verb: str = ""

    def for_council(self) -> "ActType":
        """The act as it is called where a council considers the proposal."""
        return replace(self, label=self.council_label or self.label, verb=self.council_verb or self.verb)


COLLECTIVE = Citation(7, 2, "2.1")
DECISION = Citation(7, 3)
EVALUATION = Citation(17, 2)
PUBLICITY = Citation(19, 2)
COUNCIL_VOTE = Citation(8, 2)
COUNCIL_DECISION = Citation(8, 5)
COUNCIL_EVALUATION = Citation(17, 3)
COUNCIL_RECOGNITION = Citation(17, 3, "c")
SUSPENSION = Citation(16, 4)
BOARD = Citation(20, 2, reading="A11")
SUPERIOR = Citation(7, 1, "1.3", reading="A10")
CHANGE = Citation(14, 5, reading="A34")
CHANGE_VOTE = Citation(7, 2, "2.1", reading="A34")
CHANGE_COUNCIL = Citation(8, 2, reading="A34")
CHANGE_OPINION = Citation(7, 3, reading="A34")
CHANGE_COUNCIL_OPINION = Citation(8, 5, reading="A34")
CHANGE_BOARD = Citation(20, 2, reading="A34")

ACTS: dict[ActKind, ActType] = {
    ActKind.PLAN_SUBMITTED: ActType("Trình kế hoạch đề xuất", "Trình kế hoạch", Citation(7, 1, "1.2")),
    ActKind.PLAN_RECEIVED: ActType(
        "Tiếp nhận kế hoạch đề xuất", "Tiếp nhận", Citation(7, 2, "2.1", reading="A8"), board=BOARD
    ),
    ActKind.REFERRED_UP: ActType("Chuyển cơ quan cấp trên xem xét", "Chuyển cơ quan cấp trên", SUPERIOR),
    ActKind.SENT_TO_COMMISSION: ActType("Gửi Ban Tổ chức Tỉnh ủy tiếp nhận", "Chuyển Ban Tổ chức Tỉnh ủy", BOARD),
    ActKind.CONSULTATION_ASKED: ActType("Lấy ý kiến cơ quan, chuyên gia", "Lấy ý kiến", Citation(20, 2)),
    ActKind.CONSULTATION_ANSWERED: ActType("Cơ quan, chuyên gia cho ý kiến", "Ghi ý kiến nhận được", Citation(20, 2)),
    ActKind.SURVEY_DECIDED: ActType(
        "Thường trực Tỉnh ủy cho ý kiến về việc khảo sát", "Ghi ý kiến về khảo sát", Citation(20, 2)
    ),
    ActKind.SURVEY_CONCLUDED: ActType("Khảo sát tính khả thi, hiệu quả", "Ghi kết quả khảo sát", Citation(20, 2)),
    ActKind.ADVICE_GIVEN: ActType("Ban Tổ chức tham mưu về đề xuất", "Trình văn bản tham mưu", BOARD),
    ActKind.ROUTE_CHOSEN: ActType(
        "Phân loại: tập thể lãnh đạo xem xét", "Chuyển tập thể lãnh đạo", Citation(7, 2, "2.1", reading="A6")
    ),
    ActKind.MEETING_CALLED: ActType("Mời họp tập thể lãnh đạo", "Mời họp", COLLECTIVE),
    ActKind.VOTE_OPENED: ActType("Mở biểu quyết", "Mở biểu quyết", COLLECTIVE),
    ActKind.BALLOT_CAST: ActType("Bỏ phiếu biểu quyết", "Bỏ phiếu", Citation(7, 2, "2.1", reading="A4")),
    ActKind.VOTE_CLOSED: ActType("Kết thúc họp, chốt kết quả biểu quyết", "Chốt biểu quyết", COLLECTIVE),
    ActKind.OPINION_REQUESTED: ActType("Báo cáo, xin ý kiến cấp ủy", "Xin ý kiến cấp ủy", DECISION, COUNCIL_DECISION),
    ActKind.OPINION_GIVEN: ActType("Cấp ủy cho ý kiến", "Ghi ý kiến cấp ủy", DECISION, COUNCIL_DECISION),
    ActKind.PROPOSAL_APPROVED: ActType("Phê duyệt đề xuất", "Phê duyệt", DECISION, COUNCIL_DECISION, BOARD),
    ActKind.VOTE_OVERRIDDEN: ActType(
        "Quyết định cho triển khai khi tập thể không thông qua",
        "Cho triển khai dù không được thông qua",
        Citation(7, 2, "2.1", reading="A25"),
    ),
    ActKind.PROPOSAL_REFUSED: ActType("Không phê duyệt đề xuất", "Không phê duyệt", DECISION, COUNCIL_DECISION, BOARD),
    ActKind.ASSIGNMENT_MADE: ActType("Giao thực hiện", "Giao thực hiện", DECISION, COUNCIL_DECISION, BOARD),
    ActKind.PROGRESS_REPORTED: ActType("Báo cáo tiến độ", "Báo cáo tiến độ", Citation(13, 4)),
    ActKind.COMPLETION_DECLARED: ActType(
        "Báo đã hoàn thành thực hiện", "Báo hoàn thành", Citation(17, 1, reading="A28")
    ),
    ActKind.RESULT_REPORTED: ActType("Nộp báo cáo kết quả thực hiện", "Nộp báo cáo kết quả", Citation(17, 1)),
    ActKind.DECISIONS_REFERRED_UP: ActType(
        "Chuyển cơ quan cấp trên quyết định các bước tiếp theo", "Chuyển cơ quan cấp trên", SUPERIOR
    ),
    ActKind.DECISIONS_SENT_TO_COMMISSION: ActType(
        "Chuyển Ban Tổ chức Tỉnh ủy tham mưu các bước tiếp theo", "Chuyển Ban Tổ chức Tỉnh ủy", BOARD
    ),
    ActKind.RESULT_ADVICE_GIVEN: ActType("Ban Tổ chức tham mưu về kết quả", "Trình văn bản tham mưu", BOARD),
    ActKind.RESULT_MEETING_CALLED: ActType("Mời họp đánh giá kết quả", "Mời họp đánh giá", EVALUATION),
    ActKind.RESULT_VOTE_OPENED: ActType("Mở biểu quyết kết quả", "Mở biểu quyết kết quả", EVALUATION),
    ActKind.RESULT_BALLOT_CAST: ActType("Bỏ phiếu đánh giá kết quả", "Bỏ phiếu", Citation(17, 2, reading="A20")),
    ActKind.RESULT_VOTE_CLOSED: ActType(
        "Kết thúc họp, chốt kết quả đánh giá", "Chốt kết quả đánh giá", Citation(17, 2, reading="A19")
    ),
    ActKind.RESULT_OPINION_REQUESTED: ActType(
        "Báo cáo, xin ý kiến cấp ủy về kết quả", "Xin ý kiến cấp ủy", EVALUATION, COUNCIL_RECOGNITION
    ),
    ActKind.RESULT_OPINION_GIVEN: ActType(
        "Cấp ủy cho ý kiến về kết quả", "Ghi ý kiến cấp ủy", EVALUATION, COUNCIL_RECOGNITION
    ),
    ActKind.RESULT_RECOGNISED: ActType(
        "Công nhận kết quả thực hiện",
        "Công nhận kết quả",
        EVALUATION,
        COUNCIL_RECOGNITION,
        BOARD,
        "Công bố kết luận của Hội đồng về kết quả",
        "Công bố kết luận của Hội đồng",
    ),
    ActKind.MODEL_DRAFTED: ActType("Lập bản nháp trang mô hình", "Lập bản nháp", PUBLICITY),
    ActKind.MODEL_CLEARED: ActType("Cơ quan đồng ý công bố mô hình", "Đồng ý công bố", Citation(19, 2, reading="A36")),
    ActKind.MODEL_RETURNED: ActType("Chuyển lại để cơ quan xem nội dung đã sửa", "Chuyển lại cơ quan", PUBLICITY),
    ActKind.MODEL_PUBLISHED: ActType("Công bố mô hình", "Công bố", PUBLICITY),
    ActKind.CORRECTION_NOTED: ActType("Ghi đính chính", "Ghi đính chính", Citation(14, 9)),
    ActKind.DUE_DATE_CHANGED: ActType("Tính lại hạn cuối", "Tính lại hạn", Citation(4, 4)),
    ActKind.RULE_SET_CHANGED: ActType("Áp dụng bộ quy tắc khác", "Áp dụng bộ quy tắc", Citation(4, 4)),
    ActKind.DOCUMENT_FILED: ActType("Lưu bản ký", "Lưu bản ký", Citation(14, 9)),
    ActKind.COUNCIL_ROUTE_CHOSEN: ActType(
        "Phân loại: Hội đồng đánh giá xem xét", "Chuyển Hội đồng đánh giá", Citation(7, 2, "2.2", reading="A6")
    ),
    ActKind.COUNCIL_ESTABLISHED: ActType(
        "Thành lập Hội đồng đánh giá đề xuất", "Thành lập Hội đồng", Citation(7, 2, "2.2")
    ),
    ActKind.PAPERS_SENT: ActType(
        "Gửi kế hoạch đề xuất cho thành viên Hội đồng", "Ghi việc gửi tài liệu", Citation(8, 3, reading="A9")
    ),
    ActKind.MEMBER_REPLACED: ActType(
        "Thay đổi thành viên Hội đồng", "Thay thành viên", Citation(8, 1, "c", reading="A16")
    ),
    ActKind.COUNCIL_MEETING_CALLED: ActType("Mời họp Hội đồng", "Mời họp Hội đồng", Citation(8, 3, reading="A7")),
    ActKind.COUNCIL_VOTE_OPENED: ActType("Mở biểu quyết của Hội đồng", "Mở biểu quyết", COUNCIL_VOTE),
    ActKind.COUNCIL_BALLOT_CAST: ActType("Thành viên Hội đồng bỏ phiếu", "Bỏ phiếu", Citation(8, 4)),
    ActKind.COUNCIL_VOTE_CLOSED: ActType(
        "Kết thúc họp Hội đồng, chốt kết quả biểu quyết", "Chốt biểu quyết", Citation(8, 2, reading="A17")
    ),
    ActKind.COUNCIL_RESULT_MEETING_CALLED: ActType(
        "Mời họp Hội đồng đánh giá kết quả", "Mời họp Hội đồng", COUNCIL_EVALUATION
    ),
    ActKind.COUNCIL_RESULT_VOTE_OPENED: ActType(
        "Mở biểu quyết kết quả của Hội đồng", "Mở biểu quyết kết quả", COUNCIL_EVALUATION
    ),
    ActKind.COUNCIL_RESULT_BALLOT_CAST: ActType(
        "Thành viên Hội đồng đánh giá kết quả", "Bỏ phiếu", Citation(17, 3, "a", reading="A20")
    ),
    ActKind.COUNCIL_RESULT_VOTE_CLOSED: ActType(
        "Kết thúc họp Hội đồng, chốt kết quả đánh giá", "Chốt kết quả đánh giá", Citation(17, 3, "b", reading="A18")
    ),
    ActKind.PAPER_BALLOT_RECORDED: ActType(
        "Ghi phiếu giấy", "Ghi phiếu giấy", Citation(7, 2, "2.1", reading="A4"), COUNCIL_VOTE
    ),
    ActKind.VOTE_ANNULLED: ActType("Hủy lượt biểu quyết", "Hủy lượt biểu quyết", Citation(4, 4)),
    ActKind.COUNCIL_VOTE_ANNULLED: ActType("Hủy lượt biểu quyết của Hội đồng", "Hủy lượt biểu quyết", Citation(4, 4)),
    ActKind.RESULT_VOTE_ANNULLED: ActType("Hủy lượt biểu quyết kết quả", "Hủy lượt biểu quyết", Citation(4, 4)),
    ActKind.SUSPENSION_ORDERED: ActType("Yêu cầu tạm dừng thực hiện", "Tạm dừng thực hiện", SUSPENSION),
    ActKind.INSPECTION_CONCLUDED: ActType(
        "Kết luận kiểm tra quá trình thực hiện", "Ghi kết luận kiểm tra", SUSPENSION
    ),
    ActKind.WORK_RESUMED: ActType("Cho tiếp tục thực hiện", "Cho tiếp tục thực hiện", SUSPENSION),
    ActKind.WORK_TERMINATED: ActType("Chấm dứt thực hiện", "Chấm dứt thực hiện", Citation(16, 4, reading="A28")),
    ActKind.AMENDMENT_NOTED: ActType(
        "Điều chỉnh nhỏ trong quá trình thực hiện", "Điều chỉnh, gia hạn", Citation(14, 5, reading="A34")
    ),
    ActKind.AMENDMENT_FILED: ActType("Trình điều chỉnh lớn", "Trình điều chỉnh lớn", CHANGE),
    ActKind.AMENDMENT_WITHDRAWN: ActType("Rút điều chỉnh lớn đã trình", "Rút điều chỉnh lớn", CHANGE),
    ActKind.AMENDMENT_ADVICE_GIVEN: ActType(
        "Ban Tổ chức tham mưu về điều chỉnh lớn", "Trình văn bản tham mưu về điều chỉnh", CHANGE_BOARD
    ),
    ActKind.AMENDMENT_MEETING_CALLED: ActType("Mời họp về điều chỉnh lớn", "Mời họp về điều chỉnh", CHANGE_VOTE),
    ActKind.AMENDMENT_VOTE_OPENED: ActType(
        "Mở biểu quyết về điều chỉnh lớn", "Mở biểu quyết về điều chỉnh", CHANGE_VOTE
    ),
    ActKind.AMENDMENT_BALLOT_CAST: ActType("Bỏ phiếu về điều chỉnh lớn", "Bỏ phiếu về điều chỉnh", CHANGE_VOTE),
    ActKind.AMENDMENT_VOTE_CLOSED: ActType(
        "Kết thúc họp, chốt biểu quyết về điều chỉnh lớn", "Chốt biểu quyết về điều chỉnh", CHANGE_VOTE
    ),
    ActKind.COUNCIL_AMENDMENT_MEETING_CALLED: ActType(
        "Mời họp Hội đồng về điều chỉnh lớn", "Mời họp Hội đồng về điều chỉnh", Citation(8, 3, reading="A34")
    ),
    ActKind.COUNCIL_AMENDMENT_VOTE_OPENED: ActType(
        "Mở biểu quyết của Hội đồng về điều chỉnh lớn", "Mở biểu quyết về điều chỉnh", CHANGE_COUNCIL
    ),
    ActKind.COUNCIL_AMENDMENT_BALLOT_CAST: ActType(
        "Thành viên Hội đồng bỏ phiếu về điều chỉnh lớn", "Bỏ phiếu về điều chỉnh", Citation(8, 4, reading="A34")
    ),
    ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED: ActType(
        "Kết thúc họp Hội đồng, chốt biểu quyết về điều chỉnh lớn", "Chốt biểu quyết về điều chỉnh", CHANGE_COUNCIL
    ),
    ActKind.AMENDMENT_PAPER_BALLOT_RECORDED: ActType(
        "Ghi phiếu giấy về điều chỉnh lớn", "Ghi phiếu giấy về điều chỉnh", CHANGE_VOTE, CHANGE_COUNCIL
    ),
    ActKind.AMENDMENT_VOTE_ANNULLED: ActType(
        "Hủy lượt biểu quyết về điều chỉnh lớn", "Hủy lượt biểu quyết về điều chỉnh", Citation(4, 4)
    ),
    ActKind.AMENDMENT_OPINION_REQUESTED: ActType(
        "Báo cáo, xin ý kiến cấp ủy về điều chỉnh lớn",
        "Xin ý kiến cấp ủy về điều chỉnh",
        CHANGE_OPINION,
        CHANGE_COUNCIL_OPINION,
    ),
    ActKind.AMENDMENT_OPINION_GIVEN: ActType(
        "Cấp ủy cho ý kiến về điều chỉnh lớn",
        "Ghi ý kiến cấp ủy về điều chỉnh",
        CHANGE_OPINION,
        CHANGE_COUNCIL_OPINION,
    ),
    ActKind.AMENDMENT_APPROVED: ActType(
        "Phê duyệt điều chỉnh lớn", "Phê duyệt điều chỉnh", CHANGE_OPINION, CHANGE_COUNCIL_OPINION, CHANGE_BOARD
    ),
    ActKind.AMENDMENT_REFUSED: ActType(
        "Không phê duyệt điều chỉnh lớn",
        "Không phê duyệt điều chỉnh",
        CHANGE_OPINION,
        CHANGE_COUNCIL_OPINION,
        CHANGE_BOARD,
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
