"""Calling the council's meetings and opening its votes (Điều 8.1, 8.3, 17.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from content.organisation.leadership import head_on
from workflow.actions.base import Action
from workflow.actions.meeting import CallMeeting, open_round
from workflow.calendar.notice import MeetingWindow, meeting_window
from workflow.models import Act, CouncilMember, Dossier, EligibleVoter
from workflow.models.vote import VotePhase
from workflow.policies.council import chair_of, members_without_papers, papers_sent
from workflow.rules.acts import ActKind
from workflow.rules.council import (
    Role,
    chair_presides,
    every_member_has_the_papers,
    late_meeting_has_a_reason,
    members_have_time_to_read,
    waiver_is_written,
)
from workflow.rules.council_voting import council_votes_on_meeting_day
from workflow.rules.verdict import Verdict
from workflow.working_days import current_calendar


def papers_day(dossier: Dossier, today: date) -> date:
    """The day from which the notice counts: the last delivery to a first member, or ``today`` while one is missing."""
    sent = papers_sent(dossier)
    first = dossier.council.of_present_councils().filter(replaces=None)
    days = [sent[member.pk] for member in first if member.pk in sent]
    missing = first.sitting().exclude(pk__in=sent).exists()
    return max([*days, today] if missing or not days else days)


def notice_days(dossier: Dossier) -> int:
    """How many working days before the meeting the members get their papers."""
    return dossier.rules.days("council_papers")


def council_window(dossier: Dossier, today: date) -> MeetingWindow:
    """Between which days the council can meet, if papers go out ``today`` to whoever lacks them."""
    return meeting_window(
        current_calendar(),
        established=dossier.last_act(ActKind.COUNCIL_ESTABLISHED).on,
        papers=papers_day(dossier, today),
        notice=notice_days(dossier),
        days=dossier.rules.days("council_meeting"),
    )


@dataclass(kw_only=True)
class CallCouncilMeeting(CallMeeting):
    """
    Invite the council to its meeting.

    Where no day keeps the notice and the limit both, the meeting is late with a reason, or all
    members waive the notice in writing (``waived``, with the document).
    """

    kind = ActKind.COUNCIL_MEETING_CALLED
    reasons: str = ""
    waived: bool = False

    def window(self) -> MeetingWindow:
        """Between which days the council can meet."""
        return council_window(self.dossier, self.on)

    def law(self) -> Iterable[Verdict]:
        window = self.window()
        yield from super().law()
        yield waiver_is_written(waived=self.waived, has_document=self.document is not None)
        yield members_have_time_to_read(
            meeting=self.meeting_date,
            earliest=window.earliest,
            waived=self.waived,
            notice=notice_days(self.dossier),
        )
        yield late_meeting_has_a_reason(meeting=self.meeting_date, latest=window.latest, reasons=self.reasons)

    def content(self) -> dict:
        window = self.window()
        return {
            **super().content(),
            "earliest": window.earliest.isoformat(),
            "latest": window.latest.isoformat(),
            "reasons": self.reasons,
            "waived": self.waived,
        }


class CallCouncilResultMeeting(CallMeeting):
    """Invite the same council to evaluate the result."""

    kind = ActKind.COUNCIL_RESULT_MEETING_CALLED


@dataclass(kw_only=True)
class OpenCouncilVote(Action):
    """Freeze the council's list, every appointed member included, and open the ballot."""

    kind = ActKind.COUNCIL_VOTE_OPENED
    phase: ClassVar[VotePhase] = VotePhase.PROPOSAL
    invitation: ClassVar[ActKind] = ActKind.COUNCIL_MEETING_CALLED

    @property
    def members(self) -> list[CouncilMember]:
        """Everyone who sits on the council."""
        return list(self.dossier.council.sitting())

    def law(self) -> Iterable[Verdict]:
        called = self.dossier.last_act(self.invitation)
        yield council_votes_on_meeting_day(on=self.on, meeting=date.fromisoformat(called.data["meeting_date"]))
        chair, head = chair_of(self.dossier), head_on(self.dossier.deciding_agency, self.on)
        yield chair_presides(chair=chair.official_id if chair else None, head=head.pk if head else None)
        yield from self.papers(called)

    def papers(self, called: Act) -> Iterable[Verdict]:
        """Whether every member had the papers, and in time."""
        missing = members_without_papers(self.dossier)
        yield every_member_has_the_papers(missing=[member.full_name for member in missing])
        earliest = council_window(self.dossier, self.on).earliest
        yield members_have_time_to_read(
            meeting=self.on,
            earliest=earliest,
            waived=called.data["waived"],
            notice=notice_days(self.dossier),
        )

    def content(self) -> dict:
        authors = self.dossier.proposal.authors
        return {
            "voters": [seated(member) for member in self.members],
            "excluded": [{"id": author.pk, "name": author.full_name} for author in authors],
            "head_alone": False,
        }

    def consequences(self, act: Act) -> None:
        vote_round = open_round(self.dossier, self.phase, self.on)
        for member in self.members:
            EligibleVoter.objects.create(
                round=vote_round, official=member.official, member=member, is_head=member.role == Role.CHAIR
            )


class OpenCouncilResultVote(OpenCouncilVote):
    """Freeze the same council's list to evaluate the result. The text asks for no notice here."""

    kind = ActKind.COUNCIL_RESULT_VOTE_OPENED
    phase = VotePhase.RESULT
    invitation = ActKind.COUNCIL_RESULT_MEETING_CALLED

    def papers(self, called: Act) -> Iterable[Verdict]:
        return ()


def seated(member: CouncilMember) -> dict:
    """A member as the ledger keeps them."""
    return {
        "id": member.official_id,
        "member": member.pk,
        "name": member.full_name,
        "position": member.position,
        "head": member.role == Role.CHAIR,
    }
