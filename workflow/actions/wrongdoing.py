"""Filing a report of wrongdoing, examining it, and noting its outcome on the dossier (Điều 6, 12, 19.3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone

from content.organisation.models import Official, User
from workflow.actions.base import Action
from workflow.ledger import FIRST, file_hash
from workflow.models import Dossier
from workflow.models.report import AccusedPerson, Report, ReportFile, ReportStep
from workflow.policies.acting import ActionForbidden, official_of
from workflow.policies.reports import handled_reports, receivers
from workflow.rules.acts import ActKind
from workflow.rules.repetition import request_is_repeated_unchanged
from workflow.rules.verdict import Verdict
from workflow.rules.wrongdoing import (
    Finding,
    Nature,
    StepKind,
    conclusion_has_findings,
    note_says_the_outcome,
    report_says_what_happened,
    reporter_does_not_accuse_themselves,
    someone_impartial_receives,
    step_follows,
)


@dataclass(kw_only=True)
class FileReport:
    """
    Send a report to the inspection commission. Nothing is logged and nobody is written to.

    Raises ``RuleViolation``; ``ActionForbidden`` for an account without an official. Sending the same
    request twice files one report; somebody else's request is refused.
    """

    user: User
    now: datetime
    nature: Nature
    description: str
    accused: list[Official]
    request_key: str
    dossier: Dossier | None = None
    documents: list[File] = field(default_factory=list)

    @transaction.atomic
    def execute(self) -> Report:
        """Write the report, whom it is about, and its files."""
        reporter = official_of(self.user)
        if reporter is None:
            raise ActionForbidden("Chỉ cán bộ có tên trong hệ thống gửi được phản ánh.")
        Official.objects.select_for_update().get(pk=reporter.pk)
        existing = Report.objects.filter(request_key=self.request_key).first()
        if existing is not None:
            request_is_repeated_unchanged(same_act=True, same_person=existing.reporter_id == reporter.pk).enforce()
            return existing
        for verdict in self.law(reporter):
            verdict.enforce()
        report = Report.objects.create(
            reporter=reporter,
            reporter_name=reporter.full_name,
            nature=self.nature,
            dossier=self.dossier,
            description=self.description,
            filed_at=self.now,
            request_key=self.request_key,
        )
        for official in self.accused:
            AccusedPerson.objects.create(
                report=report, official=official, name=f"{official.full_name} ({official.position})"
            )
        for file in self.documents:
            ReportFile.objects.create(report=report, name=file.name or "", digest=file_hash(file), file=file)
        return report

    def law(self, reporter: Official) -> Iterable[Verdict]:
        """The report is told, and somebody impartial is there to receive it."""
        accused = [official.pk for official in self.accused]
        yield report_says_what_happened(description=self.description)
        yield reporter_does_not_accuse_themselves(reporter=reporter.pk, accused=accused)
        yield someone_impartial_receives(
            receivers=receivers(timezone.localdate(self.now), without=[*accused, reporter.pk])
        )


@dataclass(kw_only=True)
class TakeStep:
    """
    Receive, examine, conclude or note a report.

    Raises ``RuleViolation`` when the step does not follow, ``ActionForbidden`` for whoever may not see it.
    """

    report: Report
    user: User
    now: datetime
    kind: StepKind
    note: str = ""
    finding: Finding | str = ""

    @transaction.atomic
    def execute(self) -> ReportStep:
        """Write the next step; noting also writes the act on the dossier."""
        today = timezone.localdate(self.now)
        report = handled_reports(self.user, today).select_for_update(of=("self",)).filter(pk=self.report.pk).first()
        handler = official_of(self.user)
        if report is None or handler is None:
            raise ActionForbidden("Chỉ cán bộ kiểm tra không liên quan được xem xét phản ánh này.")
        last = report.steps.order_by("sequence").last()
        for verdict in self.law(report, last):
            verdict.enforce()
        if self.kind is StepKind.NOTED and report.dossier is not None:
            NoteViolation(
                dossier=report.dossier,
                user=self.user,
                on=today,
                now=self.now,
                nature=report.nature[:3],
                text=self.note,
            ).execute()
        step = ReportStep(
            report=report,
            sequence=last.sequence + 1 if last else 1,
            kind=self.kind,
            recorded_at=self.now,
            handler=handler,
            handler_name=handler.full_name,
            finding=self.finding,
            note=self.note,
            previous_hash=last.hash if last else FIRST,
        )
        step.hash = step.computed_hash()
        step.save()
        return step

    def law(self, report: Report, last: ReportStep | None) -> Iterable[Verdict]:
        """The order of steps, and what a conclusion must say."""
        yield step_follows(last=last.kind if last else None, kind=self.kind, has_dossier=report.dossier_id is not None)
        yield conclusion_has_findings(kind=self.kind, finding=self.finding, note=self.note)


@dataclass(kw_only=True)
class NoteViolation(Action):
    """
    Put the outcome on the dossier. The act names neither the report nor the reporter.

    :param nature: the clause of Điều 6, such as ``6.2``
    """

    kind = ActKind.VIOLATION_CONCLUDED
    nature: str
    text: str

    def law(self) -> Iterable[Verdict]:
        yield note_says_the_outcome(text=self.text)

    def content(self) -> dict:
        return {"prohibited": self.nature, "conclusion": self.text}
