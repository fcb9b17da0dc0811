"""Submitting and receiving a plan (Điều 7.1, 7.2)."""

from collections.abc import Sequence
from datetime import date

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


@rule(Citation(7, 1, "1.1"))
def plan_is_complete(*, missing: Sequence[str]) -> str:
    """A plan holds every block that the regulation asks for; ``missing`` are the labels of empty ones."""
    return f"Kế hoạch còn thiếu: {'; '.join(missing)}" if missing else ""


@rule(Citation(1, 2))
def proposer_is_covered(*, covered: bool) -> str:
    """The regulation is for managing officials; others use the initiative procedure."""
    return (
        ""
        if covered
        else "Quy định áp dụng cho cán bộ lãnh đạo, quản lý; trường hợp khác thực hiện theo quy định về sáng kiến"
    )


@rule(Citation(2, 4))
def common_good_is_declared(*, declared: bool) -> str:
    """The lead proposer declares that the proposal serves the common good."""
    return "" if declared else "Cần cam đoan đề xuất vì lợi ích chung trước khi trình"


@rule(Citation(7, 1, "1.1"))
def lead_proposer_submits(*, lead: int, submitter: int | None) -> str:
    """The plan is sent by the person who leads it."""
    return "" if lead == submitter else "Chỉ người chủ trì đề xuất được trình kế hoạch"


@rule(Citation(7, 1, "1.3", reading="A10"))
def deciding_agency_is_known(*, head_is_author: bool, has_superior: bool) -> str:
    """A head's own proposal goes to the superior agency, which must be on record."""
    if head_is_author and not has_superior:
        return "Đề xuất của người đứng đầu phải gửi cơ quan cấp trên, nhưng cơ quan này chưa khai báo cơ quan cấp trên"
    return ""


@rule(Citation(7, 3, reading="A26"))
def committee_is_known(*, has_committee: bool) -> str:
    """The deciding agency's Party committee must be on record, for its opinion is asked later."""
    return "" if has_committee else "Cơ quan xem xét chưa khai báo cấp ủy, tổ chức đảng cùng cấp"


@rule(Citation(7, 2, "2.1", reading="A8"))
def receipt_is_the_earlier_day(*, delivered: date, received: date) -> str:
    """The plan counts as received when delivered or when stamped, whichever is earlier."""
    if received > delivered:
        return f"Kế hoạch đã đến hộp thư ngày {delivered:%d/%m/%Y}; ngày tiếp nhận không thể muộn hơn"
    return ""
