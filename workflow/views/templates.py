"""Administrators look at, try, replace and restore the templates of official papers."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin.menu import MenuItem

from workflow.forms.paper_template import PaperTemplateForm
from workflow.models import PaperTemplate
from workflow.papers.build.template import default_template
from workflow.papers.contexts.slots import slots
from workflow.papers.formats import FormatKey, PaperFormat, paper_format
from workflow.papers.kinds import KINDS, PAPERS, PaperKey, PaperKind
from workflow.papers.render import render as write
from workflow.papers.samples import sample
from workflow.papers.store import NewVersion, TemplateRefused, content_of, current_template, restore, versions
from workflow.policies.papers import may_manage_templates
from workflow.views.prepared import word_file


class TemplatesMenuItem(MenuItem):
    """Shown to administrators."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_manage_templates(request.user)


@dataclass(frozen=True)
class Subject:
    """The kind of paper and the format that an address names."""

    kind: PaperKind
    format: PaperFormat

    @property
    def keys(self) -> tuple[PaperKey, FormatKey]:
        return self.kind.key, self.format.key


def for_administrators(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let administrators in; turn ``kind`` and ``form`` of the address into a :class:`Subject`."""

    @wraps(view)
    def checked(request: HttpRequest, **address: Any) -> HttpResponse:
        if not may_manage_templates(request.user):
            raise PermissionDenied
        kind, form = address.pop("kind", None), address.pop("form", None)
        if kind is None:
            return view(request)
        if kind not in set(PaperKey) or form not in set(FormatKey):
            raise Http404
        return view(request, Subject(KINDS[PaperKey(kind)], paper_format(FormatKey(form))), **address)

    return checked


def handed_out(request: HttpRequest, subject: Subject, make: Callable[[], bytes], name: str) -> HttpResponse:
    """What ``make`` gives as a download; a file that is not what was checked sends back with a message."""
    try:
        return word_file(make(), named(subject, name))
    except TemplateRefused as refusal:
        messages.error(request, str(refusal))
        return back(subject)


@require_GET
@never_cache
@for_administrators
def template_list(request: HttpRequest) -> HttpResponse:
    """Every kind of paper in every format, with the version in use."""
    latest = {(row.kind, row.format): row for row in PaperTemplate.objects.order_by("version")}
    formats = [paper_format(key) for key in FormatKey]
    rows = [(kind, [(form, latest.get((kind.key, form.key))) for form in formats]) for kind in PAPERS]
    return TemplateResponse(request, "workflow/templates.html", {"rows": rows, "formats": formats})


@require_http_methods(["GET", "POST"])
@never_cache
@for_administrators
def template_page(request: HttpRequest, subject: Subject) -> HttpResponse:
    """One template: its placeholders, its versions, and the form that replaces it."""
    form = PaperTemplateForm(request.POST or None, request.FILES or None)
    problems: list[str] = []
    if request.method == "POST" and form.is_valid():
        version = NewVersion(
            kind=subject.kind.key,
            format=subject.format.key,
            data=form.cleaned_data["file"].read(),
            user=request.user,
            now=timezone.now(),
            note=form.cleaned_data["note"],
        )
        try:
            messages.success(request, f"Đã dùng mẫu mới, phiên bản {version.execute().version}.")
            return back(subject)
        except TemplateRefused as refusal:
            problems = refusal.problems
    context = {
        "subject": subject,
        "form": form,
        "problems": problems,
        "slots": list(slots(subject.kind.context)),
        "versions": versions(*subject.keys).select_related("uploaded_by__official"),
    }
    return TemplateResponse(request, "workflow/template_page.html", context)


def back(subject: Subject) -> HttpResponse:
    """To the page of the template."""
    return redirect("workflow_template", kind=subject.kind.key, form=subject.format.key)


def named(subject: Subject, what: str) -> str:
    """The name of a download."""
    return f"{subject.kind.label} - {subject.format.label} - {what}.docx"


@require_GET
@never_cache
@for_administrators
def download_current(request: HttpRequest, subject: Subject) -> HttpResponse:
    """The template in use."""
    return handed_out(request, subject, lambda: current_template(*subject.keys), "mẫu")


@require_GET
@never_cache
@for_administrators
def download_sample(request: HttpRequest, subject: Subject) -> HttpResponse:
    """The sample paper written with the template in use."""

    def trial() -> bytes:
        return write(current_template(*subject.keys), sample(*subject.keys))

    return handed_out(request, subject, trial, "bản xem thử")


@require_GET
@never_cache
@for_administrators
def download_version(request: HttpRequest, subject: Subject, number: int) -> HttpResponse:
    """An earlier version; ``0`` is the one that the portal builds."""
    if number == 0:
        return word_file(default_template(*subject.keys), named(subject, "mẫu mặc định"))
    version = get_object_or_404(versions(*subject.keys), version=number)
    return handed_out(request, subject, lambda: content_of(version), f"phiên bản {number}")


@require_POST
@for_administrators
def restore_version(request: HttpRequest, subject: Subject, number: int) -> HttpResponse:
    """Put an earlier version into use again, as a new one."""
    try:
        version = restore(*subject.keys, number, user=request.user, now=timezone.now())
    except PaperTemplate.DoesNotExist as missing:
        raise Http404 from missing
    except TemplateRefused as refusal:
        for problem in refusal.problems:
            messages.error(request, problem)
    else:
        messages.success(request, f"Đã khôi phục. Phiên bản đang dùng: {version.version}.")
    return back(subject)
