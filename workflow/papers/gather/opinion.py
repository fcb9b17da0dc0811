"""Báo cáo xin ý kiến cấp ủy and the committee's answer."""

from workflow.models import Act
from workflow.papers.contexts.approval import OpinionRequest, PartyOpinion
from workflow.papers.gather import votes
from workflow.papers.gather.amendment import asked_change
from workflow.papers.gather.letterhead import signed, subject_line
from workflow.papers.gather.record import Record, reference
from workflow.papers.writing import long_date, paragraphs
from workflow.rules.decision import INTENTION_LABELS, POSITION_LABELS, Intention, Position

OVERRIDE_NOTE = (
    "Tập thể lãnh đạo không thông qua đề xuất. Người đứng đầu dự kiến cho triển khai vì xét thấy cần thiết, khả thi, "
    "và chịu trách nhiệm về quyết định này; lý do nêu tại mục 2."
)


def opinion_request(record: Record) -> OpinionRequest:
    """The collective's result, what the head means to decide, and what is enclosed."""
    closed = record.closed
    intention = record.act.data.get("intention")
    result = votes.result(closed)
    if intention:
        proposed = INTENTION_LABELS[Intention(intention)]
    else:
        proposed = f"Công nhận kết quả: {votes.ANSWERS[closed.data['outcome']].lower()}"
    subject = record.phase.subject
    about = f"công nhận {subject}" if record.of_result else subject
    return OpinionRequest(
        **signed(
            record, f"Kết quả họp {record.body} và xin ý kiến về {about}", "Như trên", f"Thành viên {record.body}"
        ),
        body=record.body[:1].upper() + record.body[1:],
        addressee=record.committee,
        authors=record.authors,
        meeting_date=long_date(closed.on),
        matter=record.phase.matter,
        counts=votes.counts(closed),
        result=result,
        report=(*asked_change(record), *(reported(record, closed) or (result,))),
        proposed_decision=proposed,
        override_note=OVERRIDE_NOTE if intention == Intention.OVERRIDE else "",
        annexes=(f"Biên bản họp {long_date(closed.on)}", record.phase.enclosed),
    )


def reported(record: Record, closed: Act) -> tuple[str, ...]:
    """The head's own report, else what the meeting concluded."""
    return paragraphs(record.act.data.get("report", "")) or paragraphs(closed.data.get("conclusion", ""))


def party_opinion(record: Record) -> PartyOpinion:
    """What the committee answers."""
    asked = record.before((record.phase.asked,))
    about = record.phase.subject
    agency = record.dossier.deciding_agency.name
    return PartyOpinion(
        **signed(record, f"Ý kiến về {about}", "Như trên"),
        subject_line=subject_line(record, f"ý kiến về {about}"),
        addressee=agency,
        committee=record.committee,
        request=f"{reference(asked, 'Báo cáo')} của {agency}",
        matter=f"việc {record.phase.matter}",
        position=POSITION_LABELS[Position(record.act.data["position"])],
        opinion=paragraphs(record.act.data.get("opinion", "")),
    )


def opinion_given(record: Record) -> str:
    """The committee's opinion in a few words, with its document."""
    given = record.opinion
    if given is None:
        return "không có"
    position = POSITION_LABELS[Position(given.data["position"])].lower()
    return f"{position}, {reference(given, 'Công văn')} của {record.committee}"
