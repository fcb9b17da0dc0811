"""The yearly report as a Word file in the format of whoever reports."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from content.organisation.leadership import leadership_on
from content.organisation.models import Agency
from workflow.papers.contexts.annual import AnnualReport, LateLine, LimitLine, Tally
from workflow.papers.contexts.slots import BLANK
from workflow.papers.formats import PaperFormat, format_of
from workflow.papers.gather.letterhead import organ_name, place_date, superior_name, title_of
from workflow.papers.kinds import KINDS, PaperKey
from workflow.papers.render import render
from workflow.papers.store import current_template
from workflow.papers.writing import number, paragraphs
from workflow.reports.annual.definitions import ON_TIME
from workflow.reports.annual.tables import Section

if TYPE_CHECKING:
    from workflow.reports.annual.draft import Draft

KIND = KINDS[PaperKey.ANNUAL_REPORT]


@dataclass(frozen=True)
class Sheet:
    """Who issues the report, in which form, on which day."""

    issuer: Agency
    day: date

    @property
    def format(self) -> PaperFormat:
        """The form that the issuer writes in."""
        return format_of(self.issuer)


def annual_report_file(draft: "Draft", remarks: str, document_number: str) -> bytes:
    """The Word file, with the template in use. Raises ``TemplateRefused``."""
    sheet = Sheet(draft.agency, draft.today)
    template = current_template(PaperKey.ANNUAL_REPORT, sheet.format.key)
    return render(template, report_of(draft, sheet, remarks, document_number))


def head_of(draft: "Draft", sheet: Sheet, document_number: str) -> dict:
    """The fields above and below the text."""
    leadership = leadership_on(sheet.issuer, sheet.day)
    numbering = sheet.format.number
    written = numbering.written.format(number=document_number)
    return {
        "superior_organ": superior_name(sheet.issuer, sheet.format),
        "organ": organ_name(sheet.issuer, sheet.format),
        "number_line": written if document_number else numbering.open.format(symbol=KIND.symbol),
        "abstract": f"Kết quả thực hiện Quy định về khuyến khích, bảo vệ cán bộ năm {draft.year}",
        "proposal_title": draft.label,
        "dossier_code": "",
        "place_date": place_date(sheet),
        "signer_authority": "",
        "signer_title": title_of(sheet, leadership),
        "signer_name": leadership.head.full_name if leadership.head else BLANK,
        "recipients": ("Như trên",),
    }


def report_of(draft: "Draft", sheet: Sheet, remarks: str, document_number: str) -> AnnualReport:
    """What the report says."""
    figures = draft.figures
    counted: dict[str, Any] = {section.key: tallies(section) for section in figures.sections}
    return AnnualReport(
        **head_of(draft, sheet, document_number),
        **counted,
        addressee=draft.addressee,
        issuer=sheet.issuer.name,
        year=str(draft.year),
        period=f"từ ngày {draft.period.opens:%d/%m/%Y} đến hết ngày {draft.until:%d/%m/%Y}",
        limits=tuple(
            LimitLine(row.label, row.clause, str(row.due), str(row.on_time), str(row.late), row.rate)
            for row in figures.limits
        ),
        late=tuple(
            LateLine(row.code, row.label, row.due, row.done, str(row.days), row.reason or "–") for row in figures.late
        ),
        remarks=paragraphs(remarks),
        definitions=(
            *(f"{section.title}: {section.definition}" for section in figures.sections),
            f"Thực hiện thời hạn: {ON_TIME}",
        ),
    )


def tallies(section: Section) -> tuple[Tally, ...]:
    """The rows of a table."""
    return tuple(Tally(row.label, number(row.value)) for row in section.rows)
