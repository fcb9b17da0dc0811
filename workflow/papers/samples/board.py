"""Samples of the papers that the organisation commission drafts."""

from workflow.papers.contexts import board
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples.heads import DAY, Samples, signed

MATTER = "đề xuất đổi mới, sáng tạo"


def board_submission(key: FormatKey) -> board.BoardSubmission:
    return board.BoardSubmission(
        **signed(key, "TTr", f"Xem xét, quyết định về {MATTER}", "Như trên"),
        addressee="Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy",
        authors="Cán bộ A05",
        author_post="Phó Giám đốc, Sở Nội vụ tỉnh Sao Mai",
        matter=MATTER,
        contents=("Mỗi buổi sáng có 70 đến 90 lượt người chờ tại bộ phận một cửa.", "Thời gian chờ còn dưới 30 phút."),
        consulted=("Chuyên gia B03: làm được ngay tại một quầy.",),
        surveyed=("Hai xã đã có phần mềm sẵn; không phát sinh kinh phí.",),
        advice=("Nên cho làm thử sáu tháng.",),
        advised=f"Phê duyệt {MATTER}",
        annexes=("Kế hoạch đề xuất",),
    )


def board_notice(key: FormatKey) -> board.BoardNotice:
    subject = f"kết quả xem xét {MATTER}"
    return board.BoardNotice(
        **signed(key, "CV", subject.capitalize()),
        subject_line=f"V/v {subject}" if key is FormatKey.STATE else subject.capitalize(),
        addressee="đồng chí Cán bộ A05, Phó Giám đốc",
        issuer="Ban Tổ chức Tỉnh ủy Sao Mai",
        decider="Ban Thường vụ Tỉnh ủy",
        decision=f"Văn bản số 20-QĐ/TU, {DAY}",
        outcome="phê duyệt đề xuất",
        reasons=("Phù hợp chủ trương.",),
        follow_up="Việc thực hiện bắt đầu khi có văn bản giao thực hiện",
    )


SAMPLES: Samples = {PaperKey.BOARD_SUBMISSION: board_submission, PaperKey.BOARD_NOTICE: board_notice}
