"""Papers of the approval: from receipt to decision."""

from dataclasses import dataclass

from workflow.papers.contexts.common import Count, Dated, Headed, Letter, Numbered, Person, Signed
from workflow.papers.contexts.slots import slot


@dataclass(frozen=True)
class Limit:
    """One time limit that runs from the receipt."""

    label: str = slot("Việc phải làm")
    due: str = slot("Hạn cuối")
    clause: str = slot("Căn cứ")


@dataclass(frozen=True, kw_only=True)
class IntakeSlip(Signed):
    """Phiếu tiếp nhận."""

    received_on: str = slot("Ngày nhận", must=True)
    recorded_at: str = slot("Giờ, ngày ghi nhận", must=True)
    register_number: str = slot("Số đến")
    sender: str = slot("Người gửi", must=True)
    sender_position: str = slot("Chức vụ người gửi")
    sender_agency: str = slot("Cơ quan người gửi")
    attachments: tuple[str, ...] = slot("Tài liệu kèm theo", must=True)
    limits: tuple[Limit, ...] = slot("Thời hạn theo Quy định", must=True)


@dataclass(frozen=True, kw_only=True)
class MeetingInvitation(Numbered):
    """Giấy mời họp."""

    addressees: tuple[Person, ...] = slot("Người được mời biểu quyết", must=True)
    presenters: tuple[Person, ...] = slot("Người trình bày, không biểu quyết")
    purpose: str = slot("Nội dung cuộc họp", must=True)
    chair: str = slot("Người chủ trì")
    meeting_time: str = slot("Giờ họp", must=True)
    meeting_date: str = slot("Ngày họp", must=True)
    meeting_place: str = slot("Địa điểm họp", must=True)
    papers: tuple[str, ...] = slot("Tài liệu họp", must=True)


@dataclass(frozen=True)
class Option:
    """One box of a ballot."""

    mark: str = slot("Ô đánh dấu ☐ hoặc ☒")
    label: str = slot("Lựa chọn")


@dataclass(frozen=True)
class BallotSheet:
    """The ballot of one voter."""

    name: str = slot("Người biểu quyết")
    position: str = slot("Chức vụ")
    options: tuple[Option, ...] = slot("Các lựa chọn")
    comment: str = slot("Ý kiến kèm theo")


@dataclass(frozen=True, kw_only=True)
class BallotPapers(Dated):
    """Phiếu biểu quyết: one sheet for each voter."""

    question: str = slot("Nội dung xin ý kiến", must=True)
    authors: str = slot("Người có đề xuất")
    ballots: tuple[BallotSheet, ...] = slot("Phiếu của từng người", must=True)


@dataclass(frozen=True)
class VoterLine:
    """How one person voted."""

    name: str = slot("Họ và tên")
    position: str = slot("Chức vụ")
    choice: str = slot("Ý kiến")
    comment: str = slot("Ý kiến kèm theo")


@dataclass(frozen=True, kw_only=True)
class Minutes(Headed):
    """Biên bản họp."""

    number_line: str = slot("Dòng số, ký hiệu", must=True)
    started: str = slot("Bắt đầu lúc", must=True)
    ended: str = slot("Kết thúc lúc", must=True)
    meeting_place: str = slot("Địa điểm", must=True)
    purpose: str = slot("Nội dung cuộc họp", must=True)
    authors: str = slot("Người có đề xuất")
    chair: str = slot("Chủ tọa, kèm chức vụ", must=True)
    chair_name: str = slot("Họ tên chủ tọa", must=True)
    secretary: str = slot("Thư ký, kèm chức vụ", must=True)
    secretary_name: str = slot("Họ tên thư ký", must=True)
    present: tuple[Person, ...] = slot("Có mặt, đã biểu quyết", must=True)
    absent: tuple[Person, ...] = slot("Vắng mặt hoặc không biểu quyết", must=True)
    excluded: tuple[Person, ...] = slot("Không tham gia biểu quyết vì có đề xuất", must=True)
    eligible_count: str = slot("Số người được biểu quyết", must=True)
    ballot_count: str = slot("Số phiếu hợp lệ", must=True)
    votes: tuple[VoterLine, ...] = slot("Ý kiến của từng người")
    counts: tuple[Count, ...] = slot("Kết quả kiểm phiếu", must=True)
    denominator_rule: str = slot("Cách tính tỷ lệ", must=True)
    tie_rule: str = slot("Cách xử lý khi hai bên bằng nhau", must=True)
    result: str = slot("Kết quả biểu quyết", must=True)
    conclusion: tuple[str, ...] = slot("Kết luận", must=True)


