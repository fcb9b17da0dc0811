"""Setting the council up, and publishing what it concluded about the result."""

from workflow.papers.contexts.common import Person
from workflow.papers.contexts.later import CouncilConclusion, CouncilEstablishment
from workflow.papers.gather import votes
from workflow.papers.gather.bases import resting_on
from workflow.papers.gather.letterhead import authority, signed
from workflow.papers.gather.record import Record
from workflow.papers.writing import long_date, paragraphs
from workflow.rules.acts import ActKind
from workflow.rules.council import ROLE_LABELS, Role
from workflow.rules.routes import GROUND_LABELS, Ground
from workflow.rules.voting import OUTCOME_LABELS, Outcome

DUTIES = (
    "Cho ý kiến về sự cần thiết, mục đích, yêu cầu của đề xuất;",
    "Cho ý kiến về phạm vi, đối tượng, hiệu quả, tính khả thi, tác động, thời gian thực hiện và nguồn lực;",
    "Biểu quyết về đề xuất; đánh giá, biểu quyết về kết quả khi thực hiện xong.",
)
TERM = "từ ngày ký đến khi công bố kết luận của Hội đồng về kết quả thực hiện"


def role_of(seat: dict) -> str:
    """A seat's role in words, the secretary's office included."""
    label = ROLE_LABELS[Role(seat["role"])]
    return f"{label} kiêm thư ký" if seat["is_secretary"] else label


def considered(record: Record) -> str:
    """The plan, and why it goes to a council."""
    chosen = record.known(ActKind.COUNCIL_ROUTE_CHOSEN).data["grounds"]
    grounds = "; ".join(GROUND_LABELS[Ground(ground)].lower() for ground in chosen)
    return f"kế hoạch đề xuất của {record.authors}, {record.dossier.proposal.agency.name} ({grounds})"


def council_establishment(record: Record) -> CouncilEstablishment:
    """Who sits on the council, what it does and how long, as it was set up."""
    return CouncilEstablishment(
        **signed(record, "Thành lập Hội đồng đánh giá đề xuất đổi mới, sáng tạo", "Như Điều 4", f"{record.committee}"),
        bases=resting_on(considered=considered(record)),
        authority=authority(record),
        issuer=record.issuer.name,
        members=tuple(
            Person(seat["full_name"], seat["position"], role_of(seat)) for seat in record.act.data["members"]
        ),
        duties=DUTIES,
        term=TERM,
        executors=f"Các đơn vị liên quan thuộc {record.issuer.name} và thành viên Hội đồng có tên tại Điều 1",
    )


def council_conclusion(record: Record) -> CouncilConclusion:
    """What the council found about the result, as the head publishes it."""
    closed = record.closed
    return CouncilConclusion(
        **signed(
            record,
            "Kết luận của Hội đồng đánh giá về kết quả thực hiện đề xuất đổi mới, sáng tạo",
            "Thành viên Hội đồng",
            f"{record.committee} (để báo cáo)",
            record.authors,
        ),
        issuer=record.issuer.name,
        meeting_date=long_date(closed.on),
        counts=votes.counts(closed),
        outcome=OUTCOME_LABELS[Outcome(record.act.data["outcome"])],
        reasons=paragraphs(record.act.data.get("reasons", "")),
    )
