"""The one door of every import."""

from enum import StrEnum

from django.db import IntegrityError, transaction
from wagtail.signal_handlers import disable_reference_index_auto_update

from content.organisation.importing.agencies import AgencyImport
from content.organisation.importing.columns import Column, read_records
from content.organisation.importing.files import read_file
from content.organisation.importing.officials import OfficialImport
from content.organisation.importing.references import index_later
from content.organisation.importing.report import Report
from content.organisation.importing.tables import Row, UnreadableFileError
from content.organisation.models import User


class Kind(StrEnum):
    """What a file can hold."""

    AGENCIES = "agencies"
    OFFICIALS = "officials"


IMPORTS: dict[Kind, type[AgencyImport] | type[OfficialImport]] = {
    Kind.AGENCIES: AgencyImport,
    Kind.OFFICIALS: OfficialImport,
}


def columns_of(kind: Kind) -> tuple[Column, ...]:
    """The columns that a file of ``kind`` may have."""
    return IMPORTS[kind].columns


def import_file(kind: Kind, name: str, data: bytes, *, dry_run: bool, user: User | None = None) -> Report:
    """
    Import the file called ``name``, or with ``dry_run`` say what that would do.

    A single problem, and nothing is saved. The same file a second time changes nothing. Never
    raises for what the file holds: the report tells.
    """
    report = Report(kind.value, dry_run)
    try:
        rows = read_file(name, data)
    except UnreadableFileError as error:
        report.refuse(error.line, "", str(error))
        return report
    try:
        with transaction.atomic():
            import_rows(kind, rows, report, user)
    except IntegrityError:
        report.saved = False
        report.refuse(None, "", "Dữ liệu trên hệ thống vừa được người khác thay đổi. Hãy kiểm tra lại tệp.")
    return report


def import_rows(kind: Kind, rows: list[Row], report: Report, user: User | None) -> None:
    """Check all rows and save them unless the report forbids it. Belongs inside a transaction."""
    importer = IMPORTS[kind]
    records = read_records(rows, importer.columns, report)
    planned = importer(records, report)
    if report.ok and not report.dry_run:
        with disable_reference_index_auto_update():
            saved = planned.save(user)
        index_later(saved)
        report.saved = True
