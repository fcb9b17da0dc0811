"""
What someone without an account sees through a personal link: the papers of one dossier, and their ballot.

The secret in the address is the only authority here, no cookie is read or set: hence no CSRF token.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps

from django.core import signing
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods

from content.evaluation.models import Evaluation
from workflow.actions.amendment_vote import CastLinkAmendmentBallot
from workflow.actions.council_voting import CastLinkBallot, CastLinkResultBallot, LinkBallot
from workflow.forms.ballots import CouncilBallotForm, CouncilResultBallotForm
from workflow.forms.base import ActForm
from workflow.models import CouncilMember, Dossier, EligibleVoter
from workflow.models.vote import VotePhase
from workflow.policies.acting import ActionForbidden
from workflow.policies.amending import track_of
from workflow.policies.links import Bearer, may_use_link, read_token
from workflow.policies.voters import current_round
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import Track
from workflow.rules.stages import Stage
from workflow.rules.verdict import RuleViolation
from workflow.views.amendments import AmendmentCard, amendments
from workflow.views.downloads import hand_out
from workflow.views.plan import plan_blocks, report_blocks

BALLOTS: dict[VotePhase, tuple[type[ActForm], type[LinkBallot]]] = {
    VotePhase.PROPOSAL: (CouncilBallotForm, CastLinkBallot),
    VotePhase.RESULT: (CouncilResultBallotForm, CastLinkResultBallot),
    VotePhase.AMENDMENT: (CouncilBallotForm, CastLinkAmendmentBallot),
}
INVITATIONS = {
    VotePhase.PROPOSAL: ActKind.COUNCIL_MEETING_CALLED,
    VotePhase.RESULT: ActKind.COUNCIL_RESULT_MEETING_CALLED,
    VotePhase.AMENDMENT: ActKind.COUNCIL_AMENDMENT_MEETING_CALLED,
}
GONE = "Đường dẫn đã quá thời hạn sử dụng. Xin liên hệ thư ký Hội đồng để nhận đường dẫn mới."


def discreet(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The address is a secret: it is not stored, not indexed, and not told to any other site."""

    @wraps(view)
    def wrapper(*args, **kwargs) -> HttpResponse:
        response = view(*args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return wrapper


class LinkClosed(Exception):
    """The link is genuine but opens nothing any more. ``str()`` is a Vietnamese sentence."""


def bearer_of(token: str) -> Bearer:
    """Whom ``token`` stands for; raises ``Http404`` for a forgery, ``LinkClosed`` when it is void."""
    try:
        bearer = read_token(token)
    except signing.SignatureExpired as expired:
        raise LinkClosed(GONE) from expired
    except (signing.BadSignature, CouncilMember.DoesNotExist) as forged:
        raise Http404 from forged
    permission = may_use_link(bearer.member, bearer.phase)
    if not permission:
        raise LinkClosed(permission.reason)
    return bearer


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@discreet
def link_page(request: HttpRequest, token: str) -> HttpResponse:
    """Papers and ballot; a ballot that was refused comes back with its reason."""
    try:
        bearer = bearer_of(token)
    except LinkClosed as closed:
        return TemplateResponse(request, "workflow/council_link_closed.html", {"reason": str(closed)}, status=410)
    place = open_place(bearer)
    form = ballot_form(request, bearer) if place else None
    if request.method == "POST" and form is not None and form.is_valid() and cast(form, bearer, place):
        return redirect("workflow_council_link", token)
    return TemplateResponse(request, "workflow/council_link.html", link_context(token, bearer, form))


def is_voting(bearer: Bearer) -> bool:
    """Whether the vote that the link is for is open."""
    dossier = bearer.member.dossier
    if bearer.phase is VotePhase.AMENDMENT:
        return track_of(dossier) is Track.VOTING
    return dossier.stage in {Stage.COUNCIL_VOTING, Stage.COUNCIL_RESULT_VOTING}


def open_place(bearer: Bearer) -> EligibleVoter | None:
    """The member's place on the frozen list of the running vote, while their ballot is missing."""
    dossier = bearer.member.dossier
    if not is_voting(bearer):
        return None
    return EligibleVoter.objects.filter(round=current_round(dossier), member=bearer.member, ballot=None).first()


def ballot_form(request: HttpRequest, bearer: Bearer) -> ActForm:
    """The ballot, with what was posted."""
    form_class, _ = BALLOTS[bearer.phase]
    return form_class(request.POST if request.method == "POST" else None, dossier=bearer.member.dossier)


def cast(form: ActForm, bearer: Bearer, place: EligibleVoter | None) -> bool:
    """Cast the ballot; a refusal becomes an error of the form."""
    _, action = BALLOTS[bearer.phase]
    try:
        action(dossier=bearer.member.dossier, now=timezone.now(), place=place, **form.facts()).execute()
    except (RuleViolation, ActionForbidden) as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def link_context(token: str, bearer: Bearer, form: ActForm | None) -> dict:
    """What the page shows: this dossier's papers, the meeting, the ballot; nothing else."""
    dossier = bearer.member.dossier
    evaluation = Evaluation.objects.filter(proposal=dossier.proposal).first()
    called = dossier.acts.filter(kind=INVITATIONS[bearer.phase]).order_by("sequence").last()
    return {
        "token": token,
        "member": bearer.member,
        "dossier": dossier,
        "proposal": dossier.proposal,
        "plan": plan_blocks(dossier.proposal),
        "attachments": dossier.proposal.attachments.all(),
        "report": report_blocks(evaluation) if evaluation and bearer.phase is VotePhase.RESULT else [],
        "amendments": pending(dossier) if bearer.phase is VotePhase.AMENDMENT else [],
        "meeting": called.data if called else None,
        "meeting_date": date.fromisoformat(called.data["meeting_date"]) if called else None,
        "form": form,
        "has_voted": EligibleVoter.objects.filter(
            round=current_round(dossier), round__phase=bearer.phase, member=bearer.member, ballot__isnull=False
        ).exists(),
    }


def pending(dossier: Dossier) -> list[AmendmentCard]:
    """The change that the council is to vote on."""
    return [card for card in amendments(dossier.acts.order_by("sequence"), dossier.route) if card.pending]


@require_GET
@discreet
def link_attachment(request: HttpRequest, token: str, pk: int) -> FileResponse:
    """A file of this dossier's plan."""
    try:
        bearer = bearer_of(token)
    except LinkClosed as closed:
        raise Http404 from closed
    row = get_object_or_404(bearer.member.dossier.proposal.attachments, pk=pk)
    return hand_out(row.file, row.name)
