"""The work as the dossier page shows it: its time, milestones, resources, and what is still to be answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workflow.forms.answering import WORDS
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.amendment import Schedule, schedule_of
from workflow.rules.requests import answered
from workflow.rules.stages import AT_WORK, Stage

LISTED = {
    ActKind.MILESTONE_SET: "Mốc thực hiện",
    ActKind.RESOURCE_PROMISED: "Nguồn lực đã hứa",
    ActKind.REPORT_REQUESTED: "Yêu cầu báo cáo",
    ActKind.PETITION_FILED: "Kiến nghị",
    ActKind.REMEDY_REQUESTED: "Yêu cầu khắc phục",
}
DONE = {
    ActKind.MILESTONE_SET: "Đã đạt",
    ActKind.RESOURCE_PROMISED: "Đã bố trí",
    ActKind.REPORT_REQUESTED: "Đã báo cáo",
    ActKind.PETITION_FILED: "Đã giải quyết",
    ActKind.REMEDY_REQUESTED: "Đã khắc phục",
}


@dataclass(frozen=True)
class Item:
    """One milestone, promise or question."""

    sequence: int
    text: str
    target: date | None
    done: bool
    late: bool
    state: str


@dataclass(frozen=True)
class Work:
    """What stands on the card “Thực hiện”."""

    schedule: Schedule
    overrun: bool
    groups: list[tuple[str, list[Item]]]


def item(act: Act, done: bool, today: date) -> Item:
    """One line; a target that has passed is late, against an internal target only."""
    target = date.fromisoformat(act.data["target"]) if act.data.get("target") else None
    late = not done and target is not None and today > target
    state = DONE[ActKind(act.kind)] if done else "Quá mốc nội bộ" if late else "Chưa xong"
    text = next((act.data[key] for key in WORDS if act.data.get(key)), "")
    return Item(act.sequence, text, target, done, late, state)


def work(dossier: Dossier, acts: Sequence[Act], today: date) -> Work | None:
    """The card of a dossier whose work was assigned; ``None`` before."""
    schedule = schedule_of(acts)
    if schedule is None:
        return None
    done = answered(acts)
    groups = [
        (heading, [item(act, act.sequence in done, today) for act in acts if act.kind == kind])
        for kind, heading in LISTED.items()
    ]
    return Work(
        schedule=schedule,
        overrun=Stage(dossier.stage) in AT_WORK and today > schedule.ends,
        groups=[(heading, items) for heading, items in groups if items],
    )
