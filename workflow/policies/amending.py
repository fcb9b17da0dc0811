"""The material change that is under way in a dossier, and which of its acts are open now."""

from workflow.models import Act, Dossier
from workflow.policies.voters import open_places
from workflow.rules.acts import AMENDMENT_CLOSINGS, BALLOTS, ActKind
from workflow.rules.amendment_track import BESIDE, TRACK_KINDS, Track, TrackMove, track_after, track_moves_from
from workflow.rules.routes import FOREIGN, Route
from workflow.rules.stages import AT_WORK


def track_of(dossier: Dossier) -> Track | None:
    """How far the change under way has come; ``None`` when there is none."""
    acts = dossier.acts.filter(kind__in=(*TRACK_KINDS, *BESIDE)).order_by("sequence")
    return track_after(acts.values_list("kind", flat=True))


def change_filed(dossier: Dossier) -> Act:
    """The latest change that was filed; raises ``Act.DoesNotExist`` when there is none."""
    return dossier.last_act(ActKind.AMENDMENT_FILED)


def open_track_moves(dossier: Dossier) -> list[TrackMove]:
    """The acts that the change under way leaves open, awaited or not; none while nobody is at work."""
    if dossier.stage not in AT_WORK:
        return []
    track = track_of(dossier)
    shut = FOREIGN[dossier.route]
    voted = track is Track.AWAITING_DECISION and dossier.route is not Route.BOARD
    if voted and not dossier.last_act(*AMENDMENT_CLOSINGS).data["passed"]:
        shut |= {ActKind.AMENDMENT_APPROVED}
    if track is Track.VOTING and not open_places(dossier).exists():
        shut |= BALLOTS
    return [move for move in track_moves_from(track) if move.act not in shut]
