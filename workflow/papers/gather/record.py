"""A dossier's acts, loaded once, as the gatherers read them."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from content.organisation.models import Agency
from workflow.models import Act, Dossier
from workflow.papers.formats import PaperFormat, format_of
from workflow.papers.kinds import Issuer, PaperKind
from workflow.papers.writing import listed, long_date
from workflow.rules.acts import ActKind

RESULT_PHASE = frozenset(
    {
        ActKind.RESULT_MEETING_CALLED,
        ActKind.RESULT_VOTE_OPENED,
        ActKind.RESULT_VOTE_CLOSED,
        ActKind.RESULT_OPINION_REQUESTED,
        ActKind.RESULT_OPINION_GIVEN,
        ActKind.RESULT_RECOGNISED,
    }
)


@dataclass(frozen=True)
class Record:
    """What a paper of ``kind`` on the act ``act`` is written from."""

    dossier: Dossier
    kind: PaperKind
    act: Act

    @cached_property
    def acts(self) -> list[Act]:
        """Every act, in order."""
        return list(self.dossier.acts.order_by("sequence").select_related("recorded_by__official"))

    def last(self, kind: ActKind) -> Act | None:
        """The latest act of ``kind``, if there is one."""
        return next((act for act in reversed(self.acts) if act.kind == kind), None)

    def known(self, kind: ActKind) -> Act:
        """The latest act of ``kind``, which the procedure guarantees."""
        act = self.last(kind)
        if act is None:
            raise LookupError(f"{self.dossier.code} has no {kind}")
        return act

    @property
    def of_result(self) -> bool:
        """Whether the paper belongs to the evaluation of the result."""
        return self.act.kind in RESULT_PHASE

    def phase(self, proposal: ActKind, result: ActKind) -> ActKind:
        """The kind of act of this paper's phase."""
        return result if self.of_result else proposal

    @cached_property
    def issuer(self) -> Agency:
        """Whose paper it is."""
        deciding = self.dossier.deciding_agency
        if self.kind.issuer is Issuer.PARTY_COMMITTEE and deciding.party_committee is not None:
            return deciding.party_committee
        return self.dossier.proposal.agency if self.kind.issuer is Issuer.PROPOSERS_AGENCY else deciding

    @cached_property
    def format(self) -> PaperFormat:
        """The form that the issuer writes in."""
        return format_of(self.issuer)

    @cached_property
    def committee(self) -> str:
        """The Party committee of the same level."""
        return str(self.dossier.deciding_agency.party_committee or "cấp ủy cùng cấp")

    @cached_property
    def authors(self) -> str:
        """The names of those whose proposal it is."""
        return listed(author.full_name for author in self.dossier.proposal.authors)

    @property
    def day(self) -> date:
        """The legal day of the paper's act."""
        return self.act.on


def reference(act: Act | None, type_name: str) -> str:
    """``"Báo cáo số 05/BC-SNV, ngày 05 tháng 02 năm 2026"``; without the number where none is on record."""
    if act is None:
        return type_name
    written = act.data.get("document_number", "")
    return f"{type_name} số {written}, {long_date(act.on)}" if written else f"{type_name} {long_date(act.on)}"
