"""Agencies without a proposal, and what was delivered to whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max, QuerySet
from django.utils import timezone

from content.organisation.models import Agency
from workflow.models import Delivery, Dossier
from workflow.reports.scope import reporting_agencies


@dataclass(frozen=True)
class IdleRow:
    """An agency from which no plan came in the year."""

    agency: str
    kind: str
    superior: str
    last: date | None


@dataclass(frozen=True)
class DeliveryRow:
    """One message to one person."""

    pk: int
    code: str
    recipient: str
    agency: str
    subject: str
    channel: str
    claimed: str
    sent: str
    state: str


def idle(agencies: Iterable[int] | None, year: int, today: date) -> QuerySet[Agency]:
    """Agencies with a head whose officials sent no plan in ``year``; ``agencies`` narrows them."""
    active = Dossier.objects.filter(opened_at__year=year).values("proposal__agency")
    found = reporting_agencies(today).exclude(pk__in=active).select_related("superior")
    found = found if agencies is None else found.filter(pk__in=agencies)
    return found.annotate(last=Max("proposals__dossier__opened_at"))


def idle_rows(found: Iterable[Agency], today: date) -> list[IdleRow]:
    """A row for each agency."""
    return [
        IdleRow(
            agency=agency.name,
            kind=agency.get_kind_display(),
            superior=str(agency.superior or ""),
            last=timezone.localdate(agency.last) if agency.last else None,  # type: ignore[attr-defined]
        )
        for agency in found
    ]


def deliveries(dossiers: QuerySet[Dossier]) -> QuerySet[Delivery]:
    """Messages about ``dossiers``, the latest first."""
    return Delivery.objects.filter(dossier__in=dossiers).select_related("dossier", "recipient__agency").defer("body")


def moment(at: datetime | None) -> str:
    """A moment in Vietnam; empty where there is none."""
    return f"{timezone.localtime(at):%H:%M %d/%m/%Y}" if at else ""


def delivery_rows(found: Iterable[Delivery], today: date) -> list[DeliveryRow]:
    """A row for each message; its text is not shown."""
    return [
        DeliveryRow(
            pk=message.dossier_id or 0,
            code=message.dossier.code if message.dossier else "",
            recipient=message.recipient.full_name,
            agency=str(message.recipient.agency),
            subject=message.subject,
            channel=message.channel,
            claimed=moment(message.claimed_at),
            sent=moment(message.sent_at),
            state="đã gửi" if message.sent_at else f"chưa gửi được, {message.attempts} lần thử",
        )
        for message in found
    ]
