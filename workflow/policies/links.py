"""
Personal links for council members without an account: what one opens, and until when.

A link names one member and one phase. It is signed, expires, and is void once the member is
replaced, gets an account, or the phase is over.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing

from workflow.models import CouncilMember
from workflow.models.vote import VotePhase
from workflow.policies.acting import Permission
from workflow.policies.amending import track_of
from workflow.rules.amendment_track import BEFORE_VOTE, Track
from workflow.rules.stages import AT_WORK, Stage

SALT = "workflow.council-link"
LIFETIME = timedelta(days=30)
OPEN_STAGES = {
    VotePhase.PROPOSAL: (Stage.COUNCIL_ESTABLISHED, Stage.COUNCIL_MEETING_CALLED, Stage.COUNCIL_VOTING),
    VotePhase.RESULT: (
        Stage.AWAITING_RESULT_MEETING,
        Stage.COUNCIL_RESULT_MEETING_CALLED,
        Stage.COUNCIL_RESULT_VOTING,
    ),
}


@dataclass(frozen=True)
class Bearer:
    """Whom a link stands for, and in which phase."""

    member: CouncilMember
    phase: VotePhase


def open_phase(member: CouncilMember) -> VotePhase | None:
    """The phase in which the member's council is at work now."""
    dossier = member.dossier
    if dossier.stage in AT_WORK:
        return VotePhase.AMENDMENT if track_of(dossier) in {*BEFORE_VOTE, Track.VOTING} else None
    return next((phase for phase, stages in OPEN_STAGES.items() if dossier.stage in stages), None)


def make_token(member: CouncilMember, phase: VotePhase) -> str:
    """The secret part of a new link."""
    return signing.dumps({"member": member.pk, "phase": phase.value}, salt=SALT)


def read_token(token: str) -> Bearer:
    """
    Whom ``token`` stands for.

    Raises ``signing.SignatureExpired`` when it is too old, ``signing.BadSignature`` when it was not made here.
    """
    data = signing.loads(token, salt=SALT, max_age=LIFETIME)
    member = CouncilMember.objects.select_related("dossier__proposal", "official").get(pk=data["member"])
    return Bearer(member, VotePhase(data["phase"]))


def may_use_link(member: CouncilMember | None, phase: VotePhase) -> Permission:
    """Whether a link of ``member`` for ``phase`` still opens anything."""
    if member is None or member.has_account:
        return Permission("Đường dẫn cá nhân chỉ dành cho thành viên chưa có tài khoản.")
    if not CouncilMember.objects.sitting().filter(pk=member.pk).exists():
        return Permission("Đường dẫn này không còn hiệu lực vì thành viên đã được thay.")
    if open_phase(member) is not phase:
        return Permission("Đường dẫn này không còn hiệu lực vì Hội đồng đã làm xong việc này.")
    return Permission()
