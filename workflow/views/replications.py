"""“Nhân rộng”: agencies record how they copy a model; the propaganda department approves their words."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin.menu import MenuItem

from content.showcase.models import Replication
from workflow.actions.replication import (
    ApproveWords,
    BeginReplication,
    LedgerAction,
    RecordProgress,
    RewriteWords,
    SetDiscontinuation,
)
from workflow.forms.replication import ApproveForm, BeginForm, EntryForm, StopForm, WordsForm
from workflow.policies.acting import ActionForbidden
from workflow.policies.replication import (
    enters,
    keeps_publicity,
    may_record,
    recorded_agencies,
    visible_replications,
)

ROWS_PER_PAGE = 50


class ReplicationsMenuItem(MenuItem):
    """Shown to those who keep the ledger."""

    def is_shown(self, request: HttpRequest) -> bool:
        return enters(request.user, timezone.localdate())


def done(form: Form, perform: Callable[[], LedgerAction]) -> bool:
    """Whether what ``form`` says was recorded; a refusal is added to the form."""
    if not form.is_valid():
        return False
    try:
        perform().execute()
    except ActionForbidden as refusal:
        form.add_error(None, str(refusal))
    except ValidationError as refusal:
        form.add_error(None, refusal)
    else:
        return True
    return False


@require_GET
@never_cache
def replication_list(request: HttpRequest) -> HttpResponse:
    """What the reader may see of the ledger."""
    today = timezone.localdate()
    if not enters(request.user, today):
        raise Http404
    found = visible_replications(request.user, today).select_related("page", "agency").prefetch_related("entries")
    context = {
        "rows": Paginator(found, ROWS_PER_PAGE).get_page(request.GET.get("trang")),
        "records": recorded_agencies(request.user, today).exists(),
        "keeps_publicity": bool(keeps_publicity(request.user, today)),
    }
    return TemplateResponse(request, "workflow/replications/list.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
def begin(request: HttpRequest) -> HttpResponse:
    """A new line of the ledger."""
    agencies = recorded_agencies(request.user, timezone.localdate())
    if not agencies.exists():
        raise Http404
    form = BeginForm(request.POST or None, agencies=agencies, initial=only_agency(agencies))
    if request.method == "POST" and done(form, lambda: begun(request, form)):
        messages.success(request, "Đã ghi nhận nơi làm theo.")
        return redirect("workflow_replications")
    return TemplateResponse(request, "workflow/replications/begin.html", {"form": form, "media": form.media})


def only_agency(agencies) -> dict:
    """The agency where there is no choice."""
    found = list(agencies[:2])
    return {"agency": found[0]} if len(found) == 1 else {}


def begun(request: HttpRequest, form: BeginForm) -> BeginReplication:
    """The action that the form asks for."""
    names = ("page", "agency", "adaptation", "contact", "state", "on")
    facts = {name: form.cleaned_data[name] for name in names}
    return BeginReplication(user=request.user, now=timezone.now(), report=form.report, **facts)


def shown(request: HttpRequest, pk: int) -> Replication:
    """A line that the reader may see, or 404."""
    rows = visible_replications(request.user, timezone.localdate())
    return get_object_or_404(rows.select_related("page", "agency"), pk=pk)


def render(request: HttpRequest, replication: Replication, **refused: Form) -> HttpResponse:
    """The page of one line, with the form that was refused."""
    today = timezone.localdate()
    words = {"adaptation": replication.adaptation, "contact": replication.contact}
    records = bool(may_record(request.user, replication.agency, today))
    history = replication.history
    pending = replication.approved_at is None or any(e.recorded_at > replication.approved_at for e in history)
    context = {
        "replication": replication,
        "history": history[::-1],
        "entry": refused.get("entry") or (EntryForm(initial={"state": replication.state}) if records else None),
        "words": refused.get("words") or (WordsForm(initial=words) if records else None),
        "approve": refused.get("approve") or ApproveForm(initial={"seen": replication.fingerprint}),
        "may_approve": pending and bool(keeps_publicity(request.user, today)),
        "pending": pending,
        "media": EntryForm().media,
    }
    return TemplateResponse(request, "workflow/replications/page.html", context)


@require_GET
@never_cache
def replication_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One line with its history."""
    return render(request, shown(request, pk))


@require_POST
@never_cache
def record(request: HttpRequest, pk: int) -> HttpResponse:
    """Add how it stands."""
    replication = shown(request, pk)
    form = EntryForm(request.POST)

    def asked() -> LedgerAction:
        data = form.cleaned_data
        return RecordProgress(
            user=request.user, now=timezone.now(), replication=replication,
            state=data["state"], on=data["on"], report=form.report,
        )  # fmt: skip

    if done(form, asked):
        messages.success(request, "Đã ghi diễn biến.")
        return redirect("workflow_replication", pk)
    return render(request, replication, entry=form)


@require_POST
@never_cache
def rewrite(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the agency's words."""
    replication = shown(request, pk)
    form = WordsForm(request.POST)
    facts = {"user": request.user, "now": timezone.now(), "replication": replication}
    if done(form, lambda: RewriteWords(**facts, **form.cleaned_data)):
        messages.success(request, "Đã lưu lời mới; cần duyệt lại trước khi hiện công khai.")
        return redirect("workflow_replication", pk)
    return render(request, replication, words=form)


@require_POST
@never_cache
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """Let the words go public."""
    replication = shown(request, pk)
    form = ApproveForm(request.POST)
    facts = {"user": request.user, "now": timezone.now(), "replication": replication}
    if done(form, lambda: ApproveWords(**facts, **form.cleaned_data)):
        messages.success(request, "Đã duyệt; lời của cơ quan hiện trên trang công khai.")
        return redirect("workflow_replication", pk)
    return render(request, shown(request, pk), approve=form)


@require_http_methods(["GET", "POST"])
@never_cache
def stop(request: HttpRequest) -> HttpResponse:
    """Say that a model has stopped, or runs again."""
    if not keeps_publicity(request.user, timezone.localdate()):
        raise Http404
    form = StopForm(request.POST or None)
    facts = {"user": request.user, "now": timezone.now()}
    if request.method == "POST" and done(form, lambda: SetDiscontinuation(**facts, **form.cleaned_data)):
        messages.success(request, "Đã ghi nhận.")
        return redirect("workflow_replications")
    return TemplateResponse(request, "workflow/replications/stop.html", {"form": form, "media": form.media})
