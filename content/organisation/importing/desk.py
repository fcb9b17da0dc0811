"""Keeps the very file that was checked, and imports it once."""

import uuid
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.importing.run import Kind, import_file
from content.organisation.importing.uploads import ImportUpload
from content.organisation.models import User

WAITS = timedelta(days=1)


def receive(kind: Kind, name: str, data: bytes, user: User) -> ImportUpload:
    """Check a file and keep it for :func:`confirm`. Files that nobody confirmed in a day are forgotten."""
    ImportUpload.objects.filter(done_at=None, uploaded_at__lt=timezone.now() - WAITS).delete()
    report = import_file(kind, name, data, dry_run=True)
    return ImportUpload.objects.create(
        kind=kind.value,
        file_name=name[-200:],
        data=data if report.ok else b"",
        report=report.as_dict(),
        uploaded_by=user,
    )


@transaction.atomic
def confirm(pk: uuid.UUID, user: User) -> ImportUpload:
    """
    Import the checked file, unless that was done already; a second call changes nothing.

    When the system changed since the check so that the file no longer fits, nothing is saved and
    the report says why. Logs ``organisation.import``. Raises ``ImportUpload.DoesNotExist``.
    """
    upload = ImportUpload.objects.select_for_update().get(pk=pk)
    if upload.done_at or upload.report["problems"]:
        return upload
    report = import_file(Kind(upload.kind), upload.file_name, bytes(upload.data), dry_run=False, user=user)
    upload.report = report.as_dict()
    upload.data = b""
    if report.saved:
        upload.done_at = timezone.now()
        log(upload, "organisation.import", user=user, data={"file": upload.file_name})
    upload.save()
    return upload
