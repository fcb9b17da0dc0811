"""What the messages say: short, plain, with the clause and the way to the dossier. No content of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from workflow.clocks import ClockState, Reading
from workflow.models import DeskEntry, Dossier


@dataclass(frozen=True)
class Message:
    """Subject and body of one message."""

    subject: str
    body: str


def link(dossier: Dossier) -> str:
    """The address of the dossier page."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse('workflow_dossier', args=[dossier.pk])}"


def letter(*lines: str) -> str:
    """The lines of a letter, with the closing that all share."""
    return "\n\n".join([*lines, "Thư tự động của Dám Làm. Không trả lời thư này."])


def new_work(dossier: Dossier, entries: Sequence[DeskEntry]) -> Message:
    """A dossier has come to someone's desk."""
    verbs = " / ".join(dict.fromkeys(entry.act_type.verb for entry in entries))
    return Message(
        f"{dossier.code}: cần {verbs.lower()}",
        letter(
            f"Hồ sơ {dossier.code}, “{dossier.proposal.title}”, đang chờ đồng chí.",
            f"Việc cần làm: {verbs}.",
            link(dossier),
        ),
    )


def standing(reading: Reading) -> str:
    """How a clock stands, in words."""
    if reading.state is ClockState.LATE:
        return f"đã quá hạn {reading.working_days} ngày làm việc (hạn {reading.due_on:%d/%m/%Y})"
    if reading.state is ClockState.DUE_TODAY:
        return "đến hạn hôm nay"
    return f"còn {reading.working_days} ngày làm việc (hạn {reading.due_on:%d/%m/%Y})"


def ground(reading: Reading) -> str:
    """What the date rests on: a clause, or the agency's own wish to keep pace."""
    if reading.limit.internal:
        return f"Mốc nội bộ, tương tự {reading.limit.citation}; Quy định không đặt thời hạn này"
    return f"Căn cứ {reading.limit.citation}"


def reminder(dossier: Dossier, reading: Reading) -> Message:
    """A limit is near, due or past."""
    what = f"{reading.limit.label}: {standing(reading)}"
    return Message(
        f"{dossier.code}: {what}"[:250],
        letter(
            f"Hồ sơ {dossier.code}, “{dossier.proposal.title}”.",
            f"{what}. {ground(reading)}.",
            link(dossier),
        ),
    )


def digest(dossiers: Sequence[tuple[Dossier, Sequence[str]]]) -> Message:
    """Everything that waits for one person."""
    lines = [
        f"- {dossier.code}, “{dossier.proposal.title}”: {' / '.join(verbs)}\n  {link(dossier)}"
        for dossier, verbs in dossiers
    ]
    return Message(f"{len(dossiers)} hồ sơ đang chờ đồng chí", letter("Các hồ sơ đang chờ đồng chí:", *lines))
