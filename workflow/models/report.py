"""
Confidential reports of wrongdoing (Điều 6): written once, and kept out of every listing and index.

The links to officials carry no constraint in the database: a refusal to delete a person would tell
an administrator that somebody has reported them, or that they have reported somebody.
"""

import hashlib
import json
import secrets
from pathlib import PurePath

from django.db import models

from content.organisation.models import Official
from workflow.models.act import AppendOnly, private_storage
from workflow.models.dossier import Dossier
from workflow.rules.wrongdoing import FINDING_LABELS, NATURE_LABELS, STEP_LABELS, StepKind


def new_token() -> str:
    """An address that nobody guesses."""
    return secrets.token_urlsafe(16)


def file_path(report_file: "ReportFile", name: str) -> str:
    """Where a file lies: its own name does not show on the disk."""
    return f"reports/{secrets.token_hex(16)}{PurePath(name).suffix.lower()}"


class Confidential(AppendOnly):
    """A row that Wagtail's reference index leaves alone."""

    wagtail_reference_index_ignore = True

    class Meta:
        abstract = True


class Report(Confidential):
    """One report, by an official, about other officials."""

    token = models.CharField(max_length=40, unique=True, default=new_token)
    reporter = models.ForeignKey(Official, models.DO_NOTHING, related_name="+", db_constraint=False)
    reporter_name = models.CharField(max_length=150)
    nature = models.CharField(
        "loại việc", max_length=30, choices=[(n.value, label) for n, label in NATURE_LABELS.items()]
    )
    dossier = models.ForeignKey(Dossier, models.PROTECT, null=True, related_name="+")
    description = models.TextField("sự việc")
    filed_at = models.DateTimeField("gửi lúc")
    request_key = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name = "phản ánh"
        verbose_name_plural = "phản ánh"
        ordering = ["-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"Phản ánh {self.pk}"

    @property
    def status(self) -> str:
        """The label of the last step; before it, that the report was sent."""
        steps = list(self.steps.all())
        return STEP_LABELS[StepKind(steps[-1].kind)] if steps else "Đã gửi"


class AccusedPerson(Confidential):
    """Someone whom a report is about, and who never reads it."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="accused")
    official = models.ForeignKey(Official, models.DO_NOTHING, related_name="+", db_constraint=False)
    name = models.CharField(max_length=320)

    class Meta:
        ordering = ["pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["report", "official"], name="accused_once")]

    def __str__(self) -> str:
        return f"Người bị phản ánh {self.pk}"


class ReportFile(Confidential):
    """A private file of a report."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="files")
    file = models.FileField(upload_to=file_path, storage=private_storage)
    name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"Tệp phản ánh {self.pk}"


class ReportStep(Confidential):
    """What the inspection commission did with a report; each step carries the hash of the one before."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="steps")
    sequence = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=[(k.value, label) for k, label in STEP_LABELS.items()])
    recorded_at = models.DateTimeField()
    handler = models.ForeignKey(Official, models.DO_NOTHING, related_name="+", db_constraint=False)
    handler_name = models.CharField(max_length=150)
    finding = models.CharField(
        max_length=20, blank=True, choices=[(f.value, label) for f, label in FINDING_LABELS.items()]
    )
    note = models.TextField(blank=True)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["report", "sequence"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["report", "sequence"], name="one_step_per_place")]

    def __str__(self) -> str:
        return f"Bước phản ánh {self.pk}"

    def computed_hash(self) -> str:
        """SHA-256 over everything that the step says and the hash of the step before it."""
        content = [
            self.report_id,
            self.sequence,
            str(self.kind),
            self.recorded_at.timestamp(),
            self.handler_id,
            str(self.finding),
            self.note,
            self.previous_hash,
        ]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
