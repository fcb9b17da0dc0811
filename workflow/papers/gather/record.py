"""A dossier's acts, loaded once, as the gatherers read them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from content.organisation.models import Agency, Appointment, Office
from workflow.models import Act, Dossier
from workflow.papers.formats import PaperFormat, format_of
from workflow.papers.gather.phase import RESULT, Phase, phase_of
from workflow.papers.kinds import Issuer, PaperKind
from workflow.papers.writing import listed, long_date
from workflow.rules.acts import ActKind
from workflow.rules.routes import Route, route_of

COMMISSION = Office.ORGANISATION_COMMISSION


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

    def last(self, *kinds: ActKind) -> Act | None:
        """The latest act of any of ``kinds``, if there is one."""
        return next((act for act in reversed(self.acts) if act.kind in kinds), None)

    def known(self, *kinds: ActKind) -> Act:
        """The latest act of any of ``kinds``, which the procedure guarantees."""
        act = self.last(*kinds)
        if act is None:
            raise LookupError(f"{self.dossier.code} has no {' or '.join(kinds)}")
        return act

    @cached_property
    def so_far(self) -> list[Act]:
        """Every act up to the paper's own, in order: a vote annulled later still has its papers."""
        return [act for act in self.acts if act.sequence <= self.act.sequence]

    def before(self, kinds: Collection[ActKind]) -> Act:
        """The latest act of any of ``kinds`` up to the paper's own, which the procedure guarantees."""
        return next(act for act in reversed(self.so_far) if act.kind in kinds)

    @property
    def closed(self) -> Act:
        """The act that closed the vote of this paper's phase."""
        return self.before(self.phase.closings)

    @property
    def opened(self) -> Act:
        """The act that froze the list of voters of this paper's phase."""
        return self.before(self.phase.openings)

    @property
    def called(self) -> Act:
        """The invitation to the meeting of this paper's phase."""
        return self.before(self.phase.calls)

    @cached_property
    def by_council(self) -> bool:
        """Whether a council considers the proposal at the time of this paper's act."""
        return route_of(act.kind for act in self.so_far) is Route.COUNCIL

    @property
    def body(self) -> str:
        """Who considers the proposal, in small letters."""
        return "Hội đồng đánh giá đề xuất" if self.by_council else "tập thể lãnh đạo"

    @property
    def phase(self) -> Phase:
        """What is voted on where the paper belongs."""
        return phase_of(self.act.kind)

    @property
    def of_result(self) -> bool:
        """Whether the paper belongs to the evaluation of the result."""
        return self.phase is RESULT

    @property
    def opinion(self) -> Act | None:
        """The committee's opinion in this paper's phase, if it was given by then."""
        return next((act for act in reversed(self.so_far) if act.kind == self.phase.given), None)

    @cached_property
    def issuer(self) -> Agency:
        """Whose paper it is."""
        deciding = self.dossier.deciding_agency
        if self.kind.issuer is Issuer.PARTY_COMMITTEE and deciding.party_committee is not None:
            return deciding.party_committee
        if self.act.kind == ActKind.AGENCY_PROTECTION_FOUND:
            return self.commission or deciding
        return self.dossier.proposal.agency if self.kind.issuer is Issuer.PROPOSERS_AGENCY else deciding

    @property
    def commission(self) -> Agency | None:
        """The organisation commission for which somebody recorded the act."""
        held = Appointment.objects.on(self.day).filter(office=COMMISSION, official__user=self.act.recorded_by)
        appointment = held.select_related("agency__superior").first()
        return appointment.agency if appointment else None

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
