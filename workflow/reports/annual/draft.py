"""A report before it is sent: who reports, to whom, on which days, with which figures."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from content.organisation.models import Agency, User
from workflow.actions.annual_report import SendAnnualReport
from workflow.models import AnnualReport, RuleSetVersion
from workflow.models.annual_report import ReportScope
from workflow.reports.annual.figures import Figures, figures_of
from workflow.reports.annual.ledger import YearLedger
from workflow.reports.annual.paper import annual_report_file
from workflow.reports.scope import Scope
from workflow.rules.annual_report import ReportPeriod, report_period
from workflow.rules.rule_set import DEFAULT

BOARD = "Ban Thường vụ Tỉnh ủy"
COMMISSION = "Ban Tổ chức Tỉnh ủy"


def period_of(year: int, today: date) -> ReportPeriod:
    """The days of the report of ``year``, by the settings in force ``today``."""
    version = RuleSetVersion.objects.on(today)
    return report_period(year, version.rules if version else DEFAULT)


@dataclass(frozen=True)
class Draft:
    """The report of ``agency`` on ``year`` as it would go out ``today``."""

    scope: ReportScope
    agency: Agency
    year: int
    today: date

    @cached_property
    def period(self) -> ReportPeriod:
        """The days that it covers."""
        return period_of(self.year, self.today)

    @property
    def until(self) -> date:
        """The last day that is counted: today, until the closing day."""
        return min(self.today, self.period.closes)

    @property
    def addressee(self) -> str:
        """The cadre-managing agency; the Standing Board for the province's report."""
        if self.scope is ReportScope.PROVINCE:
            return BOARD
        return str(self.agency.cadre_managing_agency or COMMISSION)

    @property
    def label(self) -> str:
        """What it is about."""
        return self.counted.label

    @property
    def counted(self) -> Scope:
        """Whose dossiers are counted."""
        return Scope(None if self.scope is ReportScope.PROVINCE else self.agency)

    @cached_property
    def figures(self) -> Figures:
        """The figures, computed now."""
        return figures_of(YearLedger(self.counted, self.period.opens, self.until))

    def word_file(self, remarks: str = "", document_number: str = "") -> bytes:
        """The report in the agency's format."""
        return annual_report_file(self, remarks, document_number)

    def send(
        self, *, user: User, now: datetime, request_key: str, document_number: str, remarks: str = ""
    ) -> AnnualReport:
        """Send it as it stands. Raises ``RuleViolation``, ``ActionForbidden`` and ``TemplateRefused``."""
        return SendAnnualReport(
            scope=self.scope,
            agency=self.agency,
            addressee=self.addressee,
            period=self.period,
            until=self.until,
            figures=self.figures.as_json(),
            late=len(self.figures.late),
            file=self.word_file(remarks, document_number),
            document_number=document_number,
            remarks=remarks,
            user=user,
            now=now,
            request_key=request_key,
        ).execute()
