"""What the messages say: short, plain, with the clause and the way to the dossier. No content of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from workflow.clocks import ClockState, Reading
from workflow.models import Act, DeskEntry, Dossier
from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind


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


def copy_of_plan(dossier: Dossier, sent: Act) -> Message:
    """The direct head learns that a plan went to the organisation commission."""
    return Message(
        f"{dossier.code}: đồng gửi kế hoạch đề xuất",
        letter(
            f"Hồ sơ {dossier.code}, “{dossier.proposal.title}”, đã gửi {sent.data['agency']} tiếp nhận,"
            f" tham mưu. {sent.data['reasons']}",
            "Thư này đồng gửi để đồng chí biết và theo dõi. Căn cứ khoản 2 Điều 20.",
            link(dossier),
        ),
    )


def has_to_be_referred(dossier: Dossier, referral: ActKind) -> Message:
    """The head of the deciding agency is an author now, so another body has to decide."""
    act = ACTS[referral]
    return Message(
        f"{dossier.code}: cần {act.verb[:1].lower()}{act.verb[1:]}",
        letter(
            f"Hồ sơ {dossier.code}, “{dossier.proposal.title}”: người đứng đầu cơ quan quyết định nay là tác giả"
            " của đề xuất nên không quyết định được.",
            f"Việc cần làm: {act.verb}. Căn cứ {act.citation}.",
            link(dossier),
        ),
    )


def standing(reading: Reading) -> str:
    """How a clock stands, in words; an internal target is no time limit (hạn)."""
    limit = "mốc" if reading.limit.internal else "hạn"
    if reading.state is ClockState.LATE:
        return f"đã quá {limit} {reading.working_days} ngày làm việc ({limit} {reading.due_on:%d/%m/%Y})"
    if reading.state is ClockState.DUE_TODAY:
        return f"đến {limit} hôm nay"
    return f"còn {reading.working_days} ngày làm việc ({limit} {reading.due_on:%d/%m/%Y})"


def copy_for_substitute(message: Message, principal: str) -> Message:
    """A message as the one who acts for ``principal``, by name, reads it."""
    return Message(
        f"[Bản sao] {message.subject}"[:250],
        f"Bản sao gửi đồng chí làm thay {principal}. Việc bỏ phiếu, cam đoan, ký không làm thay được.\n\n"
        f"{message.body}",
    )


def ground(reading: Reading) -> str:
    """The clause that sets a limit; an internal target says that none does."""
    if reading.limit.internal:
        return "Mốc nội bộ, Quy định không đặt thời hạn này."
    return f"Căn cứ {reading.limit.citation}."


def reminder(dossier: Dossier, reading: Reading) -> Message:
    """A limit is near, due or past."""
    what = f"{reading.limit.label}: {standing(reading)}"
    return Message(
        f"{dossier.code}: {what}"[:250],
        letter(
            f"Hồ sơ {dossier.code}, “{dossier.proposal.title}”.",
            f"{what}. {ground(reading)}",
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
