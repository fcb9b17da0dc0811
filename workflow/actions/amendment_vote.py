"""
The vote on a material change: the proposal's own vote again, by the same body (Điều 14.5, reading A34).

Everything that holds of the electorate, ties, named ballots, paper and annulment is inherited; only the acts, the
invitation and the place on the change's track are its own.
"""

from collections.abc import Iterable

from workflow.actions.annulment import AnnulVote
from workflow.actions.base import Action
from workflow.actions.council_mail import queue_links
from workflow.actions.council_meeting import CallCouncilMeeting, OpenCouncilVote, notice_days
from workflow.actions.council_voting import CastCouncilBallot, CastLinkBallot, CloseCouncilVote
from workflow.actions.meeting import CallMeeting, OpenVote
from workflow.actions.paper_ballot import RecordPaperBallot
from workflow.actions.voting import CastBallot, CloseVote
from workflow.calendar.notice import MeetingWindow, meeting_window
from workflow.models import Act
from workflow.models.vote import VotePhase
from workflow.policies.amending import change_filed, track_of
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import act_follows_on_the_track
from workflow.rules.council import members_have_time_to_read
from workflow.rules.verdict import Verdict
from workflow.working_days import current_calendar


class OnTrack(Action):
    """An act that belongs to the change under way, beside the stage of the work."""

    def order(self) -> Iterable[Verdict]:
        yield from super().order()
        yield act_follows_on_the_track(track=track_of(self.dossier), kind=self.kind, route=self.dossier.route)


class CallAmendmentMeeting(OnTrack, CallMeeting):
    """Invite the leadership collective to vote on the change."""

    kind = ActKind.AMENDMENT_MEETING_CALLED


class OpenAmendmentVote(OnTrack, OpenVote):
    """Freeze who votes on the change, and open the ballot."""

    kind = ActKind.AMENDMENT_VOTE_OPENED
    phase = VotePhase.AMENDMENT
    invitation = ActKind.AMENDMENT_MEETING_CALLED


class CastAmendmentBallot(OnTrack, CastBallot):
    """Cast one's own ballot on the change."""

    kind = ActKind.AMENDMENT_BALLOT_CAST
    opening = ActKind.AMENDMENT_VOTE_OPENED


class CloseAmendmentVote(OnTrack, CloseVote):
    """End the meeting and state the result."""

    kind = ActKind.AMENDMENT_VOTE_CLOSED


class CallCouncilAmendmentMeeting(OnTrack, CallCouncilMeeting):
    """
    Invite the same council to vote on the change.

    The text of the change goes out with the invitation, so the notice counts from it; the ten days count from
    the day on which the change was filed, for the council stands already. Outsiders get a new personal link.
    """

    kind = ActKind.COUNCIL_AMENDMENT_MEETING_CALLED

    def window(self) -> MeetingWindow:
        return meeting_window(
            current_calendar(),
            established=change_filed(self.dossier).on,
            papers=self.on,
            notice=notice_days(self.dossier),
            days=self.dossier.rules.days("council_amendment_meeting"),
        )

    def consequences(self, act: Act) -> None:
        queue_links(self.dossier.council.sitting())


class OpenCouncilAmendmentVote(OnTrack, OpenCouncilVote):
    """Freeze the same council's list, and open the ballot on the change."""

    kind = ActKind.COUNCIL_AMENDMENT_VOTE_OPENED
    phase = VotePhase.AMENDMENT
    invitation = ActKind.COUNCIL_AMENDMENT_MEETING_CALLED

    def papers(self, called: Act) -> Iterable[Verdict]:
        window = meeting_window(
            current_calendar(),
            established=called.on,
            papers=called.on,
            notice=notice_days(self.dossier),
            days=self.dossier.rules.days("council_amendment_meeting"),
        )
        yield members_have_time_to_read(
            meeting=self.on,
            earliest=window.earliest,
            waived=called.data["waived"],
            notice=notice_days(self.dossier),
        )


class CastCouncilAmendmentBallot(OnTrack, CastCouncilBallot):
    """Cast one's own ballot on the change, with a remark on every criterion."""

    kind = ActKind.COUNCIL_AMENDMENT_BALLOT_CAST
    opening = ActKind.COUNCIL_AMENDMENT_VOTE_OPENED


class CastLinkAmendmentBallot(OnTrack, CastLinkBallot):
    """The same through a personal link."""

    kind = ActKind.COUNCIL_AMENDMENT_BALLOT_CAST
    phase = VotePhase.AMENDMENT


class CloseCouncilAmendmentVote(OnTrack, CloseCouncilVote):
    """End the council's meeting and state its result; the minutes are kept."""

    kind = ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED


class RecordAmendmentPaperBallot(OnTrack, RecordPaperBallot):
    """Enter a ballot on the change that was cast on paper."""

    kind = ActKind.AMENDMENT_PAPER_BALLOT_RECORDED


class AnnulAmendmentVote(OnTrack, AnnulVote):
    """Declare the vote on the change void; the same body meets again."""

    kind = ActKind.AMENDMENT_VOTE_ANNULLED
