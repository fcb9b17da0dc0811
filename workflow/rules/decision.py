"""The committee's opinion and the head's decision (Điều 7.2.1 §2, 7.3)."""

from enum import StrEnum

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


class Position(StrEnum):
    """What the Party committee answers (reading A23)."""

    AGREE = "agree"
    DISAGREE = "disagree"
    OTHER = "other_opinion"


class Intention(StrEnum):
    """What the head proposes to decide when asking for the committee's opinion."""

    APPROVE = "approve"
    REFUSE = "refuse"
    OVERRIDE = "override"


POSITION_LABELS = {
    Position.AGREE: "Đồng ý",
    Position.DISAGREE: "Không đồng ý",
    Position.OTHER: "Ý kiến khác",
}
INTENTION_LABELS = {
    Intention.APPROVE: "Phê duyệt",
    Intention.REFUSE: "Không phê duyệt",
    Intention.OVERRIDE: "Cho triển khai dù tập thể không thông qua",
}


def decisions_shut(*, passed: bool) -> frozenset[ActKind]:
    """The decision that the collective's vote leaves no room for (Điều 7.2.1)."""
    return frozenset({ActKind.VOTE_OVERRIDDEN if passed else ActKind.PROPOSAL_APPROVED})


@rule(Citation(7, 2, "2.1"))
def approval_needs_a_passed_vote(*, passed: bool) -> str:
    """Plain approval follows a vote that passed; otherwise only the written override remains."""
    return (
        ""
        if passed
        else "Tập thể lãnh đạo không thông qua; chỉ có thể quyết định cho triển khai bằng văn bản có lý do"
    )


@rule(Citation(7, 2, "2.1", reading="A25"))
def override_needs_a_failed_vote(*, passed: bool) -> str:
    """There is nothing to override when the collective approved."""
    return "Tập thể lãnh đạo đã thông qua; hãy dùng “Phê duyệt”" if passed else ""


@rule(Citation(7, 2, "2.1"))
def override_is_written_and_reasoned(*, reasons: str, document_number: str) -> str:
    """The head who overrides says in writing why it is necessary and feasible."""
    if not reasons.strip():
        return "Cần nêu rõ vì sao đề xuất là cần thiết và khả thi"
    return "" if document_number.strip() else "Quyết định cho triển khai phải bằng văn bản: ghi số, ký hiệu"


@rule(Citation(7, 3))
def refusal_has_reasons(*, reasons: str) -> str:
    """A refusal tells the proposer why."""
    return "" if reasons.strip() else "Cần nêu lý do không phê duyệt"


@rule(Citation(7, 3))
def decision_is_written(*, document_number: str) -> str:
    """The decision is issued as a document."""
    return "" if document_number.strip() else "Quyết định được ban hành bằng văn bản: ghi số, ký hiệu"


@rule(Citation(4, 3, reading="A23"))
def contrary_decision_has_reasons(*, position: str, as_proposed: bool, reasons: str, binding: bool = False) -> str:
    """
    A decision against the committee's opinion is possible, with a written reason.

    ``as_proposed``: the head decides what the committee was asked about. ``binding``: the rule set
    reads the opinion as one that the head must follow.
    """
    contrary = (position == Position.AGREE and not as_proposed) or (position == Position.DISAGREE and as_proposed)
    if contrary and binding:
        return "Theo bộ quy tắc của hồ sơ này, không được quyết định khác ý kiến cấp ủy"
    return "Quyết định khác ý kiến cấp ủy: cần ghi rõ lý do" if contrary and not reasons.strip() else ""


@rule(Citation(7, 3))
def opinion_is_stated(*, position: str, text: str) -> str:
    """An opinion other than plain agreement says what it is."""
    return "" if position == Position.AGREE or text.strip() else "Cần ghi nội dung ý kiến của cấp ủy"
