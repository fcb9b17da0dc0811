"""Replacing a member who cannot take part for an objective reason (Điều 8.1.c, reading A16)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from workflow.actions.council import SeatingAction, take_seat
from workflow.models import Act, CouncilMember
from workflow.policies.amending import track_of
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import Track, council_changes_before_it_meets_again
from workflow.rules.council import (
    Seat,
    chair_leaves_with_the_office,
    deputies_are_deputies,
    member_is_replaced_before_the_meeting,
    only_a_sitting_member_is_replaced,
    replacement_has_an_objective_reason,
    replacement_keeps_the_category,
)
from workflow.rules.stages import AT_WORK, Stage
from workflow.rules.verdict import Verdict

INVITATIONS = {
    Stage.COUNCIL_MEETING_CALLED: ActKind.COUNCIL_MEETING_CALLED,
    Stage.COUNCIL_RESULT_MEETING_CALLED: ActKind.COUNCIL_RESULT_MEETING_CALLED,
}


@dataclass(kw_only=True)
class ReplaceMember(SeatingAction):
    """Seat someone of the same category instead of ``leaving``. No limit starts again."""

    kind = ActKind.MEMBER_REPLACED
    leaving: CouncilMember
    joining: Seat
    reasons: str = ""

    @property
    def meeting(self) -> date | None:
        """The day of the meeting, where one is called."""
        invitation = INVITATIONS.get(self.stage) if self.stage else None
        if self.stage in AT_WORK and track_of(self.dossier) is Track.MEETING_CALLED:
            invitation = ActKind.COUNCIL_AMENDMENT_MEETING_CALLED
        return date.fromisoformat(self.dossier.last_act(invitation).data["meeting_date"]) if invitation else None

    def order(self) -> Iterable[Verdict]:
        yield from super().order()
        if self.stage in AT_WORK:
            yield council_changes_before_it_meets_again(track=track_of(self.dossier))

    def law(self) -> Iterable[Verdict]:
        sitting = self.dossier.council.sitting()
        old, others = self.leaving.seat, sitting.exclude(pk=self.leaving.pk)
        yield only_a_sitting_member_is_replaced(sits=sitting.filter(pk=self.leaving.pk).exists())
        yield replacement_has_an_objective_reason(reasons=self.reasons)
        yield member_is_replaced_before_the_meeting(on=self.on, meeting=self.meeting)
        yield replacement_keeps_the_category(old=old, new=self.joining)
        yield chair_leaves_with_the_office(old=old, new=self.joining, head=self.head)
        yield deputies_are_deputies(seats=[self.joining], deputies=self.deputies)
        yield from self.people_law([*(member.seat for member in others), self.joining])

    def content(self) -> dict:
        return {
            "leaving": {"id": self.leaving.pk, "name": self.leaving.full_name},
            "joining": asdict(self.joining),
            "reasons": self.reasons,
            "document_number": self.document_number,
        }

    def consequences(self, act: Act) -> None:
        take_seat(act, self.joining, replaces=self.leaving)
