"""The yearly report of an agency to whoever manages its cadres (Điều 14.8; reading A29)."""

from dataclasses import dataclass
from datetime import date, timedelta

from workflow.rules.citation import Citation
from workflow.rules.rule_set import RuleSet
from workflow.rules.verdict import rule

YEARLY = Citation(14, 8, reading="A29")
DECEMBER = 12


@dataclass(frozen=True)
class ReportPeriod:
    """The days that a year's report covers, and the internal target for sending it."""

    year: int
    opens: date
    closes: date
    due_on: date


def report_period(year: int, rules: RuleSet) -> ReportPeriod:
    """From the day after last year's closing to this year's; the days in December are settings."""
    close, due = rules.threshold("annual_report_close"), rules.threshold("annual_report_due")
    return ReportPeriod(
        year=year,
        opens=date(year - 1, DECEMBER, close) + timedelta(1),
        closes=date(year, DECEMBER, close),
        due_on=date(year, DECEMBER, due),
    )


@rule(YEARLY)
def report_year_has_begun(*, opens: date, today: date) -> str:
    """A report is about a year that has begun."""
    return "" if opens <= today else "Chưa đến kỳ báo cáo của năm này"


@rule(Citation(14, 8))
def yearly_report_is_written(*, document_number: str) -> str:
    """The report is a numbered document."""
    return "" if document_number.strip() else "Báo cáo hằng năm phải bằng văn bản: ghi số, ký hiệu"


@rule(Citation(14, 8))
def late_steps_are_explained(*, late: int, remarks: str) -> str:
    """Where steps of the year were late, the report says why."""
    if late and not remarks.strip():
        return f"Trong kỳ có {late} bước trễ hạn: cần nêu lý do, khó khăn"
    return ""
