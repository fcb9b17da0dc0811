"""The signed scan or signed PDF comes back onto the act that it belongs to (Điều 14.9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workflow.actions.base import Action
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.filing import filed_copy_belongs_to_an_act, filed_copy_is_attached, signed_before_filing
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class FileDocument(Action):
    """Keep the signed copy of a document; the act that it belongs to stays as it was."""

    kind = ActKind.DOCUMENT_FILED
    filed_for: Act
    signed_on: date
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        filings = self.dossier.acts.filter(kind=ActKind.DOCUMENT_FILED).values_list("sequence", flat=True)
        own = self.filed_for.dossier_id == self.dossier.pk
        yield filed_copy_is_attached(attached=self.document is not None)
        yield filed_copy_belongs_to_an_act(
            named=self.filed_for.sequence if own else 0, filings=frozenset(filings), acts=self.dossier.acts.count()
        )
        yield signed_before_filing(signed_on=self.signed_on, filed_on=self.today)

    def content(self) -> dict:
        return {
            "filed_for": self.filed_for.sequence,
            "document_number": self.document_number,
            "signed_on": self.signed_on.isoformat(),
        }
