"""Phiếu tiếp nhận, from the receipt and the clocks that it starts."""

from django.utils import timezone

from content.organisation.models import Office, Official
from content.organisation.offices import offices_on
from workflow.clocks import derived_clocks
from workflow.models import Act
from workflow.papers.contexts.approval import IntakeSlip, Limit
from workflow.papers.contexts.slots import BLANK
from workflow.papers.gather.letterhead import signed
from workflow.papers.gather.record import Record
from workflow.papers.writing import clock_time, long_date, number
from workflow.rules.acts import ActKind
from workflow.working_days import current_calendar

FROM_RECEIPT = frozenset({ActKind.PLAN_SUBMITTED, ActKind.PLAN_RECEIVED})
KILOBYTE = 1024


def recorder(act: Act) -> Official | None:
    """The official who recorded an act."""
    return getattr(act.recorded_by, "official", None)


def intake_slip(record: Record) -> IntakeSlip:
    """What was received, when, from whom, and what falls due."""
    sender = record.dossier.proposal.lead_proposer
    submitted = record.known(ActKind.PLAN_SUBMITTED)
    moment = timezone.localtime(record.act.recorded_at)
    clerk = recorder(record.act)
    title = "VĂN THƯ" if is_clerk(clerk, record) else "NGƯỜI TIẾP NHẬN"
    fields = signed(record, "Kế hoạch đề xuất đổi mới, sáng tạo", sender.full_name, "Người đứng đầu (để chỉ đạo)")
    return IntakeSlip(
        **{
            **fields,
            "number_line": "",
            "signer_authority": "",
            "signer_title": title,
            "signer_name": clerk.full_name if clerk else BLANK,
        },
        received_on=long_date(record.day),
        recorded_at=f"{clock_time(moment)}, {long_date(moment.date())}",
        register_number=record.act.data.get("register_number", ""),
        sender=sender.full_name,
        sender_position=sender.position,
        sender_agency=sender.agency.name,
        attachments=tuple(attachment(row) for row in submitted.data.get("attachments", ())) or ("Không có",),
        limits=tuple(limits(record)),
    )


def is_clerk(official: Official | None, record: Record) -> bool:
    """Whether ``official`` was the issuer's records clerk on the day of the act."""
    return (record.issuer.pk, Office.RECORDS_CLERK.value) in offices_on(official, record.day)


def attachment(row: dict) -> str:
    """A file by name and size."""
    return f"{row['name']} ({number(max(1, round(row['size'] / KILOBYTE)))} KB)"


def limits(record: Record) -> list[Limit]:
    """The time limits that run from the receipt, with their clauses."""
    calendar = current_calendar()
    clocks = [clock for clock in derived_clocks(record.acts) if FROM_RECEIPT & set(clock.limit.starts)]
    return [
        Limit(
            clock.limit.label,
            f"{clock.due_on:%d/%m/%Y}"
            + (" (tạm tính)" if calendar.is_provisional(clock.starts_on, clock.due_on) else ""),
            str(clock.limit.citation),
        )
        for clock in clocks
    ]
