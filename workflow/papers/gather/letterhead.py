"""The head and the signature of a paper: who issues it, who signs."""

from datetime import date
from typing import Any, Protocol

from content.organisation.leadership import Leadership, leadership_on
from content.organisation.models import Agency, Appointment, Office
from workflow.papers.contexts.slots import BLANK
from workflow.papers.formats import PaperFormat
from workflow.papers.gather.record import Record
from workflow.papers.kinds import Layout
from workflow.papers.writing import joined, long_date, place_of, without_place


class Issued(Protocol):
    """A paper's issuer, the form it writes in, and the day."""

    @property
    def issuer(self) -> Agency: ...

    @property
    def format(self) -> PaperFormat: ...

    @property
    def day(self) -> date: ...


def superior_name(agency: Agency, paper_format: PaperFormat) -> str:
    """The superior organ as the head shows it; none for issuers that stand alone."""
    if agency.superior is None or agency.name.startswith(tuple(paper_format.header.alone)):
        return ""
    return agency.superior.name.upper()


def organ_name(agency: Agency, paper_format: PaperFormat) -> str:
    """The issuer as the head shows it, without the place that its superior's name already says."""
    superior = superior_name(agency, paper_format)
    repeated = superior and superior.endswith(agency.name.removeprefix(without_place(agency.name)).strip().upper())
    return (without_place(agency.name) if repeated else agency.name).upper()


def chain(agency: Agency) -> list[str]:
    """The names of an agency and of its superiors, lowest first, and of its committee's superior circle."""
    names, above = [], agency
    while above is not None and above.name not in names:
        names.append(above.name)
        above = above.superior  # type: ignore[assignment]
    return names


def number_line(record: Record) -> str:
    """The number, or dots that the clerk fills in."""
    numbering = record.format.number
    written = record.act.data.get("document_number") or record.act.data.get("register_number")
    if written:
        return numbering.written.format(number=written)
    if record.kind.layout is Layout.LETTER:
        return numbering.open_letter
    return numbering.open.format(symbol=record.kind.symbol)


def head(record: Record, abstract: str) -> dict[str, Any]:
    """The fields above the text."""
    return {
        "superior_organ": superior_name(record.issuer, record.format),
        "organ": organ_name(record.issuer, record.format),
        "number_line": number_line(record),
        "abstract": abstract,
        "proposal_title": record.dossier.proposal.title,
        "dossier_code": record.dossier.code,
    }


def subject_line(record: Record, subject: str) -> str:
    """The abstract of a letter, under its number, with a capital where it begins the line."""
    line = record.format.number.subject.format(subject=subject)
    return line[:1].upper() + line[1:]


def place_date(record: Issued) -> str:
    """Place and date of the paper."""
    return f"{place_of(chain(record.issuer))}, {long_date(record.day)}"


def signer(record: Record) -> dict[str, str]:
    """Who signs: the issuer's head on the day of the act; a committee signs as a body."""
    leadership = leadership_on(record.issuer, record.day)
    signing = record.format.signature
    authority = ""
    if record.issuer == record.dossier.deciding_agency.party_committee:
        body = next((body for body in signing.bodies if record.issuer.name.startswith(body)), signing.any_body)
        authority = signing.collective.format(body=body.upper())
    name = leadership.head.full_name if leadership.head else BLANK
    return {"signer_authority": authority, "signer_title": title_of(record, leadership), "signer_name": name}


def title_of(record: Issued, leadership: Leadership) -> str:
    """The signer's title; someone put in charge signs as acting in the head's place."""
    if leadership.head is None:
        return BLANK
    if not leadership.acting:
        return leadership.head.position.upper()
    heads = Appointment.objects.filter(agency=record.issuer, office=Office.HEAD, since__lte=record.day)
    former = heads.order_by("-since").select_related("official").first()
    signing = record.format.signature
    return signing.acting.format(title=former.official.position.upper()) if former else signing.in_charge


def signed(record: Record, abstract: str, *recipients: str) -> dict[str, Any]:
    """The fields above and below the text."""
    return {
        **head(record, abstract),
        **signer(record),
        "place_date": place_date(record),
        "recipients": tuple(dict.fromkeys(recipients)),
    }


def authority(record: Record) -> str:
    """Who decides: the head of the issuer, by title, in capitals."""
    leadership = leadership_on(record.issuer, record.day)
    title = leadership.head.position.upper() if leadership.head and not leadership.acting else "NGƯỜI ĐỨNG ĐẦU"
    return joined(title, record.issuer.name.upper())
