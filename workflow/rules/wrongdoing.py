"""Reports of what Điều 6 forbids: their kinds, their steps, and who may not examine them (Điều 6, 12, 19.3)."""

from collections.abc import Iterable
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

INSPECTION = Citation(19, 3)


class Nature(StrEnum):
    """What is reported. The value begins with the clause of Điều 6."""

    ABUSE = "6.1"
    OBSTRUCTION = "6.2"
    RETALIATION = "6.2-retaliation"
    EVASION = "6.3"
    DISOBEDIENCE = "6.4"
    PUNISHMENT = "6.5"


class StepKind(StrEnum):
    """What the inspection commission does with a report, in this order."""

    RECEIVED = "received"
    EXAMINED = "examined"
    CONCLUDED = "concluded"
    NOTED = "noted"


class Finding(StrEnum):
    """What the inspection commission concludes."""

    FOUND = "found"
    PARTLY_FOUND = "partly_found"
    NOT_FOUND = "not_found"
    ELSEWHERE = "elsewhere"


NATURE_LABELS = {
    Nature.ABUSE: "Lợi dụng chính sách khuyến khích, bảo vệ (khoản 1 Điều 6)",
    Nature.OBSTRUCTION: "Cản trở, gây khó khăn, xúc phạm (khoản 2 Điều 6)",
    Nature.RETALIATION: "Trả thù, trù dập người có đề xuất (khoản 2 Điều 6)",
    Nature.EVASION: "Né tránh, đùn đẩy trách nhiệm (khoản 3 Điều 6)",
    Nature.DISOBEDIENCE: "Không chấp hành phân công, làm sai đề xuất (khoản 4 Điều 6)",
    Nature.PUNISHMENT: "Xử lý trách nhiệm việc đã được đánh giá hoàn thành (khoản 5 Điều 6)",
}
STEP_LABELS = {
    StepKind.RECEIVED: "Đã tiếp nhận",
    StepKind.EXAMINED: "Đang xem xét",
    StepKind.CONCLUDED: "Đã có kết luận",
    StepKind.NOTED: "Đã ghi kết luận vào hồ sơ",
}
STEP_VERBS = {
    StepKind.RECEIVED: "Tiếp nhận",
    StepKind.EXAMINED: "Bắt đầu xem xét",
    StepKind.CONCLUDED: "Kết luận",
    StepKind.NOTED: "Ghi kết luận vào hồ sơ",
}
FINDING_LABELS = {
    Finding.FOUND: "Có vi phạm",
    Finding.PARTLY_FOUND: "Có vi phạm một phần",
    Finding.NOT_FOUND: "Không có vi phạm",
    Finding.ELSEWHERE: "Không thuộc thẩm quyền, đã chuyển nơi có thẩm quyền",
}
INTERNAL_TARGETS = {StepKind.RECEIVED: 3, StepKind.EXAMINED: 10, StepKind.CONCLUDED: 30}
"""Working days after filing. Targets of the portal's own: the regulation sets none."""


def next_steps(last: str | None, *, has_dossier: bool) -> list[StepKind]:
    """What follows the step ``last``; a conclusion is noted on a dossier only where the report names one."""
    order = list(StepKind)
    place = order.index(StepKind(last)) + 1 if last else 0
    return [step for step in order[place : place + 1] if step is not StepKind.NOTED or has_dossier]


@rule(Citation(6, 2))
def report_says_what_happened(*, description: str) -> str:
    """A report tells what happened."""
    return "" if description.strip() else "Cần kể rõ sự việc"


@rule(INSPECTION)
def someone_impartial_receives(*, receivers: int) -> str:
    """At least one inspection officer is neither accused nor the reporter."""
    if receivers:
        return ""
    return "Không còn cán bộ kiểm tra nào ngoài những người liên quan; hãy gửi trực tiếp cấp có thẩm quyền cao hơn"


@rule(INSPECTION)
def reporter_does_not_accuse_themselves(*, reporter: int, accused: Iterable[int]) -> str:
    """The reporter is not among the accused."""
    return "Người phản ánh không thể là người bị phản ánh" if reporter in set(accused) else ""


@rule(INSPECTION)
def step_follows(*, last: str | None, kind: str, has_dossier: bool) -> str:
    """A report is received, examined, concluded, and then noted on its dossier, in this order."""
    follows = kind in next_steps(last, has_dossier=has_dossier)
    return "" if follows else "Bước này không theo thứ tự tiếp nhận, xem xét, kết luận"


@rule(INSPECTION)
def conclusion_has_findings(*, kind: str, finding: str, note: str) -> str:
    """A conclusion says what was found, and why."""
    if kind == StepKind.CONCLUDED and not (finding and note.strip()):
        return "Kết luận cần có kết quả và căn cứ"
    return ""


@rule(Citation(12, 1))
def note_says_the_outcome(*, text: str) -> str:
    """What is noted on the dossier is the outcome, in words that name no reporter."""
    return "" if text.strip() else "Cần ghi nội dung kết luận"
