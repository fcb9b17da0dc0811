"""Admin screens: upload, see what the file would do, confirm."""

import uuid
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView, TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from content.organisation.importing.desk import confirm, receive
from content.organisation.importing.forms import UploadForm
from content.organisation.importing.permissions import may_import
from content.organisation.importing.run import Kind, columns_of
from content.organisation.importing.samples import SAMPLES
from content.organisation.importing.uploads import ImportUpload

NOUNS = {Kind.AGENCIES: "cơ quan", Kind.OFFICIALS: "cán bộ"}
SAMPLE_NAMES = {Kind.AGENCIES: "mau-nhap-co-quan", Kind.OFFICIALS: "mau-nhap-can-bo"}
LISTS = {
    Kind.AGENCIES: "organisation_agency_modeladmin_index",
    Kind.OFFICIALS: "organisation_official_modeladmin_index",
}
SORTS = {"agencies": "Cơ quan", "officials": "Cán bộ", "appointments": "Bổ nhiệm", "accounts": "Tài khoản"}
ACTIONS = {"created": "Tạo mới", "updated": "Cập nhật"}
SHOWN_CHANGES = 200


class ImportAccessMixin:
    """Reads ``kind`` from the address and lets in those who may import it."""

    kind: Kind

    def dispatch(self, request: HttpRequest, *args: Any, kind: str, **kwargs: Any) -> HttpResponseBase:
        if kind not in set(Kind):
            raise Http404
        self.kind = Kind(kind)
        if not may_import(request.user, self.kind):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ImportScreenMixin(ImportAccessMixin, WagtailAdminTemplateMixin):
    """The furniture that both screens share."""

    header_icon = "upload"

    def get_page_title(self) -> str:
        return f"Nhập {NOUNS[self.kind]} từ tệp"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        noun = NOUNS[self.kind].capitalize()
        return [
            *self.breadcrumbs_items,
            {"url": reverse(LISTS[self.kind]), "label": noun},
            {"url": reverse("organisation_import", args=[self.kind]), "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(kind=self.kind.value, noun=NOUNS[self.kind], **kwargs)


class UploadView(ImportScreenMixin, FormView):
    """Choose a file and have it checked."""

    form_class = UploadForm
    template_name = "organisation/import_upload.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(columns=columns_of(self.kind), **kwargs)

    def form_valid(self, form: UploadForm) -> HttpResponse:
        file = form.cleaned_data["file"]
        upload = receive(self.kind, file.name, file.read(), self.request.user)
        return redirect("organisation_import_report", kind=self.kind.value, pk=upload.pk)


class ReportView(ImportScreenMixin, TemplateView):
    """What a checked file would do, and after confirmation what it did."""

    template_name = "organisation/import_report.html"

    def get_context_data(self, pk: uuid.UUID, **kwargs: Any) -> dict[str, Any]:
        upload = get_object_or_404(ImportUpload.objects.defer("data"), pk=pk, kind=self.kind.value)
        report = upload.report
        counts = [(SORTS[sort], report[sort]) for sort in ("appointments", "accounts") if sort in report]
        changes = [{**change, "action": ACTIONS[change["action"]]} for change in report["changes"][:SHOWN_CHANGES]]
        return super().get_context_data(
            upload=upload,
            report=report,
            counts=[(SORTS[report["kind"]], report), *counts],
            changes=changes,
            hidden_changes=len(report["changes"]) - len(changes),
            list_url=reverse(LISTS[self.kind]),
            **kwargs,
        )

    def post(self, request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
        get_object_or_404(ImportUpload.objects.only("pk"), pk=pk, kind=self.kind.value)
        confirm(pk, request.user)
        return redirect("organisation_import_report", kind=self.kind.value, pk=pk)


class SampleView(ImportAccessMixin, View):
    """A template file to fill in."""

    def get(self, request: HttpRequest, extension: str) -> HttpResponse:
        if extension not in SAMPLES:
            raise Http404
        make, content_type = SAMPLES[extension]
        response = HttpResponse(make(columns_of(self.kind)), content_type=content_type)
        response["Content-Disposition"] = f'attachment; filename="{SAMPLE_NAMES[self.kind]}.{extension}"'
        return response
