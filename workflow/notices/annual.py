"""Reminds agencies of the yearly report, before, on and after the internal target (reading A29)."""

from collections.abc import Iterator
from datetime import date, datetime

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from content.organisation.models import Agency, Appointment, Office
from workflow.models import AnnualReport, RuleSetVersion
from workflow.models.annual_report import ReportScope
from workflow.notices.messages import Message, letter
from workflow.notices.outbox import claim
from workflow.rules.annual_report import ReportPeriod, report_period
from workflow.rules.rule_set import DEFAULT
from workflow.working_days import current_calendar

STEPS = (-5, 0, 1)
"""Working days from the target on which a reminder goes out."""
REMINDED = (Office.HEAD, Office.ACTING_HEAD, Office.RECORDS_CLERK)


def sweep(now: datetime) -> list[int]:
    """Claim the reminders that are due today; returns the deliveries to send. Safe to run twice."""
    today = timezone.localdate(now)
    version = RuleSetVersion.objects.on(today)
    period = report_period(today.year, version.rules if version else DEFAULT)
    step = step_on(period, today)
    return list(remind(period, step, today, now)) if step is not None else []


def step_on(period: ReportPeriod, today: date) -> int | None:
    """The latest step that ``today`` has reached; ``None`` before the first."""
    past = current_calendar().working_days_between(period.due_on, today)
    return max((step for step in STEPS if step <= past), default=None)


def remind(period: ReportPeriod, step: int, today: date, now: datetime) -> Iterator[int]:
    """One letter to each head and clerk of an agency that has sent nothing."""
    for appointment in unreported(period.year, today):
        delivery = claim(
            appointment.official,
            message(appointment.agency, period),
            occasion=f"annual:{period.year}:{appointment.agency_id}:{step}",
            dossier=None,
            now=now,
        )
        if delivery:
            yield delivery.pk


def unreported(year: int, today: date):
    """Who leads, or keeps the records of, an agency with a head that has sent no report on ``year``."""
    sent = AnnualReport.objects.filter(year=year, scope=ReportScope.AGENCY).values("agency")
    led = Appointment.objects.on(today).filter(office__in=REMINDED[:2]).values("agency")
    held = Appointment.objects.on(today).filter(office__in=REMINDED, agency__in=led, agency__agencies_advised=None)
    return held.exclude(agency__in=sent).select_related("official__user", "agency").order_by("pk")


def message(agency: Agency, period: ReportPeriod) -> Message:
    """What the letter says."""
    address = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('workflow_annual')}"
    return Message(
        f"Báo cáo năm {period.year}: mốc nội bộ {period.due_on:%d/%m/%Y}",
        letter(
            f"{agency.name} chưa gửi báo cáo hằng năm {period.year} (khoản 8 Điều 14).",
            f"Số liệu chốt hết {period.closes:%d/%m/%Y}; mốc nội bộ gửi {period.due_on:%d/%m/%Y}.",
            address,
        ),
    )
