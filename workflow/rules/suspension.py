"""Stopping the work, inspecting it, and letting it go on or ending it (Điều 16.4)."""

from datetime import date
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

SUSPENSION = Citation(16, 4)


class Recommendation(StrEnum):
    """What the inspection recommends."""

    RESUME = "resume"
    TERMINATE = "terminate"


RECOMMENDATION_LABELS = {
    Recommendation.RESUME: "Cho tiếp tục thực hiện",
    Recommendation.TERMINATE: "Chấm dứt thực hiện",
}


@rule(SUSPENSION)
def order_is_written(*, document_number: str) -> str:
    """Stopping, going on and ending are ordered in writing."""
    return "" if document_number.strip() else "Yêu cầu này phải bằng văn bản: ghi số, ký hiệu"


@rule(SUSPENSION)
def order_has_grounds(*, grounds: str) -> str:
    """The order says what was found."""
    return "" if grounds.strip() else "Cần nêu căn cứ: việc thực hiện không đạt hiệu quả ở điểm nào"


@rule(SUSPENSION)
def inspection_says_what_it_found(*, findings: str) -> str:
    """The decision rests on an inspection that has findings."""
    return "" if findings.strip() else "Cần ghi kết quả kiểm tra, đánh giá quá trình thực hiện"


@rule(SUSPENSION)
def departure_from_inspection_has_reasons(*, recommended: str, decided: str, reasons: str) -> str:
    """The head may decide otherwise than the inspection recommends, and says why."""
    if recommended != decided and not reasons.strip():
        return "Quyết định khác kiến nghị của việc kiểm tra: cần nêu lý do"
    return ""


@rule(SUSPENSION)
def resumed_work_regains_lost_days_only(*, ends: date, new_end: date, suspended_on: date, resumed_on: date) -> str:
    """Going on may move the end by as long as the work stood still; more is an extension."""
    lost = (resumed_on - suspended_on).days
    if (new_end - ends).days > lost:
        return f"Ngày hoàn thành chỉ lùi tối đa {lost} ngày đã tạm dừng; lùi thêm là gia hạn"
    return ""