@dataclass(frozen=True, kw_only=True)
class OpinionRequest(Numbered):
    """Báo cáo xin ý kiến cấp ủy."""

    addressee: str = slot("Kính gửi", must=True)
    body: str = slot("Tập thể lãnh đạo hoặc Hội đồng")
    authors: str = slot("Người có đề xuất")
    meeting_date: str = slot("Ngày họp", must=True)
    matter: str = slot("Việc đã biểu quyết")
    counts: tuple[Count, ...] = slot("Kết quả kiểm phiếu", must=True)
    result: str = slot("Kết quả biểu quyết", must=True)
    report: tuple[str, ...] = slot("Nội dung báo cáo", must=True)
    proposed_decision: str = slot("Dự kiến quyết định", must=True)
    override_note: str = slot("Ghi chú khi dự kiến cho triển khai dù không được thông qua (có thể trống)", must=True)
    annexes: tuple[str, ...] = slot("Tài liệu gửi kèm", must=True)


@dataclass(frozen=True, kw_only=True)
class PartyOpinion(Letter):
    """Ý kiến của cấp ủy."""

    addressee: str = slot("Kính gửi", must=True)
    committee: str = slot("Tên cấp ủy")
    request: str = slot("Văn bản xin ý kiến", must=True)
    matter: str = slot("Việc xin ý kiến")
    position: str = slot("Ý kiến: đồng ý, không đồng ý, ý kiến khác", must=True)
    opinion: tuple[str, ...] = slot("Nội dung ý kiến, điều kiện", must=True)


@dataclass(frozen=True, kw_only=True)
class DecisionPaper(Numbered):
    """What approving and overriding share."""

    bases: tuple[str, ...] = slot("Căn cứ", must=True)
    authority: str = slot("Chức danh người quyết định, chữ in hoa", must=True)
    issuer: str = slot("Tên cơ quan ban hành")
    authors: str = slot("Người có đề xuất", must=True)
    agency: str = slot("Cơ quan của người có đề xuất")
    assignees: str = slot("Cá nhân, tổ chức được giao thực hiện", must=True)
    period: str = slot("Thời gian thực hiện", must=True)
    resources: tuple[str, ...] = slot("Nguồn lực", must=True)
    reasons: tuple[str, ...] = slot("Lý do, sự cần thiết và khả thi")


@dataclass(frozen=True, kw_only=True)
class ApprovalDecision(DecisionPaper):
    """Quyết định phê duyệt."""

    opinion: str = slot("Ý kiến của cấp ủy", must=True)


@dataclass(frozen=True, kw_only=True)
class OverrideDecision(DecisionPaper):
    """Quyết định cho triển khai khi tập thể không thông qua."""

    vote_result: str = slot("Kết quả biểu quyết", must=True)
    reasons: tuple[str, ...] = slot("Sự cần thiết và khả thi", must=True)
    opinion: str = slot("Ý kiến của cấp ủy")


@dataclass(frozen=True, kw_only=True)
class NonApprovalLetter(Letter):
    """Văn bản không phê duyệt."""

    addressee: str = slot("Kính gửi", must=True)
    issuer: str = slot("Tên cơ quan ban hành")
    considered: str = slot("Đã xem xét những gì: biên bản, ý kiến cấp ủy", must=True)
    reasons: tuple[str, ...] = slot("Lý do không phê duyệt", must=True)
