"""The list of dossiers, the dossier page, and performing an act on it."""

from django.db.models import Prefetch, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.widgets import AdminDateInput

from content.evaluation.models import Evaluation
from content.showcase.models import ModelPage
from workflow.clocks import read
from workflow.forms.base import ActForm
from workflow.forms.registry import FORMS
from workflow.models import Clock, Dossier
from workflow.policies.acting import official_of
from workflow.policies.desk import inbox
from workflow.policies.restricted import may_read_worksheet, readable_acts
from workflow.policies.visibility import visible_dossiers
from workflow.reports.desk import holders
from workflow.rules.acts import ActKind
from workflow.rules.readings import readings_behind
from workflow.rules.stages import Stage
from workflow.views.amendments import amendments
from workflow.views.council import council_sheet
from workflow.views.next_actions import ON_WORKSHEET, bound_form, next_actions
from workflow.views.paging import KeyPaginator
from workflow.views.papers import papers
from workflow.views.performing import performed
from workflow.views.plan import plan_blocks, report_blocks
from workflow.views.prepared import prepared_papers
from workflow.views.progress import parts
from workflow.views.targets import referral_targets, targets
from workflow.views.timeline import citation_url, timeline
from workflow.views.votes import sheets
from workflow.views.work import work
from workflow.working_days import current_calendar

PER_PAGE = 25
CODE = "HS-"
"""How every code begins."""
MOST = 1_000
"""How many a search finds at most."""


def visible(request: HttpRequest) -> QuerySet[Dossier]:
    """The dossiers that the reader may see, with what every screen needs."""
    found = visible_dossiers(request.user, timezone.localdate())
    return found.select_related(
        "proposal__agency", "proposal__lead_proposer", "deciding_agency__party_committee", "rule_set"
    )


def matching(found: QuerySet[Dossier], query: str) -> list[int]:
    """The keys of the latest of ``found``, ``MOST`` at most, in whose code or title ``query`` stands."""
    by_code = query.upper()
    asked = (
        Q(code__startswith=by_code)
        if by_code.startswith(CODE)
        else Q(code__contains=by_code) | Q(proposal__title__icontains=query)
    )
    return list(found.filter(asked).values_list("pk", flat=True)[:MOST])


@require_GET
@never_cache
def dossier_list(request: HttpRequest) -> HttpResponse:
    """Dossiers that wait for the reader, or all that they may see (``?xem=tat-ca``)."""
    today = timezone.localdate()
    everything = request.GET.get("xem") == "tat-ca"
    found = visible(request)
    if not everything:
        found = found.filter(pk__in=inbox(request.user, today).values("dossier"))
    if query := request.GET.get("q", "").strip()[:100]:
        found = found.filter(pk__in=matching(found, query))
    running = Prefetch("clocks", Clock.objects.filter(met_on=None), to_attr="running_clocks")
    page = KeyPaginator(found.prefetch_related(running, "desk__official", "desk__agency"), PER_PAGE).get_page(
        request.GET.get("trang")
    )
    calendar = current_calendar()
    rows = [(dossier, [read(clock, today, calendar) for clock in dossier.running_clocks]) for dossier in page]
    more = query and page.paginator.count == MOST
    context = {"page": page, "rows": rows, "everything": everything, "query": query, "more": more}
    return TemplateResponse(request, "workflow/dossier_list.html", context)


@require_GET
@never_cache
def dossier_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One screen for one case."""
    return render(request, get_object_or_404(visible(request), pk=pk))


@require_POST
@never_cache
def perform(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """Perform an act; a refusal comes back beside what was typed, naming its clause or who may act."""
    dossier = get_object_or_404(visible(request), pk=pk)
    if kind not in FORMS or kind in ON_WORKSHEET:
        raise Http404
    act_kind = ActKind(kind)
    form = bound_form(request, dossier, act_kind)
    if performed(request, dossier, act_kind, form):
        return redirect("workflow_dossier", dossier.pk)
    dossier.refresh_from_db()
    return render(request, dossier, form, act_kind)


def render(
    request: HttpRequest, dossier: Dossier, form: ActForm | None = None, kind: ActKind | None = None
) -> HttpResponse:
    """The dossier page, with the form that was refused if there is one."""
    today = timezone.localdate()
    reader = official_of(request.user)
    acts = list(readable_acts(request.user, dossier, today).select_related("recorded_by__official"))
    actions = next_actions(dossier, request.user, today, form, kind)
    evaluation = Evaluation.objects.filter(proposal=dossier.proposal).first()
    model_page = ModelPage.objects.filter(evaluation=evaluation).first() if evaluation else None
    context = {
        "readings": readings_behind(ActKind(act.kind) for act in acts),
        "media": AdminDateInput().media,
        "dossier": dossier,
        "proposal": dossier.proposal,
        "plan": plan_blocks(dossier.proposal),
        "parts": parts(dossier),
        "entries": timeline(acts, reader),
        "clocks": [(clock, citation_url(clock.limit.citation)) for clock in clock_readings(dossier, today)],
        "targets": [*targets(dossier, acts), *referral_targets(dossier, today)],
        "desk": holders(dossier.desk.select_related("official", "agency")),
        "votes": sheets(dossier, acts, reader),
        "amendments": amendments(acts, dossier.route),
        "work": work(dossier, acts, today),
        "reads_worksheet": may_read_worksheet(request.user, dossier, today),
        "papers": list(papers(dossier, acts)),
        "prepared": prepared_papers(dossier, acts),
        "council": council_sheet(dossier, request.user, today),
        "actions": [action for action in actions if action.awaited],
        "others": [action for action in actions if not action.awaited],
        "refused": form if form is not None and kind not in {action.kind for action in actions} else None,
        "evaluation": evaluation,
        "report": report_blocks(evaluation) if evaluation else [],
        "figures": evaluation.figures.all() if evaluation else [],
        "writes_report": evaluation is not None
        and dossier.stage == Stage.RESULT_REPORT_DUE
        and reader in dossier.implementers.all(),
        "model_page": model_page,
        "edits_model_page": model_page is not None and model_page.permissions_for_user(request.user).edits_draft(),
    }
    return TemplateResponse(request, "workflow/dossier_page.html", context)


def clock_readings(dossier: Dossier, today):
    """Every clock of the dossier, running ones first."""
    calendar = current_calendar()
    readings = [read(clock, today, calendar) for clock in dossier.clocks.all()]
    return sorted(readings, key=lambda reading: (reading.met_on is not None, reading.starts_on))
