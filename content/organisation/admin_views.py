"""Screens of the reference tables that say more than the generic ones."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Field, ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import capfirst
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, UserColumn
from wagtail.log_actions import log
from wagtail_modeladmin.views import CreateView, DeleteView, EditView, HistoryView, InspectView

from content.organisation.leadership import leadership_on
from content.organisation.models import Appointment, Office

LEADING = (Office.HEAD, Office.ACTING_HEAD, Office.DEPUTY)


class AgencyInspectView(InspectView):
    """One agency: who leads it today, who led it before, and the agencies below."""

    page_title = "Cơ quan"

    def get_meta_title(self) -> str:
        return str(self.instance)

    def get_field_label(self, field_name: str, field: Field | None = None) -> str:
        return capfirst(super().get_field_label(field_name, field))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate()
        terms = Appointment.objects.filter(agency=self.instance).select_related("official")
        return super().get_context_data(
            today=today,
            leadership=leadership_on(self.instance, today),
            other_offices=terms.on(today).exclude(office__in=LEADING).order_by("office", "since"),
            heads=terms.filter(office__in=[Office.HEAD, Office.ACTING_HEAD]).order_by("-since"),
            subordinates=self.instance.subordinates.all(),
            officials=self.instance.officials.count(),
            **kwargs,
        )


class RecordCreateView(CreateView):
    """A new record."""

    page_title = "Thêm"

    def get_page_subtitle(self) -> str:
        return self.verbose_name


class RecordEditView(EditView):
    """One record."""

    page_title = "Sửa"


class RecordDeleteView(DeleteView):
    """Deletes what nothing refers to, and otherwise names what does."""

    page_title = "Xóa"

    def get_meta_title(self) -> str:
        return f"Xóa {self.verbose_name}"

    def confirmation_message(self) -> str:
        return f"Xóa hẳn {self.verbose_name} này? Việc này không hoàn tác được."

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        name = f"{capfirst(self.verbose_name)} «{self.instance}»"
        try:
            with transaction.atomic():
                log(instance=self.instance, action="wagtail.delete", deleted=True)
                self.delete_instance()
        except ProtectedError as error:
            linked = sorted(error.protected_objects, key=str)
            return self.render_to_response(self.get_context_data(protected_error=True, linked_objects=linked))
        messages.success(request, f"{name} đã được xóa.")
        return redirect(self.index_url)


class RecordHistoryView(HistoryView):
    """The generic history, which by itself is open to everyone who may enter the admin."""

    page_title = "Lịch sử"
    columns = [
        Column("message", label="Việc"),
        UserColumn("user", label="Người làm", blank_display_name="Hệ thống"),
        DateColumn("timestamp", label="Thời điểm"),
    ]

    def check_action_permitted(self, user: AbstractBaseUser) -> bool:
        return self.permission_helper.user_can_list(user)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [
            *self.breadcrumbs_items,
            {"url": self.index_url, "label": capfirst(self.verbose_name)},
            {"url": self.edit_url, "label": str(self.instance)},
            {"url": "", "label": "Lịch sử"},
        ]
