"""The finding on protection; whoever may not read the act gets no paper of it."""

from workflow.papers.contexts.later import Finding, ProtectionFinding
from workflow.papers.gather.bases import resting_on
from workflow.papers.gather.letterhead import authority, signed
from workflow.papers.gather.record import Record, reference
from workflow.papers.writing import listed, paragraphs
from workflow.rules.acts import ActKind
from workflow.rules.protection import BASIS_CITATIONS, MEASURE_LABELS, QUESTION_LABELS, Basis, Measure, Question
from workflow.rules.voting import OUTCOME_LABELS, Outcome

ANSWERS = {"yes": "Có", "no": "Không"}


def protection_finding(record: Record) -> ProtectionFinding:
    """Whom it is about, the three findings, the causes, the clause and the measure."""
    data = record.act.data
    concerned = listed(data["concerned_names"])
    recognised = record.known(ActKind.RESULT_RECOGNISED)
    clause = BASIS_CITATIONS.get(Basis(data["basis"]))
    agency = record.act.kind == ActKind.AGENCY_PROTECTION_FOUND
    whom = "đối với cơ quan, người đứng đầu" if agency else "đối với cán bộ thực hiện"
    return ProtectionFinding(
        **signed(record, f"Kết luận về áp dụng biện pháp bảo vệ {whom}", concerned, "Ban Tổ chức Tỉnh ủy"),
        bases=resting_on(
            reference(recognised, "văn bản công nhận, công bố kết quả thực hiện"),
            considered="hồ sơ thực hiện đề xuất và các nguyên nhân khách quan, chủ quan",
        ),
        authority=authority(record),
        issuer=record.issuer.name,
        beneficiaries=concerned,
        findings=findings(record, recognised.data["outcome"]),
        objective_causes=paragraphs(data["objective"]),
        subjective_causes=paragraphs(data["subjective"]),
        damage=damage(record),
        clause=str(clause) if clause else "Điều 10",
        measure=MEASURE_LABELS[Measure(data["measure"])].lower(),
        executors=f"Các đơn vị liên quan và {concerned}",
    )


def findings(record: Record, outcome: str) -> tuple[Finding, ...]:
    """The answers with their reasons; where the result was completed and none is needed, that."""
    data = record.act.data
    given = [question for question in Question if data.get(question)]
    if not given:
        label = OUTCOME_LABELS[Outcome(outcome)]
        return (Finding("Kết quả thực hiện", label, "Theo văn bản công nhận, công bố kết quả."),)
    return tuple(
        Finding(QUESTION_LABELS[question], ANSWERS[data[question]], data[f"{question.value}_reasons"])
        for question in given
    )


def damage(record: Record) -> str:
    """What damage there was."""
    data = record.act.data
    return data["damage_description"] if data["damage"] == "yes" else "không có"
