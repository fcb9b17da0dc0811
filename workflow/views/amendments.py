"""Material changes of the plan as the dossier page shows them: what each asks for, and how far it has come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.amendment import TOUCHED_LABELS, Touched
from workflow.rules.amendment_track import BESIDE, ENDS_OF_WORK, TRACK_KINDS, track_after, track_label
from workflow.rules.routes import Route

OUTCOMES = {
    ActKind.AMENDMENT_APPROVED: "Đã phê duyệt",
    ActKind.AMENDMENT_REFUSED: "Không được phê duyệt",
    ActKind.AMENDMENT_WITHDRAWN: "Đã rút",
    **dict.fromkeys(ENDS_OF_WORK, "Không xét tiếp vì việc thực hiện đã kết thúc"),
}


@dataclass(frozen=True)
class AmendmentCard:
    """One change; ``pending`` while it is under way."""

    sequence: int
    filed_on: date
    touched: str
    change: str
    reasons: str
    new_end: date | None
    state: str
    pending: bool


def runs(acts: Iterable[Act]) -> list[list[Act]]:
    """The acts of each change, from its filing to what ended it."""
    found: list[list[Act]] = []
    under_way = False
    for act in acts:
        if act.kind == ActKind.AMENDMENT_FILED:
            found.append([])
            under_way = True
        if under_way and (act.kind in TRACK_KINDS or act.kind in BESIDE):
            found[-1].append(act)
            under_way = act.kind not in OUTCOMES
    return found


def card(run: Sequence[Act], route: Route | None) -> AmendmentCard:
    """One change from its acts, in a dossier on ``route``."""
    filed, last = run[0], run[-1]
    track = track_after(act.kind for act in run)
    state = track_label(track, route) if track else f"{OUTCOMES[ActKind(last.kind)]} ngày {last.on:%d/%m/%Y}"
    end = filed.data["new_end"]
    return AmendmentCard(
        sequence=filed.sequence,
        filed_on=filed.on,
        touched=", ".join(TOUCHED_LABELS[Touched(touched)].lower() for touched in filed.data["touched"]),
        change=filed.data["change"],
        reasons=filed.data["reasons"],
        new_end=date.fromisoformat(end) if end else None,
        state=state,
        pending=track is not None,
    )


def amendments(acts: Iterable[Act], route: Route | None) -> list[AmendmentCard]:
    """Every change of the dossier, the latest first."""
    return [card(run, route) for run in runs(acts)][::-1]
