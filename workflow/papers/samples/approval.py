"""Samples of the papers of the approval."""

from typing import Any

from workflow.papers.contexts import approval
from workflow.papers.contexts.common import Person
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples.heads import COUNTS, DAY, DEPUTIES, HEAD, NAMES, PROPOSER, Samples, head, ordered, signed

ABOUT = "đề xuất đổi mới, sáng tạo"
REASONS = (
    "Mỗi buổi sáng có 70 đến 90 lượt người chờ tại bộ phận một cửa, thời gian chờ trung bình 74 phút.",
    "Giải pháp dùng phần mềm sẵn có, không phát sinh kinh phí, làm thử được ngay tại một quầy.",
)


def intake_slip(key: FormatKey) -> approval.IntakeSlip:
    return approval.IntakeSlip(
        **signed(key, "PTN", f"Kế hoạch {ABOUT}", "Cán bộ A05", "Người đứng đầu (để chỉ đạo)"),
        received_on=DAY,
        recorded_at=f"09 giờ 15 phút, {DAY}",
        register_number="05",
        sender="Cán bộ A05",
        sender_position="Trưởng phòng",
        sender_agency=NAMES[key],
        attachments=("Khảo sát hiện trạng.docx (32 KB)", "Dự toán.xlsx (18 KB)"),
        limits=(
            approval.Limit("Họp tập thể lãnh đạo, biểu quyết", "24/02/2026", "điểm 2.1 khoản 2 Điều 7"),
            approval.Limit("Thành lập Hội đồng (nếu cần)", "23/02/2026", "điểm 2.2 khoản 2 Điều 7"),
        ),
    )


def meeting_invitation(key: FormatKey) -> approval.MeetingInvitation:
    return approval.MeetingInvitation(
        **signed(key, "GM", f"Họp xem xét {ABOUT}", "Như thành phần mời", "Văn thư (để chuẩn bị)"),
        addressees=(HEAD, *DEPUTIES),
        presenters=(PROPOSER,),
        purpose="Xem xét, thảo luận, biểu quyết đề xuất",
        chair="Cán bộ A01, Giám đốc",
        meeting_time="14 giờ 00 phút",
        meeting_date="ngày 12 tháng 02 năm 2026",
        meeting_place="Phòng họp số 1, trụ sở cơ quan",
        papers=("Kế hoạch đề xuất", "Khảo sát hiện trạng.docx"),
    )


def ballot_papers(key: FormatKey) -> approval.BallotPapers:
    options = tuple(approval.Option("☐", label) for label in ("Tán thành", "Không tán thành", "Ý kiến khác"))
    sheets = tuple(
        approval.BallotSheet(person.name, person.position, options, "………………") for person in (HEAD, *DEPUTIES)
    )
    return approval.BallotPapers(
        **head(key, "", f"Về {ABOUT}"),
        place_date=f"Sao Mai, {DAY}",
        question="Đồng chí có tán thành đề xuất này không",
        authors="Cán bộ A05",
        ballots=sheets,
    )


def minutes(key: FormatKey) -> approval.Minutes:
    return approval.Minutes(
        **head(key, "BB", f"Họp tập thể lãnh đạo xem xét {ABOUT}"),
        started=f"14 giờ 00 phút, {DAY}",
        ended=f"15 giờ 30 phút, {DAY}",
        meeting_place="Phòng họp số 1, trụ sở cơ quan",
        purpose="xem xét, thảo luận, biểu quyết đề xuất",
        authors="Cán bộ A05",
        chair="Cán bộ A01, Giám đốc",
        chair_name="Cán bộ A01",
        secretary="Cán bộ A04, Văn thư",
        secretary_name="Cán bộ A04",
        present=(HEAD, *DEPUTIES),
        absent=(Person("Cán bộ A06", "Phó Giám đốc", "không bỏ phiếu"),),
        excluded=(Person("Cán bộ A07", "Phó Giám đốc", "có đề xuất"),),
        eligible_count="4",
        ballot_count="3",
        votes=(
            approval.VoterLine("Cán bộ A01", "Giám đốc", "Tán thành", ""),
            approval.VoterLine("Cán bộ A02", "Phó Giám đốc", "Tán thành", "Nên làm thử trước ở một quầy"),
            approval.VoterLine("Cán bộ A03", "Phó Giám đốc", "Không tán thành", ""),
        ),
        counts=COUNTS,
        denominator_rule="tán thành chia cho tổng số phiếu hợp lệ (3 phiếu), cần trên 50%.",
        tie_rule="theo phiếu của người đứng đầu; lần này không xảy ra.",
        result="Được thông qua, 2 tán thành trên 3 phiếu hợp lệ.",
        conclusion=("Thống nhất làm thử ba tháng tại một quầy rồi mở rộng.",),
    )


