"""Appointments from the records of a file of officials."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.log_actions import log

from content.organisation.importing.columns import Record
from content.organisation.importing.official_columns import OFFICIAL_COLUMNS
from content.organisation.importing.overlaps import overlapping
from content.organisation.importing.report import Change, Report
from content.organisation.models import Agency, Appointment, Office, Official, User

PLAIN = ("until", "document_number")
TITLES = {column.key: column.title for column in OFFICIAL_COLUMNS}
SOLE_OFFICES = {Office.HEAD, Office.ACTING_HEAD}

Identity = tuple[str, int, str, date]


@dataclass
class Term:
    """An appointment as it will be, before anything is saved."""

    appointment: Appointment
    line: int
    changed: bool

    @property
    def is_new(self) -> bool:
        return self.appointment._state.adding


class AppointmentImport:
    """One appointment is known by its official, agency, office and first day."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.known: dict[Identity, Appointment] = {}
        for known in Appointment.objects.select_related("official", "agency").order_by("pk"):
            self.known[known.official.code.lower(), known.agency_id, known.office, known.since] = known
        self.terms: dict[Identity, Term] = {}

    def take(self, record: Record, official: Official, agency: Agency) -> None:
        """Plan the appointment that ``record`` gives ``official`` in ``agency``, if it gives any."""
        values = record.values
        if "office" not in values:
            if stray := {"office_agency", "since", "until", "document_number"} & set(values):
                column = TITLES[min(stray, key=list(TITLES).index)]
                self.report.refuse(record.line, TITLES["office"], f"Có «{column}» nhưng chưa ghi vai trò.")
            return
        if "since" not in values:
            self.report.refuse(record.line, TITLES["since"], "Có vai trò thì phải có ngày bắt đầu.")
            return
        identity = (official.code.lower(), agency.pk, values["office"], values["since"])
        if identity in self.terms:
            self.report.refuse(record.line, TITLES["office"], f"Trùng vai trò với dòng {self.terms[identity].line}.")
            return
        term = self.known.get(identity) or Appointment(agency=agency, office=values["office"], since=values["since"])
        term.official = official
        given = {key: values[key] for key in PLAIN if key in values}
        changed = [key for key, value in given.items() if getattr(term, key) != value]
        for key, value in given.items():
            setattr(term, key, value)
        self.terms[identity] = Term(term, record.line, bool(changed))
        self.check(term, record.line)

    def check(self, term: Appointment, line: int) -> None:
        """Refuse what the appointment by itself already shows to be wrong."""
        try:
            term.clean_fields(exclude=["official", "agency"])
            term.clean_alone()
        except ValidationError as error:
            for key, messages in error.message_dict.items():
                self.report.refuse(line, TITLES[key], " ".join(messages))

    def finish(self) -> None:
        """Refuse two heads on one day, and tell the report what will happen."""
        after = {**self.known, **{identity: term.appointment for identity, term in self.terms.items()}}
        by_office: dict[tuple[int, str], list[Appointment]] = {}
        for appointment in after.values():
            if appointment.office in SOLE_OFFICES:
                by_office.setdefault((appointment.agency_id, appointment.office), []).append(appointment)
        lines = {id(term.appointment): term.line for term in self.terms.values()}
        for appointments in by_office.values():
            for pair in overlapping(appointments):
                self.refuse_pair(pair, lines)
        for term in self.terms.values():
            self.count(term)

    def refuse_pair(self, pair: tuple[Appointment, Appointment], lines: dict[int, int]) -> None:
        """Report two heads of one day, on every line of the file that has a part in it."""
        for mine, other in (pair, pair[::-1]):
            if (line := lines.get(id(mine))) is None:
                continue
            where = f" (dòng {lines[id(other)]})" if id(other) in lines else " (đã có trên hệ thống)"
            office = mine.get_office_display()
            self.report.refuse(
                line,
                TITLES["since"],
                f"Trùng thời gian với {other.official.full_name}{where} trong vai trò {office} của {mine.agency}.",
            )

    def count(self, term: Term) -> None:
        """Tell the report what will happen to one appointment."""
        outcome = self.report.tally("appointments").count(is_new=term.is_new, is_changed=term.changed)
        if outcome != "unchanged":
            appointment = term.appointment
            details = f"từ {appointment.since:%d/%m/%Y}"
            if appointment.until:
                details += f" đến hết {appointment.until:%d/%m/%Y}"
            self.report.changes.append(Change(term.line, outcome, str(appointment), details))

    def save(self, user: User | None) -> list[Model]:
        """Write every changed appointment and return them. The officials are saved already."""
        changed = [term for term in self.terms.values() if term.is_new or term.changed]
        for term in changed:
            action = "wagtail.create" if term.is_new else "wagtail.edit"
            term.appointment.save()
            log(term.appointment, action, user=user, content_changed=True)
        return [term.appointment for term in changed]
