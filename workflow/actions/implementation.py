"""Progress, completion and the result report (Điều 13.4, 17.1)."""

from collections.abc import Iterable
from dataclasses import dataclass

from content.evaluation.completeness import missing_blocks
from content.evaluation.models import Evaluation
from workflow.actions.answering import Answer
from workflow.actions.base import Action
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.implementation import report_is_complete
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class ReportProgress(Answer):
    """Tell how the work goes, and what stands in its way; unasked, or because the head asked."""

    kind = ActKind.PROGRESS_REPORTED
    progress: str
    obstacles: str = ""

    def content(self) -> dict:
        return {**super().content(), "progress": self.progress, "obstacles": self.obstacles}


@dataclass(kw_only=True)
class DeclareCompletion(Action):
    """Declare that the work is done; the limit for the result report starts (reading A28)."""

    kind = ActKind.COMPLETION_DECLARED
    note: str = ""

    def content(self) -> dict:
        return {"note": self.note}

    def consequences(self, act: Act) -> None:
        Evaluation.objects.get_or_create(
            proposal=self.dossier.proposal, defaults={"created_by": self.user, "live": False}
        )


@dataclass(kw_only=True)
class ReportResult(Action):
    """Send the finished result report; its text is locked from now on."""

    kind = ActKind.RESULT_REPORTED

    @property
    def evaluation(self) -> Evaluation:
        """The report of this dossier's proposal."""
        return Evaluation.objects.get(proposal=self.dossier.proposal)

    def law(self) -> Iterable[Verdict]:
        yield report_is_complete(missing=[label for _, label, _ in missing_blocks(self.evaluation)])

    def content(self) -> dict:
        evaluation = self.evaluation
        revision = evaluation.latest_revision or evaluation.save_revision(user=self.user)
        return {"evaluation": evaluation.pk, "revision": revision.pk}

    def consequences(self, act: Act) -> None:
        Evaluation.objects.filter(proposal=self.dossier.proposal).update(
            locked=True, locked_by=None, locked_at=self.now
        )
