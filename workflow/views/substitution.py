"""Own substitutions: whom one named, for whom one acts, and taking it back."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin.widgets import AdminDateInput

from content.organisation.models import Official
from workflow.actions.substitution import EndSubstitution, NameSubstitute
from workflow.forms.substitution import SubstitutionForm
from workflow.models import Substitution
from workflow.policies.acting import ActionForbidden, official_of
from workflow.policies.substituting import taken_by
from workflow.rules.verdict import RuleViolation

SHOWN = 30


@require_http_methods(["GET", "POST"])
@never_cache
def substitutions(request: HttpRequest) -> HttpResponse:
    """The reader's substitutions; POST names another one."""
    official = official_of(request.user)
    if official is None:
        raise Http404
    form = SubstitutionForm(request.POST or None, principal=official)
    if request.method == "POST" and named(request, form):
        return redirect("workflow_substitutions")
    return TemplateResponse(request, "workflow/substitutions.html", context(official, form))


def context(official: Official, form: SubstitutionForm) -> dict:
    """What the page shows."""
    today = timezone.localdate()
    given = official.substitutions.select_related("substitute", "end")[:SHOWN]
    return {
        "form": form,
        "media": AdminDateInput().media,
        "given": [(row, state(row, today)) for row in given],
        "taken": taken_by(official, today),
    }


def state(row: Substitution, today) -> str:
    """Where a substitution stands today: ``ended``, ``over``, ``ahead`` or ``now``."""
    if hasattr(row, "end"):
        return "ended"
    if row.until < today:
        return "over"
    return "ahead" if row.since > today else "now"


def named(request: HttpRequest, form: SubstitutionForm) -> bool:
    """Whether the substitute was named; a refusal is added to ``form``."""
    if not form.is_valid():
        return False
    try:
        made = NameSubstitute(user=request.user, now=timezone.now(), **form.cleaned_data).execute()
    except (RuleViolation, ActionForbidden) as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(request, f"Đã giao {made.substitute.full_name} làm thay đến hết {made.until:%d/%m/%Y}.")
    return True


@require_POST
@never_cache
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own substitution back."""
    official = official_of(request.user)
    if official is None:
        raise Http404
    row = get_object_or_404(official.substitutions, pk=pk)
    EndSubstitution(user=request.user, substitution=row, now=timezone.now()).execute()
    messages.success(request, "Đã thu hồi việc làm thay.")
    return redirect("workflow_substitutions")
