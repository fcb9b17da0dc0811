"""Calling the meeting of the leadership collective and opening its vote (Điều 7.2.1, 17.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import ClassVar

from content.organisation.leadership import Leadership, leadership_on
from content.organisation.models import Official
from workflow.actions.base import Action
from workflow.models import Act, Dossier, EligibleVoter, VoteRound
from workflow.models.vote import VotePhase
from workflow.rules.acts import ActKind
from workflow.rules.dates import meeting_is_not_in_the_past
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Electorate, agency_has_head, electorate, head_is_no_author, vote_opens_on_meeting_day


@dataclass(kw_only=True)
class CallMeeting(Action):
    """Invite the leadership collective to a meeting; calling again moves the meeting."""

    kind = ActKind.MEETING_CALLED
    meeting_date: date
    meeting_time: str = ""
    place: str = ""

    def law(self) -> Iterable[Verdict]:
        yield meeting_is_not_in_the_past(meeting=self.meeting_date, called_on=self.on)

    def content(self) -> dict:
        return {"meeting_date": self.meeting_date.isoformat(), "time": self.meeting_time, "place": self.place}


class CallResultMeeting(CallMeeting):
    """Invite the leadership collective to evaluate the result."""

    kind = ActKind.RESULT_MEETING_CALLED


@dataclass(kw_only=True)
class OpenVote(Action):
    """
    Freeze who votes, as the offices stand on the day of the meeting, and open the ballot.

    Authors among the deputies are left out by name.
    """

    kind = ActKind.VOTE_OPENED
    phase: ClassVar[VotePhase] = VotePhase.PROPOSAL
    invitation: ClassVar[ActKind] = ActKind.MEETING_CALLED

    @cached_property
    def leadership(self) -> Leadership:
        """Who leads the deciding agency on the day of the meeting."""
        return leadership_on(self.dossier.deciding_agency, self.on)

    @cached_property
    def electorate(self) -> Electorate:
        """The frozen list, as identifiers of officials."""
        head = self.leadership.head
        assert head is not None  # noqa: S101 - enforced by agency_has_head
        return electorate(
            head=head.pk,
            deputies=[deputy.pk for deputy in self.leadership.deputies],
            authors=[author.pk for author in self.dossier.proposal.authors],
        )

    def law(self) -> Iterable[Verdict]:
        head = self.leadership.head
        yield agency_has_head(head=head.pk if head else None)
        if head:
            yield head_is_no_author(head=head.pk, authors=[author.pk for author in self.dossier.proposal.authors])
        yield vote_opens_on_meeting_day(on=self.on, meeting=self.meeting_date())

    def meeting_date(self) -> date:
        """The day that the last invitation named."""
        return date.fromisoformat(self.dossier.last_act(self.invitation).data["meeting_date"])

    def content(self) -> dict:
        names = {official.pk: official for official in (self.leadership.head, *self.leadership.deputies) if official}
        return {
            "voters": [named(names[pk], head=pk == self.electorate.head) for pk in self.electorate.voters],
            "excluded": [named(names[pk], head=False) for pk in self.electorate.excluded],
            "acting_head": self.leadership.acting,
            "head_alone": self.electorate.head_alone,
        }

    def consequences(self, act: Act) -> None:
        vote_round = open_round(self.dossier, self.phase, self.on)
        for pk in self.electorate.voters:
            EligibleVoter.objects.create(round=vote_round, official_id=pk, is_head=pk == self.electorate.head)


class OpenResultVote(OpenVote):
    """Freeze who evaluates the result, and open the ballot."""

    kind = ActKind.RESULT_VOTE_OPENED
    phase = VotePhase.RESULT
    invitation = ActKind.RESULT_MEETING_CALLED


def open_round(dossier: Dossier, phase: VotePhase, day: date) -> VoteRound:
    """The next vote of ``phase``; an earlier one was annulled."""
    number = dossier.vote_rounds.filter(phase=phase).count() + 1
    return VoteRound.objects.create(dossier=dossier, phase=phase, opened_on=day, number=number)


def named(official: Official, *, head: bool) -> dict:
    """A person as the ledger keeps them: by identifier and by the name of that day."""
    return {"id": official.pk, "name": official.full_name, "position": official.position, "head": head}
