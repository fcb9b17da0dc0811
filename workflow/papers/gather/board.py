"""The organisation commission's submission and its word to the proposer (Điều 20.2, reading A11)."""

from collections.abc import Iterator

from workflow.papers.contexts.board import BoardNotice, BoardSubmission
from workflow.papers.gather.amendment import UNCHANGED, change_lines, filed
from workflow.papers.gather.letterhead import signed, subject_line
from workflow.papers.gather.record import Record, reference
from workflow.papers.writing import paragraphs
from workflow.rules.acts import ActKind
from workflow.rules.commission import ADVICE_LABELS, DECIDER_LABELS, Advice, Decider
from workflow.rules.voting import OUTCOME_LABELS, Outcome

A = ActKind
ABOVE = "Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy"
DECIDED = {
    A.PROPOSAL_APPROVED: "phê duyệt đề xuất",
    A.PROPOSAL_REFUSED: "không phê duyệt đề xuất",
    A.AMENDMENT_APPROVED: "phê duyệt điều chỉnh kế hoạch thực hiện đề xuất",
    A.AMENDMENT_REFUSED: "không phê duyệt điều chỉnh kế hoạch thực hiện đề xuất",
    A.RESULT_RECOGNISED: "công nhận kết quả thực hiện đề xuất",
}
NEXT = {
    A.PROPOSAL_APPROVED: "Việc thực hiện bắt đầu khi có văn bản giao thực hiện",
    A.PROPOSAL_REFUSED: "Kế hoạch mới đã khắc phục các điểm trên có thể được gửi để xem xét lại từ đầu",
    A.AMENDMENT_APPROVED: "Từ ngày quyết định, đề nghị thực hiện theo nội dung điều chỉnh",
    A.AMENDMENT_REFUSED: UNCHANGED.rstrip("."),
    A.RESULT_RECOGNISED: "Kết quả này là căn cứ xem xét khuyến khích, bảo vệ theo Quy định",
}


def board_submission(record: Record) -> BoardSubmission:
    """What the commission lays before the Standing Secretariat or the Standing Board."""
    subject = record.phase.subject
    lead = record.dossier.proposal.lead_proposer
    return BoardSubmission(
        **signed(record, f"Xem xét, quyết định về {subject}", "Như trên"),
        addressee=ABOVE,
        authors=record.authors,
        author_post=f"{lead.position}, {lead.agency.name}",
        matter=subject,
        contents=tuple(contents(record)),
        consulted=tuple(consulted(record)),
        surveyed=tuple(surveyed(record)),
        advice=paragraphs(record.act.data["advice"]),
        advised=advised(record),
        annexes=(record.phase.enclosed,),
    )


def contents(record: Record) -> Iterator[str]:
    """What the matter is: the plan, the change of it, or the report on its result."""
    proposal = record.dossier.proposal
    if record.act.kind == A.ADVICE_GIVEN:
        yield from paragraphs(proposal.bottleneck)
        yield from paragraphs(proposal.expected_effect)
    elif record.act.kind == A.AMENDMENT_ADVICE_GIVEN:
        yield from change_lines(record)
        yield from (f"Lý do: {line}" for line in paragraphs(filed(record).data["reasons"]))
    else:
        reported = record.before((A.RESULT_REPORTED,))
        yield f"{reference(reported, 'Báo cáo kết quả thực hiện')} gửi kèm."


def consulted(record: Record) -> Iterator[str]:
    """Who was asked and what they answered; only before the proposal was decided."""
    if record.act.kind != A.ADVICE_GIVEN:
        return
    asked = {act.sequence: act.data["consulted"] for act in record.so_far if act.kind == A.CONSULTATION_ASKED}
    for act in record.so_far:
        if act.kind == A.CONSULTATION_ANSWERED:
            yield f"{asked[act.data['answers']]}: {act.data['answer']}"


def surveyed(record: Record) -> Iterator[str]:
    """What permitted surveys found; only before the proposal was decided."""
    if record.act.kind == A.ADVICE_GIVEN:
        yield from (act.data["survey_findings"] for act in record.so_far if act.kind == A.SURVEY_CONCLUDED)


def advised(record: Record) -> str:
    """What the commission asks to decide."""
    if record.of_result:
        return f"Công nhận kết quả: {OUTCOME_LABELS[Outcome(record.act.data['outcome'])].lower()}"
    subject = record.phase.subject
    return f"{ADVICE_LABELS[Advice(record.act.data['advised'])]} {subject}"


def board_notice(record: Record) -> BoardNotice:
    """The decision, for the proposer; the decision itself comes from the Party office."""
    kind, data = ActKind(record.act.kind), record.act.data
    lead = record.dossier.proposal.lead_proposer
    subject = f"kết quả xem xét {record.phase.subject}"
    outcome = f": {OUTCOME_LABELS[Outcome(data['outcome'])].lower()}" if kind is A.RESULT_RECOGNISED else ""
    fields = signed(record, subject.capitalize(), "Như trên", record.dossier.proposal.agency.name)
    return BoardNotice(
        **{**fields, "number_line": record.format.number.open_letter},
        subject_line=subject_line(record, subject),
        addressee=f"đồng chí {lead.full_name}, {lead.position}",
        issuer=record.issuer.name,
        decider=DECIDER_LABELS[Decider(data["decided_by"])],
        decision=reference(record.act, "Văn bản"),
        outcome=f"{DECIDED[kind]}{outcome}",
        reasons=paragraphs(data.get("reasons", "")),
        follow_up=NEXT[kind],
    )