def opinion_request(key: FormatKey) -> approval.OpinionRequest:
    return approval.OpinionRequest(
        **signed(key, "BC", f"Kết quả biểu quyết và xin ý kiến về {ABOUT}", "Như trên", "Thành viên lãnh đạo"),
        addressee="Đảng ủy Sở Nội vụ",
        body="Tập thể lãnh đạo",
        authors="Cán bộ A05",
        meeting_date=DAY,
        matter="xem xét, biểu quyết đề xuất",
        counts=COUNTS,
        result="Được thông qua, 2 tán thành trên 3 phiếu hợp lệ.",
        report=REASONS,
        proposed_decision="Phê duyệt",
        override_note="",
        annexes=(f"Biên bản họp {DAY}", "Kế hoạch đề xuất"),
    )


def party_opinion(key: FormatKey) -> approval.PartyOpinion:
    return approval.PartyOpinion(
        **signed(key, "CV", f"Ý kiến về {ABOUT}"),
        subject_line=f"V/v ý kiến về {ABOUT}" if key is FormatKey.STATE else f"Ý kiến về {ABOUT}",
        addressee="Sở Nội vụ tỉnh Sao Mai",
        committee="Đảng ủy Sở Nội vụ",
        request=f"Báo cáo số 07/BC-SNV, {DAY} của Sở Nội vụ",
        matter="việc xem xét đề xuất",
        position="Đồng ý",
        opinion=("Làm thử trước, sơ kết sau ba tháng.",),
    )


def decision(key: FormatKey, abstract: str) -> dict[str, Any]:
    """What approving and overriding share."""
    return {
        **ordered(key, "QĐ", abstract),
        "authors": "Cán bộ A05",
        "agency": NAMES[key],
        "assignees": "Cán bộ A05, Cán bộ A08; Phòng Đăng ký đất đai",
        "period": "từ ngày 01 tháng 3 năm 2026 đến ngày 31 tháng 8 năm 2026",
        "resources": ("Hai công chức một cửa, không phát sinh kinh phí.",),
        "reasons": REASONS,
        "opinion": f"đồng ý, Công văn số 12-CV/ĐU, {DAY}",
    }


def approval_decision(key: FormatKey) -> approval.ApprovalDecision:
    return approval.ApprovalDecision(**decision(key, f"Phê duyệt {ABOUT}"))


def override_decision(key: FormatKey) -> approval.OverrideDecision:
    result = "không được thông qua, 1 tán thành trên 3 phiếu hợp lệ."
    return approval.OverrideDecision(**decision(key, f"Cho triển khai {ABOUT}"), vote_result=result)


def non_approval_letter(key: FormatKey) -> approval.NonApprovalLetter:
    return approval.NonApprovalLetter(
        **signed(key, "CV", f"Không phê duyệt {ABOUT}"),
        subject_line=f"V/v không phê duyệt {ABOUT}" if key is FormatKey.STATE else f"Không phê duyệt {ABOUT}",
        addressee="đồng chí Cán bộ A05, Trưởng phòng",
        issuer=NAMES[key],
        considered=f"biên bản họp tập thể lãnh đạo {DAY} và ý kiến của Đảng ủy Sở Nội vụ",
        reasons=("Nội dung đề xuất trùng với nhiệm vụ đã giao trong kế hoạch năm.",),
    )


K = PaperKey
SAMPLES: Samples = {
    K.INTAKE_SLIP: intake_slip,
    K.MEETING_INVITATION: meeting_invitation,
    K.BALLOT_PAPER: ballot_papers,
    K.MINUTES: minutes,
    K.OPINION_REQUEST: opinion_request,
    K.PARTY_OPINION: party_opinion,
    K.APPROVAL_DECISION: approval_decision,
    K.OVERRIDE_DECISION: override_decision,
    K.NON_APPROVAL_LETTER: non_approval_letter,
}
