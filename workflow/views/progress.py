"""The four parts of the way, and how far a dossier has come."""

from workflow.models import Dossier
from workflow.rules.stages import STAGES, Part, Stage

PART_LABELS = {
    Part.APPROVAL: "Xem xét, quyết định",
    Part.IMPLEMENTATION: "Thực hiện",
    Part.EVALUATION: "Đánh giá kết quả",
    Part.PUBLICITY: "Công bố mô hình",
}


def parts(dossier: Dossier) -> list[tuple[str, str]]:
    """The parts of the way with ``done``, ``now``, ``next`` or, after a refusal, ``ended``."""
    stage = Stage(dossier.stage)
    order = list(PART_LABELS)
    reached = {
        Stage.REFUSED: order.index(Part.APPROVAL),
        Stage.RECOGNISED: order.index(Part.EVALUATION) + 1,
        Stage.PUBLISHED: len(order),
    }.get(stage)
    if reached is None:
        reached = order.index(STAGES[stage].part)
    states = ["done" if n < reached else "now" if n == reached else "next" for n in range(len(order))]
    if stage in {Stage.REFUSED, Stage.RECOGNISED}:
        states[reached:] = ["ended"] * (len(order) - reached)
    return list(zip(PART_LABELS.values(), states, strict=True))
