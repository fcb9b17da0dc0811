"""
Which measure of protection may apply, and what its finding must say (Điều 5.2, 10, 11; readings A21, A22).

The software reads the table below and never finds anything itself: whether the work followed the
policy, from clean motives, for the common good, is found by the agency, with reasons.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule
from workflow.rules.voting import Outcome

FINDING = Citation(10, 4, reading="A22")


class Basis(StrEnum):
    """The clause that may apply."""

    NO_LIABILITY = "10.1"
    EXCLUSION = "10.2"
    CONSIDERED = "10.3"
    NONE = "none"


class Question(StrEnum):
    """The three things that the agency finds (Điều 5.2.b)."""

    POLICY = "policy_conformity"
    MOTIVE = "good_faith_motive"
    COMMON_GOOD = "common_good"


class Measure(StrEnum):
    """What the agency applies, or proposes to the cadre-managing agency."""

    NO_LIABILITY = "no_liability"
    EXCLUSION = "exclusion"
    EXEMPTION = "exemption"
    MITIGATION = "mitigation"
    NONE = "none"


BASIS_CITATIONS = {
    Basis.NO_LIABILITY: Citation(10, 1),
    Basis.EXCLUSION: Citation(10, 2),
    Basis.CONSIDERED: Citation(10, 3),
}
BASIS_LABELS = {
    Basis.NO_LIABILITY: "Khoản 1 Điều 10: không bị xử lý trách nhiệm",
    Basis.EXCLUSION: "Khoản 2 Điều 10: được loại trừ trách nhiệm",
    Basis.CONSIDERED: "Khoản 3 Điều 10: được xem xét loại trừ, miễn hoặc giảm nhẹ trách nhiệm",
    Basis.NONE: "Không thuộc trường hợp được bảo vệ theo Điều 10",
}
QUESTION_LABELS = {
    Question.POLICY: "Thực hiện đúng chủ trương",
    Question.MOTIVE: "Có động cơ trong sáng",
    Question.COMMON_GOOD: "Vì lợi ích chung",
}
MEASURE_LABELS = {
    Measure.NO_LIABILITY: "Không xử lý trách nhiệm",
    Measure.EXCLUSION: "Loại trừ trách nhiệm",
    Measure.EXEMPTION: "Miễn trách nhiệm",
    Measure.MITIGATION: "Giảm nhẹ trách nhiệm",
    Measure.NONE: "Không áp dụng biện pháp bảo vệ",
}

DECISION_TABLE: dict[tuple[bool, bool, bool], Basis] = {
    # completed, damage, found in good faith
    (True, False, False): Basis.NO_LIABILITY,
    (True, False, True): Basis.NO_LIABILITY,
    (True, True, False): Basis.NO_LIABILITY,
    (True, True, True): Basis.NO_LIABILITY,
    (False, False, True): Basis.EXCLUSION,
    (False, True, True): Basis.CONSIDERED,
    (False, False, False): Basis.NONE,
    (False, True, False): Basis.NONE,
}
"""Reading A21: Điều 10 is the special rule beside Điều 5.2."""

MEASURES: dict[Basis, frozenset[Measure]] = {
    Basis.NO_LIABILITY: frozenset({Measure.NO_LIABILITY}),
    Basis.EXCLUSION: frozenset({Measure.EXCLUSION}),
    Basis.CONSIDERED: frozenset({Measure.EXCLUSION, Measure.EXEMPTION, Measure.MITIGATION, Measure.NONE}),
    Basis.NONE: frozenset({Measure.NONE}),
}


def basis(*, outcome: str, damage: bool, good_faith: bool) -> Basis:
    """The clause that may apply to a recognised result, by table A21."""
    return DECISION_TABLE[outcome == Outcome.COMPLETED, damage, good_faith]


def possible_bases(*, outcome: str) -> list[Basis]:
    """What the table leaves open for ``outcome`` while nothing has been found yet, each once."""
    found = [b for (completed, _, _), b in DECISION_TABLE.items() if completed == (outcome == Outcome.COMPLETED)]
    return list(dict.fromkeys(found))


@rule(Citation(5, 2, "b", reading="A22"))
def three_questions_are_answered(*, outcome: str, answers: Mapping[Question, bool | None]) -> str:
    """A result that is not fully completed is judged on policy, motive and common good, each yes or no."""
    if outcome == Outcome.COMPLETED:
        return ""
    missing = [QUESTION_LABELS[question] for question in Question if answers.get(question) is None]
    return f"Chưa kết luận: {'; '.join(missing)}" if missing else ""


@rule(FINDING)
def answers_have_reasons(*, answers: Mapping[Question, bool | None], reasons: Mapping[Question, str]) -> str:
    """Each yes and each no is reasoned."""
    bare = [
        QUESTION_LABELS[question]
        for question in Question
        if answers.get(question) is not None and not reasons.get(question, "").strip()
    ]
    return f"Cần nêu căn cứ cho kết luận: {'; '.join(bare)}" if bare else ""


@rule(Citation(10, 4))
def causes_are_told_apart(*, objective: str, subjective: str) -> str:
    """Objective and subjective causes are both stated; where there is none, that is said."""
    if objective.strip() and subjective.strip():
        return ""
    return "Cần xác định rõ nguyên nhân khách quan và nguyên nhân chủ quan; không có thì ghi “không có”"


@rule(Citation(10, 3))
def damage_is_described(*, damage: bool, description: str) -> str:
    """Where there was damage, the finding says what it was."""
    return "Có thiệt hại thì phải ghi rõ thiệt hại gì, mức độ" if damage and not description.strip() else ""


@rule(Citation(10, 3, reading="A21"))
def measure_fits_the_clause(*, basis: Basis, measure: str) -> str:
    """The measure is one that the clause that may apply knows."""
    if measure in MEASURES[basis]:
        return ""
    allowed = "; ".join(MEASURE_LABELS[m] for m in Measure if m in MEASURES[basis])
    return f"Theo kết luận này, {BASIS_LABELS[basis].lower()}; biện pháp có thể ghi: {allowed}"


@rule(Citation(6, 5))
def completed_work_is_not_punished(*, outcome: str, measure: str) -> str:
    """Nobody is held liable for a proposal that was found completed."""
    if outcome == Outcome.COMPLETED and measure != Measure.NO_LIABILITY:
        return "Đề xuất được đánh giá hoàn thành thì không được xử lý trách nhiệm người thực hiện"
    return ""


@rule(Citation(10, 4))
def finder_is_not_concerned(*, finder: int | None, concerned: Iterable[int]) -> str:
    """Nobody finds about themselves."""
    return "Người ra kết luận không được là người được xét bảo vệ" if finder in set(concerned) else ""


@rule(Citation(10, 4))
def finding_names_someone(*, concerned: int) -> str:
    """The finding says whom it is about."""
    return "" if concerned else "Cần chọn người được xét bảo vệ"
