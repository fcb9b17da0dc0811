"""Sending the yearly report (Điều 14.8): what was counted is frozen and kept as it was sent."""

from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from content.organisation.models import Agency, User
from workflow.models import AnnualReport
from workflow.models.annual_report import ReportScope
from workflow.policies.annual import may_send
from workflow.rules.annual_report import (
    ReportPeriod,
    late_steps_are_explained,
    report_year_has_begun,
    yearly_report_is_written,
)


@dataclass(kw_only=True)
class SendAnnualReport:
    """
    Keep a report as sent. A second run of the same request returns the first report.

    :param agency: who reports: an agency about itself, the organisation commission about the province
    :param until: the last day that ``figures`` count
    :param late: how many steps of the period were late
    :param file: the Word file that goes out

    Raises ``RuleViolation`` and ``ActionForbidden``.
    """

    scope: ReportScope
    agency: Agency
    addressee: str
    period: ReportPeriod
    until: date
    figures: dict
    late: int
    file: bytes
    document_number: str
    user: User
    now: datetime
    request_key: str
    remarks: str = field(default="")

    @transaction.atomic
    def execute(self) -> AnnualReport:
        """Check law and person, then write."""
        Agency.objects.select_for_update().get(pk=self.agency.pk)
        if (sent := AnnualReport.objects.filter(request_key=self.request_key).first()) is not None:
            return sent
        today = timezone.localdate(self.now)
        report_year_has_begun(opens=self.period.opens, today=today).enforce()
        yearly_report_is_written(document_number=self.document_number).enforce()
        late_steps_are_explained(late=self.late, remarks=self.remarks).enforce()
        may_send(self.user, self.scope, self.agency, today).enforce()
        return self.keep(today)

    def keep(self, today: date) -> AnnualReport:
        """The row, its file and its hash."""
        earlier = AnnualReport.objects.filter(scope=self.scope, agency=self.agency, year=self.period.year)
        number = earlier.count() + 1
        report = AnnualReport(
            scope=self.scope,
            agency=self.agency,
            addressee=self.addressee,
            year=self.period.year,
            number=number,
            opens=self.period.opens,
            until=self.until,
            figures=self.figures,
            remarks=self.remarks,
            document_number=self.document_number,
            file=ContentFile(self.file, name=f"{self.scope}-{self.agency.code}-{number}.docx"),
            file_hash=sha256(self.file).hexdigest(),
            sent_on=today,
            sent_at=self.now,
            sent_by=self.user,
            request_key=self.request_key,
        )
        report.hash = report.computed_hash()
        report.save()
        return report
