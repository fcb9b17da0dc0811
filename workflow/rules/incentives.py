"""Conditions and forms of encouragement (Điều 5.1, 9; readings A30, A31)."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.recorded import Recorded
from workflow.rules.verdict import rule
from workflow.rules.voting import Outcome

CONDITIONS_READING = Citation(5, 1, reading="A31")


class Condition(StrEnum):
    """The four conditions of Điều 5.1."""

    A = "condition_a"
    B = "condition_b"
    C = "condition_c"
    D = "condition_d"


class Incentive(StrEnum):
    """The forms of Điều 9.1."""

    PRAISE = "praise"
    REWARD = "reward"
    PRIORITY = "priority"
    EXCELLENCE = "excellence"
    EARLY_SALARY = "early_salary"
    OTHER = "other"


class Limb(StrEnum):
    """What was wrong with the rules in force (Điều 3.2, reading A30)."""

    UNREGULATED = "unregulated"
    UNFIT = "unfit"


LIMB_LABELS = {
    Limb.UNREGULATED: "Chưa được quy định",
    Limb.UNFIT: "Đã có quy định nhưng không phù hợp với thực tiễn",
}
LIMB_CITATION = Citation(3, 2, reading="A30")
CONDITION_LABELS = {
    Condition.A: "Gỡ được điểm nghẽn chưa có quy định (hoặc quy định không còn phù hợp)",
    Condition.B: "Vì lợi ích chung, có giá trị và hiệu quả thiết thực",
    Condition.C: "Xuất phát từ thực tiễn, không ảnh hưởng xấu đến an ninh, trật tự và nơi khác",
    Condition.D: "Đẩy mạnh phân cấp, cải cách thủ tục, công nghệ thông tin hoặc chuyển đổi số",
}
CONDITION_CITATIONS = {
    Condition.A: Citation(5, 1, "a", reading="A30"),
    Condition.B: Citation(5, 1, "b"),
    Condition.C: Citation(5, 1, "c"),
    Condition.D: Citation(5, 1, "d", reading="A31"),
}
INCENTIVE_LABELS = {
    Incentive.PRAISE: "Tuyên dương, biểu dương trước tập thể (9.1.a)",
    Incentive.REWARD: "Khen thưởng theo pháp luật thi đua, khen thưởng (9.1.a)",
    Incentive.PRIORITY: "Làm căn cứ đánh giá, quy hoạch, bố trí, sử dụng (9.1.b)",
    Incentive.EXCELLENCE: "Ghi nhận thành tích xuất sắc để xét nâng ngạch (9.1.c)",
    Incentive.EARLY_SALARY: "Xét nâng bậc lương trước thời hạn 12 tháng (9.1.c)",
    Incentive.OTHER: "Hình thức động viên khác (9.1.d)",
}
COMPLETED_ONLY = frozenset({Incentive.REWARD, Incentive.EXCELLENCE, Incentive.EARLY_SALARY})
UNWRITTEN = frozenset({Incentive.PRAISE, Incentive.OTHER})
"""Forms that need no numbered decision."""


def in_force(acts: Sequence[Recorded]) -> list[int]:
    """Sequences of the acts that applied or granted an incentive which nothing has revoked since."""
    revoked = {act.data["revokes"] for act in acts if act.kind == ActKind.INCENTIVE_REVOKED}
    return [
        act.sequence
        for act in acts
        if (act.kind == ActKind.INCENTIVE_APPLIED or act.data.get("grant") == "granted")
        and act.sequence not in revoked
    ]


@rule(CONDITIONS_READING)
def every_condition_has_reasons(*, reasons: Mapping[Condition, str]) -> str:
    """Each condition is marked met or not met, with the reason."""
    bare = [label for condition, label in CONDITION_LABELS.items() if not reasons.get(condition, "").strip()]
    return f"Cần nêu căn cứ cho từng điều kiện; còn thiếu: {'; '.join(bare)}" if bare else ""


@rule(CONDITIONS_READING)
def conditions_are_assessed(*, assessed: bool) -> str:
    """An incentive rests on the assessment of the four conditions."""
    return "" if assessed else "Cần xét các điều kiện khuyến khích trước khi áp dụng hoặc đề nghị"


@rule(LIMB_CITATION)
def limb_is_noted(*, limb: str, note: str) -> str:
    """An incentive rests on the head's note whether the matter was not regulated, or regulated but unfit."""
    if limb in set(Limb) and note.strip():
        return ""
    return (
        "Cần xét lại điều kiện và ghi rõ đề xuất thuộc trường hợp nào: chưa được quy định, hay đã có quy định nhưng "
        "không phù hợp, kèm căn cứ"
    )


@rule(CONDITIONS_READING)
def unmet_conditions_need_reasons(*, unmet: Iterable[str], reasons: str) -> str:
    """Where a condition was found unmet, the head who encourages all the same says why."""
    names = [CONDITION_LABELS[Condition(condition)].lower() for condition in unmet]
    if names and not reasons.strip():
        return f"Có điều kiện được đánh giá chưa đạt ({'; '.join(names)}): cần nêu rõ lý do vẫn áp dụng"
    return ""


@rule(Citation(9, 1, "c"))
def form_fits_the_outcome(*, incentive: str, outcome: str) -> str:
    """Rewards, rank and salary are for results found completed."""
    if incentive in COMPLETED_ONLY and outcome != Outcome.COMPLETED:
        return f"“{INCENTIVE_LABELS[Incentive(incentive)]}” chỉ dành cho đề xuất được đánh giá hoàn thành"
    return ""


@rule(Citation(9, 1))
def incentive_names_someone(*, beneficiaries: int, organisation: str) -> str:
    """An incentive goes to somebody."""
    return "" if beneficiaries or organisation.strip() else "Cần chọn người hoặc ghi tổ chức được khuyến khích"


@rule(Citation(9, 1))
def incentive_is_written(*, incentive: str, document_number: str) -> str:
    """Every form but praise and other encouragement is decided in writing."""
    written = incentive in UNWRITTEN or document_number.strip()
    return "" if written else "Hình thức này phải có văn bản: ghi số, ký hiệu"


@rule(Citation(14, 7))
def answer_to_proposal_is_written(*, granted: bool, document_number: str, reasons: str) -> str:
    """The cadre-managing agency grants by a numbered decision, or declines with reasons."""
    if granted:
        return "" if document_number.strip() else "Quyết định của cơ quan quản lý cán bộ: ghi số, ký hiệu"
    return "" if reasons.strip() else "Không áp dụng thì cần nêu lý do"


@rule(Citation(9, 1))
def revocation_is_reasoned(*, in_force: bool, reasons: str, document_number: str) -> str:
    """Only what is in force is revoked, by a numbered decision with reasons."""
    if not in_force:
        return "Hình thức khuyến khích này không còn hiệu lực hoặc không thuộc hồ sơ"
    if not reasons.strip():
        return "Cần nêu lý do thu hồi"
    return "" if document_number.strip() else "Quyết định thu hồi: ghi số, ký hiệu"
