"""Proposals of officials managed by the Standing Board: intake, advice, decision (Điều 20.2)."""

from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.requests import DECLINED
from workflow.rules.verdict import rule


class Decider(StrEnum):
    """Who decides on what the organisation commission advises."""

    SECRETARIAT = "standing_secretariat"
    BOARD = "standing_board"


class Advice(StrEnum):
    """What the commission advises to decide."""

    APPROVE = "advise_approval"
    REFUSE = "advise_refusal"


class SurveyPermission(StrEnum):
    """What the Standing Secretariat answers about a survey."""

    GRANTED = "granted"
    DECLINED = DECLINED


class Consulted(StrEnum):
    """Who is asked."""

    AGENCY = "agency"
    EXPERT = "expert"


DECIDER_LABELS = {Decider.SECRETARIAT: "Thường trực Tỉnh ủy", Decider.BOARD: "Ban Thường vụ Tỉnh ủy"}
ADVICE_LABELS = {Advice.APPROVE: "Phê duyệt", Advice.REFUSE: "Không phê duyệt"}
PERMISSION_LABELS = {SurveyPermission.GRANTED: "Đồng ý khảo sát", SurveyPermission.DECLINED: "Không khảo sát"}
CONSULTED_LABELS = {Consulted.AGENCY: "Cơ quan, tổ chức", Consulted.EXPERT: "Chuyên gia, nhà khoa học"}


@rule(Citation(20, 2, reading="A11"))
def commission_is_known(*, needed: bool, known: bool) -> str:
    """A plan that the organisation commission takes in needs a commission on record."""
    if needed and not known:
        return "Chưa khai báo Ban Tổ chức Tỉnh ủy nên chưa gửi được đề xuất của cán bộ diện Ban Thường vụ quản lý"
    return ""


@rule(Citation(20, 2))
def consultation_says_whom_and_what(*, consulted: str, question: str) -> str:
    """Whoever is consulted is named, and so is the question."""
    if not consulted.strip():
        return "Cần ghi lấy ý kiến của ai"
    return "" if question.strip() else "Cần ghi hỏi về nội dung gì"


@rule(Citation(20, 2))
def survey_decision_is_written(*, document_number: str) -> str:
    """The Standing Secretariat's answer about a survey is a document."""
    return "" if document_number.strip() else "Ý kiến của Thường trực Tỉnh ủy về khảo sát: ghi số, ký hiệu văn bản"


@rule(Citation(20, 2))
def survey_follows_permission(*, permitted: bool) -> str:
    """A survey is made after the Standing Secretariat permitted it, once for each permission."""
    return (
        ""
        if permitted
        else "Chỉ khảo sát sau khi Thường trực Tỉnh ủy đồng ý; chưa có ý kiến đồng ý nào còn chờ khảo sát"
    )


@rule(Citation(20, 2))
def survey_says_what_it_found(*, findings: str) -> str:
    """A survey ends with what it found about feasibility and effect."""
    return "" if findings.strip() else "Cần ghi kết quả khảo sát về tính khả thi và hiệu quả"


@rule(Citation(20, 2, reading="A11"))
def advice_is_written(*, text: str, document_number: str) -> str:
    """The commission advises in a document that says what and why."""
    if not text.strip():
        return "Cần ghi nội dung tham mưu"
    return "" if document_number.strip() else "Ban Tổ chức tham mưu bằng văn bản: ghi số, ký hiệu"


@rule(Citation(20, 2, reading="A11"))
def decider_is_named(*, decided_by: str) -> str:
    """The record says whether the Standing Secretariat or the Standing Board decided."""
    return "" if decided_by in set(Decider) else "Cần ghi Thường trực Tỉnh ủy hay Ban Thường vụ Tỉnh ủy quyết định"


@rule(Citation(20, 2, reading="A11"))
def recognition_differs_from_advice_with_reasons(*, outcome: str, advised: str, reasons: str) -> str:
    """A recognition other than what the commission advised needs a written reason."""
    return (
        "Kết quả công nhận khác ý kiến tham mưu: cần nêu lý do" if outcome != advised and not reasons.strip() else ""
    )
