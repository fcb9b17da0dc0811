"""The rule set as staff read it, and as the administrator changes it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.admin.widgets import AdminDateInput

from workflow.actions.rule_sets import ChangeRuleSet, RuleSetRefused
from workflow.forms.rule_sets import UNITS, RuleSetForm
from workflow.models import RuleSetVersion
from workflow.policies.reference import may_change_reference
from workflow.rules.citation import Citation
from workflow.rules.readings import READINGS, Reading
from workflow.rules.rule_set import RuleSet, differences
from workflow.rules.thresholds import THRESHOLDS
from workflow.rules.time_limits import TIME_LIMITS
from workflow.views.timeline import citation_url


@dataclass(frozen=True)
class Value:
    """One number of the rule set, and what the code table gives."""

    label: str
    value: str
    usual: str
    citation: Citation
    url: str


@dataclass(frozen=True)
class ReadingLine:
    """One reading as the version has it; ``other`` when it is not the default."""

    reading: Reading
    answer: str
    other: bool
    url: str


def values(rules: RuleSet) -> Iterable[Value]:
    """Time limits and thresholds in words."""
    for limit in TIME_LIMITS:
        unit, days = UNITS[limit.unit], rules.days(limit.key)
        usual = "" if days == limit.days else f"{limit.days} {unit}"
        yield Value(
            f"{limit.label} (mốc nội bộ)" if limit.internal else limit.label,
            f"{days} {unit}",
            usual,
            limit.citation,
            citation_url(limit.citation),
        )
    for row in THRESHOLDS:
        number = rules.threshold(row.key)
        usual = "" if number == row.default else row.amount(row.default)
        yield Value(row.label, row.amount(number), usual, row.citation, citation_url(row.citation))


def reading_lines(rules: RuleSet) -> Iterable[ReadingLine]:
    """Every reading with the answer that the version gives."""
    for reading in READINGS:
        chosen = {option.key: option.label for option in reading.options}
        other = bool(chosen) and rules.option(reading.id) != reading.options[0].key
        answer = f"{chosen[rules.option(reading.id)]}." if other else reading.answer
        yield ReadingLine(reading, answer, other, citation_url(reading.citation))


@require_GET
@never_cache
def rule_set_list(request: HttpRequest) -> HttpResponse:
    """Every version, the latest first, with what it changed."""
    versions = list(RuleSetVersion.objects.select_related("changed_by"))
    older = [*versions[1:], None]
    rows = [
        (version, list(differences(before.rules, version.rules)) if before else [])
        for version, before in zip(versions, older, strict=True)
    ]
    context = {
        "rows": rows,
        "current": RuleSetVersion.objects.on(timezone.localdate()),
        "may_change": bool(may_change_reference(request.user)),
    }
    return TemplateResponse(request, "workflow/rule_set_list.html", context)


@require_GET
@never_cache
def rule_set_page(request: HttpRequest, number: int) -> HttpResponse:
    """One version: its numbers, and every reading with question, answer, reason and clause."""
    version = get_object_or_404(RuleSetVersion.objects.select_related("changed_by"), number=number)
    before = RuleSetVersion.objects.filter(number=number - 1).first()
    context = {
        "version": version,
        "changes": list(differences(before.rules, version.rules)) if before else [],
        "values": list(values(version.rules)),
        "readings": list(reading_lines(version.rules)),
    }
    return TemplateResponse(request, "workflow/rule_set_page.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
def rule_set_edit(request: HttpRequest) -> HttpResponse:
    """Make a new version; what the law or the tables refuse comes back beside the value."""
    if not may_change_reference(request.user):
        raise Http404
    latest = RuleSetVersion.objects.latest("number")
    form = RuleSetForm(request.POST or None, current=latest.rules)
    if form.is_valid() and (version := change(request, form)):
        messages.success(request, f"Đã lập bộ quy tắc số {version.number}, {version.since}.")
        return redirect("workflow_rule_set", version.number)
    context = {"form": form, "latest": latest, "media": AdminDateInput().media}
    return TemplateResponse(request, "workflow/rule_set_edit.html", context)


def change(request: HttpRequest, form: RuleSetForm) -> RuleSetVersion | None:
    """The new version; ``None`` with the reasons on the form when it is refused."""
    facts = {name: form.cleaned_data[name] for name in ("effective_from", "reason")}
    try:
        return ChangeRuleSet(rules=form.rules(), user=request.user, now=timezone.now(), **facts).execute()
    except RuleSetRefused as refusal:
        for name, reason in refusal.fields.items():
            form.add_error(name, reason)
        return None
