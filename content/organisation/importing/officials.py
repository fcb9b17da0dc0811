"""Officials from the records of a file: checked as a whole, then saved as a whole."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.log_actions import log

from content.organisation.importing.accounts import AccountDesk
from content.organisation.importing.appointments import AppointmentImport
from content.organisation.importing.columns import Record
from content.organisation.importing.official_columns import OFFICIAL_COLUMNS
from content.organisation.importing.report import Change, Report
from content.organisation.models import Agency, Official, User

PLAIN = ("full_name", "position", "position_kind", "managing_level", "email")
PERSONAL = (*PLAIN, "agency", "account")
TITLES = {column.key: column.title for column in OFFICIAL_COLUMNS}


@dataclass
class Draft:
    """An official as they will be, before anything is saved."""

    official: Official
    record: Record
    changed: list[str]
    account: User | None = None

    @property
    def is_new(self) -> bool:
        return self.official._state.adding


class OfficialImport:
    """Takes the records in; :meth:`save` afterwards writes what they change."""

    columns = OFFICIAL_COLUMNS

    def __init__(self, records: list[Record], report: Report) -> None:
        self.report = report
        self.agencies = {a.code.lower(): a for a in Agency.objects.select_for_update().order_by("pk")}
        self.known = {o.code.lower(): o for o in Official.objects.order_by("pk")}
        self.desk = AccountDesk()
        self.appointments = AppointmentImport(report)
        self.drafts: dict[str, Draft] = {}
        for record in (record for record in records if record.usable):
            self.take(record)
        for draft in self.drafts.values():
            self.count(draft)
        self.appointments.finish()

    def take(self, record: Record) -> None:
        """Plan one line: the person on their first line, an appointment on every line."""
        code = record.values["code"].lower()
        agency = self.agency_named(record, "agency")
        office_agency = self.agency_named(record, "office_agency") if "office_agency" in record.values else agency
        if code in self.drafts:
            self.refuse_other_person(record, self.drafts[code].record)
        elif agency is not None:
            self.drafts[code] = self.draft(record, agency)
        if code in self.drafts and office_agency is not None:
            self.appointments.take(record, self.drafts[code].official, office_agency)

    def agency_named(self, record: Record, key: str) -> Agency | None:
        """The agency whose code stands in column ``key``; a problem when nobody knows it."""
        agency = self.agencies.get(record.values[key].lower())
        if agency is None:
            self.refuse(record.line, key, f"Không có cơ quan mã «{record.values[key]}» trên hệ thống.")
        return agency

    def refuse_other_person(self, record: Record, first: Record) -> None:
        """Lines with one code speak of one person, and each says something new."""
        if record.values == first.values:
            self.refuse(record.line, "code", f"Lặp lại nguyên dòng {first.line}.")
        for key in PERSONAL:
            if key in record.values and record.values[key] != first.values.get(key):
                self.refuse(record.line, key, f"Khác với dòng {first.line} của cùng mã cán bộ.")

    def draft(self, record: Record, agency: Agency) -> Draft:
        """Set the fields of one official in memory."""
        values = record.values
        official = self.known.get(values["code"].lower()) or Official(code=values["code"])
        given = {key: values[key] for key in PLAIN if key in values}
        changed = [key for key, value in given.items() if getattr(official, key) != value]
        for key, value in given.items():
            setattr(official, key, value)
        if official.agency_id != agency.pk:
            changed.append("agency")
        official.agency = agency
        try:
            official.clean_fields(exclude=["agency", "user", "sort_name"])
        except ValidationError as error:
            for key, messages in error.message_dict.items():
                self.refuse(record.line, key, " ".join(messages))
        return Draft(official, record, changed, self.account(official, record, changed))

    def account(self, official: Official, record: Record, changed: list[str]) -> User | None:
        """The account to link with ``official``, when that is a change."""
        if "account" not in record.values:
            return None
        try:
            user = self.desk.account_for(official, record.values["account"])
        except ValueError as error:
            self.refuse(record.line, "account", str(error))
            return None
        is_new, is_linked = user.pk is None, official.user_id is not None
        self.report.tally("accounts").count(is_new=is_new, is_changed=not is_linked)
        if is_linked:
            return None
        changed.append("account")
        return user

    def count(self, draft: Draft) -> None:
        """Tell the report what will happen to one official."""
        outcome = self.report.tally("officials").count(is_new=draft.is_new, is_changed=bool(draft.changed))
        if outcome != "unchanged":
            details = [TITLES[key] for key in draft.changed if not draft.is_new]
            if draft.account is not None and draft.account.pk is None:
                details.append(f"tạo tài khoản {draft.account.username}")
            label = f"{draft.official} - {draft.official.code}"
            self.report.changes.append(Change(draft.record.line, outcome, label, ", ".join(details)))

    def save(self, user: User | None) -> list[Model]:
        """Write every changed official with account and appointments, log and return what was written."""
        changed = [draft for draft in self.drafts.values() if draft.is_new or draft.changed]
        for draft in changed:
            action = "wagtail.create" if draft.is_new else "wagtail.edit"
            if draft.account is not None:
                if draft.account.pk is None:
                    draft.account.save()
                    log(draft.account, "wagtail.create", user=user)
                draft.official.user = draft.account
            draft.official.save()
            log(draft.official, action, user=user, content_changed=True)
        return [*(draft.official for draft in changed), *self.appointments.save(user)]

    def refuse(self, line: int, key: str, message: str) -> None:
        self.report.refuse(line, TITLES[key], message)
