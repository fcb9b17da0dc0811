"""Every file of a dossier: what came with the plan, and the documents of its acts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from django.urls import reverse

from workflow.models import Act, Dossier
from workflow.policies.restricted import secret_ballots


@dataclass(frozen=True)
class Paper:
    """One file that the reader may download."""

    name: str
    origin: str
    url: str


def papers(dossier: Dossier, acts: Sequence[Act]) -> Iterable[Paper]:
    """Attachments first, then the documents of the acts in their order; scans of ballots once the vote is closed."""
    for attachment in dossier.proposal.attachments.all():
        yield Paper(attachment.name, "Kèm theo kế hoạch", reverse("workflow_attachment", args=[attachment.pk]))
    secret = secret_ballots(acts)
    for act in acts:
        if act.document and act.sequence not in secret:
            number = act.data.get("document_number") or PurePath(act.document.name).name
            yield Paper(number, act.act_type.label, reverse("workflow_document", args=[act.pk]))
