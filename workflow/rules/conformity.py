"""What the head makes sure of before approving (Điều 4.2)."""

from collections.abc import Mapping
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


class Check(StrEnum):
    """One thing that the approved work keeps to."""

    AUTHORITY = "check_authority"
    PARTY = "check_party_rules"
    ASSEMBLY = "check_national_assembly"
    SUPERIOR = "check_superior_bodies"
    TREATIES = "check_treaties"


class Conformity(StrEnum):
    """What the head found."""

    CONFORMS = "conforms"
    CONFLICTS = "conflicts"


CHECK_LABELS = {
    Check.AUTHORITY: "Thuộc thẩm quyền quyết định của cơ quan",
    Check.PARTY: "Không trái quy định của Đảng",
    Check.ASSEMBLY: "Không trái văn bản quy phạm pháp luật của Quốc hội, Ủy ban Thường vụ Quốc hội",
    Check.SUPERIOR: "Không trái văn bản quy phạm pháp luật của cơ quan nhà nước cấp trên",
    Check.TREATIES: "Không trái điều ước quốc tế mà Việt Nam là thành viên",
}
CONFORMITY_LABELS = {
    Conformity.CONFORMS: "Phù hợp",
    Conformity.CONFLICTS: "Không phù hợp",
}


@rule(Citation(4, 2))
def approval_conforms_to_the_law(*, answers: Mapping[Check, str]) -> str:
    """Nothing is approved before the head has found it lawful on every point."""
    conflicting = [label for check, label in CHECK_LABELS.items() if answers.get(check) == Conformity.CONFLICTS]
    if conflicting:
        return f"Không thể phê duyệt khi có nội dung không phù hợp: {'; '.join(conflicting)}"
    open_points = [label for check, label in CHECK_LABELS.items() if not answers.get(check)]
    return f"Cần xác nhận phù hợp trước khi phê duyệt: {'; '.join(open_points)}" if open_points else ""
