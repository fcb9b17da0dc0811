"""Who has reported on a year, and who has not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from content.organisation.models import Agency
from workflow.models import AnnualReport
from workflow.models.annual_report import ReportScope
from workflow.reports.scope import reporting_agencies


@dataclass(frozen=True)
class Reporting:
    """One agency, and the report that it sent last on the year, if it did."""

    agency: Agency
    report: AnnualReport | None


def latest(reports: Iterable[AnnualReport]) -> dict[int, AnnualReport]:
    """The last report of each agency."""
    return {report.agency_id: report for report in sorted(reports, key=lambda report: report.number)}


def reporting(year: int, today: date, among: Iterable[int] | None = None) -> list[Reporting]:
    """Every agency that reports, or those ``among`` them, whoever has not yet first."""
    sent = latest(
        AnnualReport.objects.filter(year=year, scope=ReportScope.AGENCY).defer("figures").select_related("agency")
    )
    agencies = reporting_agencies(today).select_related("cadre_managing_agency")
    if among is not None:
        agencies = agencies.filter(pk__in=among)
    rows = [Reporting(agency, sent.get(agency.pk)) for agency in agencies]
    return sorted(rows, key=lambda row: row.report is not None)
