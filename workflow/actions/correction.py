"""A correction is a new act that names the one it corrects (Điều 14.9)."""

from dataclasses import dataclass

from workflow.actions.base import Action
from workflow.ledger import append
from workflow.models import Act
from workflow.rules.acts import ActKind


@dataclass(kw_only=True)
class NoteCorrection(Action):
    """Say what is wrong in an earlier act and what holds instead; the earlier act stays as it was."""

    kind = ActKind.CORRECTION_NOTED
    corrects: Act
    correction: str

    def content(self) -> dict:
        return {"corrects": self.corrects.sequence, "correction": self.correction}

    def record(self) -> Act:
        return append(
            self.dossier,
            self.kind,
            on=self.on,
            recorded_at=self.now,
            recorded_by=self.user,
            data={**self.content(), **self.on_behalf()},
            document=self.document,
            corrects=self.dossier.acts.get(pk=self.corrects.pk),
            request_key=self.request_key,
        )
