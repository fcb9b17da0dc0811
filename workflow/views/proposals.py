"""Looking a draft over, attaching files, and sending it."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from content.proposal.completeness import missing_blocks
from content.proposal.files import AttachmentValidator
from content.proposal.models import Attachment, Proposal
from workflow.actions.submission import SubmitPlan
from workflow.policies.acting import official_of
from workflow.policies.records import ProposalPolicy
from workflow.policies.referral import destination
from workflow.rules.verdict import RuleViolation
from workflow.views.plan import plan_blocks

MAX_ATTACHMENTS = 20


class AttachmentForm(forms.Form):
    """One file to attach."""

    file = forms.FileField(
        label="Tệp đính kèm",
        help_text="PDF, Word, Excel hoặc ảnh, không quá 20 MB.",
        validators=[AttachmentValidator()],
    )


def draft(request: HttpRequest, pk: int) -> Proposal:
    """A draft that the reader may change, or 404."""
    writable = ProposalPolicy(Proposal).instances_user_has_permission_for(request.user, "change")
    return get_object_or_404(writable.select_related("agency", "lead_proposer"), pk=pk)


@require_GET
@never_cache
def proposal_page(request: HttpRequest, pk: int) -> HttpResponse:
    """What the draft says, what is missing, its files, and the button that sends it."""
    visible = ProposalPolicy(Proposal).instances_user_has_permission_for(request.user, "view")
    proposal = get_object_or_404(visible.select_related("dossier"), pk=pk)
    if hasattr(proposal, "dossier"):
        return redirect("workflow_dossier", proposal.dossier.pk)
    return render(request, draft(request, pk))


def render(
    request: HttpRequest, proposal: Proposal, form: AttachmentForm | None = None, refusals: tuple = ()
) -> HttpResponse:
    """The page, with an upload or a submission that was refused if there is one."""
    context = {
        "proposal": proposal,
        "plan": plan_blocks(proposal),
        "missing": missing_blocks(proposal),
        "attachments": proposal.attachments.all(),
        "form": form or AttachmentForm(),
        "refusals": refusals,
        "destination": destination(proposal, timezone.localdate()),
        "is_lead": official_of(request.user) == proposal.lead_proposer,
    }
    return TemplateResponse(request, "workflow/proposal_page.html", context)


@require_POST
@never_cache
def submit(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the plan; a refusal names every block that is missing."""
    visible = ProposalPolicy(Proposal).instances_user_has_permission_for(request.user, "view")
    proposal = get_object_or_404(visible, pk=pk)
    action = SubmitPlan(proposal=proposal, user=request.user, on=timezone.localdate(), now=timezone.now())
    try:
        dossier = action.execute()
    except RuleViolation:
        refusals = tuple(f"{verdict.reason} ({verdict.citation})" for verdict in action.law() if not verdict)
        return render(request, draft(request, pk), refusals=refusals)
    messages.success(request, f"Đã trình kế hoạch. Mã hồ sơ: {dossier.code}.")
    return redirect("workflow_dossier", dossier.pk)


@require_POST
@never_cache
def attach(request: HttpRequest, pk: int) -> HttpResponse:
    """Attach one file to a draft."""
    proposal = draft(request, pk)
    form = AttachmentForm(request.POST, request.FILES)
    if form.is_valid() and proposal.attachments.count() >= MAX_ATTACHMENTS:
        form.add_error("file", f"Mỗi đề xuất kèm tối đa {MAX_ATTACHMENTS} tệp.")
    if not form.is_valid():
        return render(request, proposal, form)
    file = form.cleaned_data["file"]
    Attachment.objects.create(proposal=proposal, file=file, name=file.name, size=file.size, uploaded_by=request.user)
    messages.success(request, f"Đã đính kèm “{file.name}”.")
    return redirect("workflow_proposal", pk)


@require_POST
@never_cache
def detach(request: HttpRequest, pk: int, attachment: int) -> HttpResponse:
    """Remove a file from a draft."""
    row = get_object_or_404(draft(request, pk).attachments, pk=attachment)
    row.file.delete(save=False)
    row.delete()
    messages.success(request, f"Đã gỡ “{row.name}”.")
    return redirect("workflow_proposal", pk)
