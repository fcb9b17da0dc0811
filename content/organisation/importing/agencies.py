"""Agencies from the records of a file: checked as a whole, then saved as a whole."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db.models import F, Model
from wagtail.log_actions import log

from content.organisation.importing.agency_columns import AGENCY_COLUMNS
from content.organisation.importing.circles import in_a_circle
from content.organisation.importing.columns import Record
from content.organisation.importing.report import Change, Report
from content.organisation.models import Agency, AgencyKind, User

PLAIN = ("name", "kind", "address", "email", "phone")
LINKS = ("superior", "party_committee", "cadre_managing_agency")
TITLES = {column.key: column.title for column in AGENCY_COLUMNS}


@dataclass
class Draft:
    """An agency as it will be, before anything is saved."""

    agency: Agency
    line: int
    changed: list[str]
    links: dict[str, Agency] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        return self.agency._state.adding


class AgencyImport:
    """Takes the records in; :meth:`save` afterwards writes what they change."""

    columns = AGENCY_COLUMNS

    def __init__(self, records: list[Record], report: Report) -> None:
        self.report = report
        self.known = {a.code.lower(): a for a in Agency.objects.select_for_update().order_by("pk")}
        self.code_of = {agency.pk: code for code, agency in self.known.items()}
        self.drafts: dict[str, Draft] = {}
        self.unread = {r.values["code"].lower() for r in records if not r.usable and "code" in r.values}
        usable = [record for record in records if record.usable]
        for record in usable:
            self.draft(record)
        for record in usable:
            self.link(record)
        self.refuse_shared_names()
        self.refuse_circles()
        self.count()

    def draft(self, record: Record) -> None:
        """Set the plain fields of one agency in memory."""
        code = record.values["code"].lower()
        if code in self.drafts:
            self.refuse(record.line, "code", f"Trùng mã với dòng {self.drafts[code].line}.")
            return
        agency = self.known.get(code) or Agency(code=record.values["code"])
        given = {key: record.values[key] for key in PLAIN if key in record.values}
        changed = [key for key, value in given.items() if getattr(agency, key) != value]
        for key, value in given.items():
            setattr(agency, key, value)
        try:
            agency.clean_fields(exclude=LINKS)
        except ValidationError as error:
            for key, messages in error.message_dict.items():
                self.refuse(record.line, key, " ".join(messages))
        self.drafts[code] = Draft(agency, record.line, changed)

    def link(self, record: Record) -> None:
        """Find the agencies that one record names, wherever in the file or on the system they are."""
        draft = self.drafts[record.values["code"].lower()]
        for key in LINKS:
            if key not in record.values or draft.line != record.line:
                continue
            code = record.values[key].lower()
            other = self.drafts[code].agency if code in self.drafts else self.known.get(code)
            if other is None and code in self.unread:
                continue
            if other is None:
                self.refuse(
                    record.line, key, f"Không có cơ quan mã «{record.values[key]}» trên hệ thống hay trong tệp."
                )
            elif key == "party_committee" and other.kind != AgencyKind.PARTY:
                self.refuse(record.line, key, f"«{other.name}» không phải cơ quan Đảng.")
            elif draft.is_new or other.pk is None or getattr(draft.agency, f"{key}_id") != other.pk:
                draft.links[key] = other
                draft.changed.append(key)

    def refuse_shared_names(self) -> None:
        """Refuse a name that two agencies would have."""
        bearers: dict[str, list[str]] = {}
        for code, agency in {**self.known, **{c: d.agency for c, d in self.drafts.items()}}.items():
            bearers.setdefault(agency.name.casefold(), []).append(code)
        for code, draft in self.drafts.items():
            others = [other for other in bearers[draft.agency.name.casefold()] if other != code]
            if others:
                self.refuse(draft.line, "name", f"Cơ quan mã «{others[0]}» cũng có tên này.")

    def refuse_circles(self) -> None:
        """Refuse agencies that would stand above themselves."""
        above = {code: self.code_of.get(agency.superior_id or 0) for code, agency in self.known.items()}
        for code, draft in self.drafts.items():
            superior = draft.links.get("superior")
            above[code] = superior.code.lower() if superior else above.get(code)
        for code in in_a_circle(above) & set(self.drafts):
            self.refuse(
                self.drafts[code].line, "superior", "Các cơ quan cấp trên nối thành vòng tròn qua cơ quan này."
            )

    def count(self) -> None:
        """Tell the report what will happen to each agency."""
        for draft in self.drafts.values():
            outcome = self.report.tally("agencies").count(is_new=draft.is_new, is_changed=bool(draft.changed))
            if outcome != "unchanged":
                details = "" if draft.is_new else ", ".join(TITLES[key] for key in draft.changed)
                label = f"{draft.agency.name} ({draft.agency.code})"
                self.report.changes.append(Change(draft.line, outcome, label, details))

    def save(self, user: User | None) -> list[Model]:
        """Write every changed agency, log it in the name of ``user``, and return what was written."""
        changed = [draft for draft in self.drafts.values() if draft.is_new or draft.changed]
        renamed = [draft.agency.pk for draft in changed if not draft.is_new and "name" in draft.changed]
        Agency.objects.filter(pk__in=renamed).update(name=F("code"))  # lets two agencies swap names
        actions = {id(draft): "wagtail.create" if draft.is_new else "wagtail.edit" for draft in changed}
        for draft in changed:
            draft.agency.save()
        for draft in changed:
            for key, other in draft.links.items():
                setattr(draft.agency, key, other)
            if draft.links:
                draft.agency.save(update_fields=list(draft.links))
            log(draft.agency, actions[id(draft)], user=user, content_changed=True)
        return [draft.agency for draft in changed]

    def refuse(self, line: int, key: str, message: str) -> None:
        self.report.refuse(line, TITLES[key], message)
