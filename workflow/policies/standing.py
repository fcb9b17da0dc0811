"""Acts that leave the stage as it is: which are open now, and which somebody waits for."""

from collections.abc import Iterator

from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import TRACK_KINDS
from workflow.rules.incentives import in_force
from workflow.rules.requests import ALONE, ANSWERS, CHASED, still_open
from workflow.rules.stages import STANDING, Stage, act_follows


def unanswered(dossier: Dossier, answer: ActKind) -> list[Act]:
    """The acts of ``dossier`` that ``answer`` could answer, the oldest first."""
    return still_open(list(dossier.acts.order_by("sequence")), answer)


def standing_now(dossier: Dossier) -> Iterator[ActKind]:
    """The acts that the stage allows beside its moves, less answers to nothing and the steps of a change under way."""
    stage = Stage(dossier.stage)
    for kind, stages in STANDING.items():
        if stage in stages and kind not in TRACK_KINDS and has_object(kind, dossier):
            yield kind


def has_object(kind: ActKind, dossier: Dossier) -> bool:
    """Whether there is something to answer or to revoke, where ``kind`` cannot stand alone."""
    if kind is ActKind.INCENTIVE_REVOKED:
        return bool(in_force(list(dossier.acts.order_by("sequence"))))
    return kind not in ANSWERS or kind in ALONE or bool(unanswered(dossier, kind))


def chased(dossier: Dossier) -> Iterator[ActKind]:
    """The answers that somebody waits for and that the stage still allows."""
    stage = Stage(dossier.stage) if dossier.stage else None
    for kind in CHASED:
        if act_follows(stage=stage, kind=kind) and unanswered(dossier, kind):
            yield kind
