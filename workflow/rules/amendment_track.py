"""
The way of a material change of the plan, beside the stage of the work (Điều 14.5, reading A34).

The reading taken: the change is voted on, and the committee asked, as for the proposal itself; until the head
has decided, the work goes on as it was approved. So the change has a track of its own that runs while
the dossier stays at work: progress, suspension and inspection happen beside it, a stopped work may be put right
by a change, and a work that ends takes the undecided change with it. One change is under way at a time.

Where the Standing Board decides nobody votes: the organisation commission advises on the change, then the board
or its secretariat decides. Decisions that go to the commission take a change under way along, to be advised upon.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.routes import Route
from workflow.rules.verdict import rule

A = ActKind


class Track(StrEnum):
    """How far the change that is under way has come."""

    AWAITING_MEETING = "awaiting_meeting"
    MEETING_CALLED = "meeting_called"
    VOTING = "voting"
    VOTED = "voted"
    AWAITING_OPINION = "awaiting_opinion"
    AWAITING_DECISION = "awaiting_decision"


TRACK_LABELS = {
    Track.AWAITING_MEETING: "Chờ mời họp",
    Track.MEETING_CALLED: "Đã mời họp, chờ biểu quyết",
    Track.VOTING: "Đang biểu quyết",
    Track.VOTED: "Đã biểu quyết, chờ báo cáo cấp ủy",
    Track.AWAITING_OPINION: "Chờ ý kiến cấp ủy",
    Track.AWAITING_DECISION: "Chờ người đứng đầu quyết định",
}
BOARD_LABELS = {
    Track.AWAITING_MEETING: "Chờ Ban Tổ chức tham mưu",
    Track.AWAITING_DECISION: "Chờ Thường trực, Ban Thường vụ Tỉnh ủy quyết định",
}
BEFORE_VOTE = frozenset({Track.AWAITING_MEETING, Track.MEETING_CALLED})


@dataclass(frozen=True)
class TrackMove:
    """From one place of the track, by one act, to another; ``None`` is no change under way."""

    before: Track | None
    act: ActKind
    after: Track | None
    waits: bool = True


def by_body(call: ActKind, opening: ActKind, ballot: ActKind, closing: ActKind) -> Iterator[TrackMove]:
    """The moves that the collective and the council make in the same way, each with its own acts."""
    yield TrackMove(Track.AWAITING_MEETING, call, Track.MEETING_CALLED)
    yield TrackMove(Track.MEETING_CALLED, call, Track.MEETING_CALLED, waits=False)
    yield TrackMove(Track.MEETING_CALLED, opening, Track.VOTING)
    yield TrackMove(Track.VOTING, ballot, Track.VOTING)
    yield TrackMove(Track.VOTING, closing, Track.VOTED)


TRACK_MOVES: tuple[TrackMove, ...] = (
    TrackMove(None, A.AMENDMENT_FILED, Track.AWAITING_MEETING, waits=False),
    *by_body(A.AMENDMENT_MEETING_CALLED, A.AMENDMENT_VOTE_OPENED, A.AMENDMENT_BALLOT_CAST, A.AMENDMENT_VOTE_CLOSED),
    *by_body(
        A.COUNCIL_AMENDMENT_MEETING_CALLED,
        A.COUNCIL_AMENDMENT_VOTE_OPENED,
        A.COUNCIL_AMENDMENT_BALLOT_CAST,
        A.COUNCIL_AMENDMENT_VOTE_CLOSED,
    ),
    TrackMove(Track.AWAITING_MEETING, A.AMENDMENT_ADVICE_GIVEN, Track.AWAITING_DECISION),
    *(TrackMove(place, A.AMENDMENT_WITHDRAWN, None, waits=False) for place in sorted(BEFORE_VOTE)),
    TrackMove(Track.VOTING, A.AMENDMENT_PAPER_BALLOT_RECORDED, Track.VOTING, waits=False),
    TrackMove(Track.VOTING, A.AMENDMENT_VOTE_ANNULLED, Track.AWAITING_MEETING, waits=False),
    TrackMove(Track.VOTED, A.AMENDMENT_VOTE_ANNULLED, Track.AWAITING_MEETING, waits=False),
    TrackMove(Track.VOTED, A.AMENDMENT_OPINION_REQUESTED, Track.AWAITING_OPINION),
    TrackMove(Track.AWAITING_OPINION, A.AMENDMENT_OPINION_GIVEN, Track.AWAITING_DECISION),
    TrackMove(Track.AWAITING_DECISION, A.AMENDMENT_APPROVED, None),
    TrackMove(Track.AWAITING_DECISION, A.AMENDMENT_REFUSED, None),
)
TRACK_TRANSITIONS = {(move.before, move.act): move.after for move in TRACK_MOVES}
TRACK_KINDS = tuple(dict.fromkeys(move.act for move in TRACK_MOVES))
ENDS_OF_WORK = (A.COMPLETION_DECLARED, A.WORK_TERMINATED)
BESIDE = (*ENDS_OF_WORK, A.DECISIONS_SENT_TO_COMMISSION)
"""Acts that are no steps of a change but move the one that is under way."""


def track_label(track: Track, route: Route | None) -> str:
    """What a change at ``track`` waits for where the dossier is on ``route``."""
    return (BOARD_LABELS if route is Route.BOARD else {}).get(track, TRACK_LABELS[track])


def track_after(kinds: Iterable[str]) -> Track | None:
    """
    Where the acts of one dossier, in order, leave its latest change; ``None`` when none is under way.

    Raises ``KeyError`` when an act of the track does not follow from the place before it.
    """
    track: Track | None = None
    for kind in kinds:
        if kind in ENDS_OF_WORK:
            track = None
        elif kind == A.DECISIONS_SENT_TO_COMMISSION:
            track = track and Track.AWAITING_MEETING
        elif kind in TRACK_KINDS:
            track = TRACK_TRANSITIONS[track, ActKind(kind)]
    return track


def track_moves_from(track: Track | None) -> tuple[TrackMove, ...]:
    """The moves that are open at ``track``."""
    return tuple(move for move in TRACK_MOVES if move.before == track)


@rule(Citation(14, 5, reading="A34"))
def act_follows_on_the_track(*, track: Track | None, kind: ActKind, route: Route | None = None) -> str:
    """A material change goes its way step by step, one change at a time."""
    if (track, kind) in TRACK_TRANSITIONS:
        return ""
    place = track_label(track, route) if track else ""
    where = f"điều chỉnh đang ở bước “{place}”" if place else "không có điều chỉnh lớn nào đang xem xét"
    return f"“{ACTS[kind].label}” không thực hiện được khi {where}"


@rule(Citation(8, 1, "c", reading="A34"))
def council_changes_before_it_meets_again(*, track: Track | None) -> str:
    """While the work runs, members change only for a meeting on a change that has not voted yet."""
    if track in BEFORE_VOTE:
        return ""
    return "Khi đang thực hiện, chỉ thay thành viên Hội đồng để họp về điều chỉnh lớn, trước khi mở biểu quyết"
