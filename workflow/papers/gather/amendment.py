"""A material change of the plan in its papers (Điều 14.5, reading A34)."""

from datetime import date

from workflow.models import Act
from workflow.papers.conformity import conformity_lines
from workflow.papers.contexts.later import SuspensionOrder
from workflow.papers.gather.bases import bases
from workflow.papers.gather.letterhead import authority, signed
from workflow.papers.gather.phase import AMENDMENT
from workflow.papers.gather.record import Record, reference
from workflow.papers.gather.result import implementers, permission
from workflow.papers.writing import long_date, paragraphs
from workflow.rules.acts import ActKind

MEASURES = {
    ActKind.AMENDMENT_APPROVED: "Phê duyệt điều chỉnh",
    ActKind.AMENDMENT_REFUSED: "Không phê duyệt điều chỉnh",
}
UNCHANGED = "Tiếp tục thực hiện đúng kế hoạch đã được phê duyệt."


def filed(record: Record) -> Act:
    """The change that the paper is about."""
    return record.before((ActKind.AMENDMENT_FILED,))


def change_lines(record: Record) -> tuple[str, ...]:
    """What changes, and the new end where there is one."""
    data = filed(record).data
    end = data["new_end"]
    until = (f"Thời gian hoàn thành mới: {long_date(date.fromisoformat(end))}.",) if end else ()
    return (*paragraphs(data["change"]), *until)


def asked_change(record: Record) -> tuple[str, ...]:
    """What a report to the committee says of the change; nothing where none is under way."""
    if record.phase is not AMENDMENT:
        return ()
    return (
        "Nội dung điều chỉnh:",
        *change_lines(record),
        "Lý do điều chỉnh:",
        *paragraphs(filed(record).data["reasons"]),
    )


def change_decided(record: Record) -> SuspensionOrder:
    """The head approves or refuses the change, in the form of an order on the work."""
    kind = ActKind(record.act.kind)
    approved = kind is ActKind.AMENDMENT_APPROVED
    permitted = reference(permission(record), "Quyết định")
    return SuspensionOrder(
        **signed(
            record,
            f"{MEASURES[kind]} việc thực hiện đề xuất đổi mới, sáng tạo",
            "Như Điều 3",
            f"{record.committee} (để báo cáo)",
            implementers(record),
        ),
        bases=bases(record, f"nội dung điều chỉnh trình {long_date(filed(record).on)}", permitted),
        authority=authority(record),
        issuer=record.issuer.name,
        measure=MEASURES[kind],
        ground=(*reasons(record), *conformed(record)),
        effective_on=long_date(record.day),
        follow_up=(*change_lines(record), f"Nội dung khác giữ nguyên theo {permitted}.") if approved else (UNCHANGED,),
        executors=f"Các đơn vị liên quan thuộc {record.issuer.name} và {implementers(record)}",
    )


def reasons(record: Record) -> tuple[str, ...]:
    """The decision's own reasons, else those that the change was filed with."""
    return paragraphs(record.act.data.get("reasons", "")) or paragraphs(filed(record).data["reasons"])


def conformed(record: Record) -> tuple[str, ...]:
    """The head's findings on the points of law, in one line; none where the change was refused."""
    found = conformity_lines(record.act.data)
    return (f"Đã rà soát theo khoản 2 Điều 4 của Quy định: {'; '.join(found)}.",) if found else ()
