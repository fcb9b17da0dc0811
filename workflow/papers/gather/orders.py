"""Orders to stop the work, to let it go on, to end it, and decisions to change it."""

from datetime import date

from workflow.papers.contexts.later import SuspensionOrder
from workflow.papers.gather.amendment import change_decided
from workflow.papers.gather.bases import resting_on
from workflow.papers.gather.letterhead import authority, signed
from workflow.papers.gather.phase import AMENDMENT
from workflow.papers.gather.record import Record, reference
from workflow.papers.gather.result import implementers, permission
from workflow.papers.writing import long_date, paragraphs
from workflow.rules.acts import ActKind

MEASURES = {
    ActKind.SUSPENSION_ORDERED: "Tạm dừng",
    ActKind.WORK_RESUMED: "Cho tiếp tục",
    ActKind.WORK_TERMINATED: "Chấm dứt",
}
PRESERVED = "Giữ gìn tài sản, dữ liệu, hồ sơ đã có; báo cáo hiện trạng và việc cần khắc phục, nếu có."


def order(record: Record) -> SuspensionOrder:
    """The paper of an order, or of a decision on a change of the plan."""
    return change_decided(record) if record.phase is AMENDMENT else suspension_order(record)


def suspension_order(record: Record) -> SuspensionOrder:
    """What is ordered, why, from when, and what follows."""
    kind = ActKind(record.act.kind)
    found = [reference(permission(record), "Quyết định")]
    if kind is not ActKind.SUSPENSION_ORDERED:
        found.append(f"kết luận kiểm tra quá trình thực hiện {long_date(inspection(record).on)}")
    return SuspensionOrder(
        **signed(
            record,
            f"{MEASURES[kind]} thực hiện đề xuất đổi mới, sáng tạo",
            "Như Điều 3",
            f"{record.committee} (để báo cáo)",
            implementers(record),
        ),
        bases=resting_on(*found, considered="tình hình thực hiện đề xuất"),
        authority=authority(record),
        issuer=record.issuer.name,
        measure=MEASURES[kind],
        ground=ground(record),
        effective_on=long_date(record.day),
        follow_up=FOLLOW_UPS[kind](record),
        executors=f"Các đơn vị liên quan thuộc {record.issuer.name} và {implementers(record)}",
    )


def inspection(record: Record):
    """The inspection that the order rests on: the latest before it."""
    earlier = [act for act in record.acts if act.sequence < record.act.sequence]
    return next(act for act in reversed(earlier) if act.kind == ActKind.INSPECTION_CONCLUDED)


def ground(record: Record) -> tuple[str, ...]:
    """The order's own reasons, else what the inspection found."""
    own = record.act.data.get("grounds") or record.act.data.get("reasons")
    return paragraphs(own or inspection(record).data["findings"])


def after_suspension(record: Record) -> tuple[str, ...]:
    """What follows a stop."""
    return (
        "Kiểm tra, đánh giá quá trình thực hiện để quyết định cho tiếp tục hoặc chấm dứt;",
        PRESERVED,
    )


def after_resumption(record: Record) -> tuple[str, ...]:
    """What follows when the work goes on."""
    end = record.act.data.get("new_end")
    until = f"; thời gian hoàn thành được lùi đến {long_date(date.fromisoformat(end))}" if end else ""
    return (f"Thực hiện đúng kế hoạch đã được phê duyệt{until};", "Báo cáo tiến độ và vướng mắc phát sinh.")


def after_termination(record: Record) -> tuple[str, ...]:
    """What follows the end; the result report is due as the act itself says."""
    stated = record.act.data.get("clocks", {}).get("result_report")
    due = f" chậm nhất {long_date(date.fromisoformat(stated['due']))} (khoản 1 Điều 17)" if stated else ""
    return (f"Báo cáo kết quả thực hiện bằng văn bản{due};", PRESERVED)


FOLLOW_UPS = {
    ActKind.SUSPENSION_ORDERED: after_suspension,
    ActKind.WORK_RESUMED: after_resumption,
    ActKind.WORK_TERMINATED: after_termination,
}
