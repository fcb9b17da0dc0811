"""The admin screens: upload a text, see its structure, publish it, look back at earlier versions."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin.auth import permission_required

from content.regulation.forms import PublishForm, UploadForm
from content.regulation.importing import publish, store
from content.regulation.models import RegulationPage, RegulationVersion
from content.regulation.reading import as_tree

PERMISSION = "regulation.add_regulationversion"
TITLE = "Văn bản quy định"


@permission_required(PERMISSION)
@require_http_methods(["GET", "HEAD", "POST"])
def versions(request: HttpRequest) -> HttpResponse:
    """List the versions and take an upload, which becomes a draft version."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        return keep(request, form)
    shown = RegulationVersion.objects.select_related("regulation", "imported_by").order_by("regulation", "-number")
    context = {
        "form": form,
        "versions": shown,
        "has_regulation": RegulationPage.objects.exists(),
        "header_title": TITLE,
        "page_title": TITLE,
        "header_icon": "doc-full",
    }
    return render(request, "regulation/admin/versions.html", context, status=422 if form.errors else 200)


def keep(request: HttpRequest, form: UploadForm) -> HttpResponse:
    """Store the upload as a draft and show it; the same text twice is one version."""
    stored, is_new = store(
        form.cleaned_data["regulation"],
        form.outline,
        source_name=form.cleaned_data["file"].name,
        sha256=form.sha256,
        user=request.user,
    )
    if is_new:
        messages.success(request, f"Đã lưu phiên bản {stored.number}, chờ công bố. Hãy soát cấu trúc dưới đây.")
    else:
        messages.info(request, f"Nội dung tệp giống hệt phiên bản {stored.number}; không có gì thay đổi.")
    return redirect("regulation_version", stored.pk)


@permission_required(PERMISSION)
@require_safe
def version(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one version: counts, what was mended while reading, and the whole structure."""
    return version_screen(request, pk, PublishForm())


def version_screen(request: HttpRequest, pk: int, form: PublishForm) -> HttpResponse:
    """The screen of one version with ``form``, which publishes it."""
    found = get_object_or_404(RegulationVersion.objects.select_related("regulation", "imported_by"), pk=pk)
    title = f"{found} ({found.get_status_display().lower()})"
    context = {
        "version": found,
        "form": form,
        "publications": found.publications.all(),
        "tree": as_tree(found.provisions.all()),
        "header_title": title,
        "page_title": title,
        "header_icon": "doc-full",
        "breadcrumbs_items": [{"url": reverse("regulation_versions"), "label": TITLE}, {"url": "", "label": title}],
    }
    return render(request, "regulation/admin/version.html", context, status=422 if form.errors else 200)


@permission_required(PERMISSION)
@require_POST
def publish_version(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a version the current one. A second post finds it current and changes nothing."""
    found = get_object_or_404(RegulationVersion, pk=pk)
    form = PublishForm(request.POST)
    if not form.is_valid():
        return version_screen(request, pk, form)
    if publish(found, user=request.user, effective_date=form.cleaned_data["effective_date"]):
        messages.success(request, f"Đã công bố phiên bản {found.number}.")
    else:
        messages.info(request, f"Phiên bản {found.number} đang là bản hiện hành.")
    return redirect("regulation_version", found.pk)
