"""The reference tables as wagtail-modeladmin shows them."""

from django.contrib import admin
from django.db.models import Count, Prefetch, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.menu import MenuItem
from wagtail_modeladmin.helpers import AdminURLHelper
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup

from content.organisation.admin_filters import HasAccountFilter, InForceFilter
from content.organisation.admin_panels import AGENCY_PANELS, APPOINTMENT_PANELS, OFFICIAL_PANELS
from content.organisation.admin_search import FoldedSearchHandler
from content.organisation.admin_views import (
    AgencyInspectView,
    RecordCreateView,
    RecordDeleteView,
    RecordEditView,
    RecordHistoryView,
)
from content.organisation.importing.menu import import_menu_items
from content.organisation.importing.run import Kind
from content.organisation.leadership import leadership_of
from content.organisation.models import Agency, Appointment, Official


class NumberedURLHelper(AdminURLHelper):
    """Addresses of one record take a number, so that anything else is simply not found."""

    def _get_object_specific_action_url_pattern(self, action: str) -> str:
        return rf"^{self.base_url_path}/{action}/(?P<instance_pk>\d+)/$"


class ReferenceAdmin(ModelAdmin):
    """What the three tables share."""

    url_helper_class = NumberedURLHelper
    search_handler_class = FoldedSearchHandler
    create_view_class = RecordCreateView
    edit_view_class = RecordEditView
    delete_view_class = RecordDeleteView
    history_view_class = RecordHistoryView
    index_template_name = "organisation/reference_index.html"
    index_view_extra_css = inspect_view_extra_css = form_view_extra_css = ["organisation/admin.css"]
    list_per_page = 50
    import_kind = Kind.OFFICIALS.value


class AgencyAdmin(ReferenceAdmin):
    """Agencies in their tree, each with the person who leads it today."""

    model = Agency
    import_kind = Kind.AGENCIES.value
    menu_label = "Cơ quan"
    menu_icon = "site"
    list_display = ("name", "code", "kind", "superior_path", "head_today", "official_count")
    list_filter = ("kind",)
    search_fields = ("name", "code", "superior__name")
    inspect_view_enabled = True
    inspect_view_class = AgencyInspectView
    inspect_view_fields = [
        "code",
        "kind",
        "superior",
        "party_committee",
        "cadre_managing_agency",
        "address",
        "email",
        "phone",
    ]
    panels = AGENCY_PANELS

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        held = Appointment.objects.on(timezone.localdate()).select_related("official").order_by("since", "pk")
        return (
            super()
            .get_queryset(request)
            .select_related("superior__superior")
            .prefetch_related(Prefetch("appointments", queryset=held, to_attr="held_today"))
            .annotate(officials_counted=Count("officials"))
        )

    @admin.display(description="Cơ quan cấp trên", ordering="superior__name")
    def superior_path(self, agency: Agency) -> str:
        """The superior and the one above it."""
        above = agency.superior
        if above is None:
            return "-"
        return f"{above.superior} › {above}" if above.superior else str(above)

    @admin.display(description="Người đứng đầu hôm nay")
    def head_today(self, agency: Agency) -> str:
        leadership = leadership_of(agency.held_today)
        if leadership.head is None:
            return "Chưa có"
        name = leadership.head.full_name
        return f"{name} (giao quyền, phụ trách)" if leadership.acting else name

    @admin.display(description="Số cán bộ", ordering="officials_counted")
    def official_count(self, agency: Agency) -> int:
        return agency.officials_counted


class OfficialAdmin(ReferenceAdmin):
    """Officials by given name."""

    model = Official
    menu_label = "Cán bộ"
    menu_icon = "group"
    list_display = ("name", "code", "position", "agency", "position_kind", "account")
    list_filter = ("position_kind", "managing_level", HasAccountFilter, "agency__kind")
    list_select_related = ("agency", "user")
    search_fields = ("full_name", "code", "position", "agency__name", "user__username")
    panels = OFFICIAL_PANELS

    @admin.display(description="Họ và tên", ordering="sort_name")
    def name(self, official: Official) -> str:
        return official.full_name

    @admin.display(description="Tài khoản", ordering="user__username")
    def account(self, official: Official) -> str:
        if official.user is None:
            return "Chưa có"
        return official.user.username if official.user.is_active else f"{official.user.username} (đã khóa)"


class AppointmentAdmin(ReferenceAdmin):
    """Who held which office from when to when."""

    model = Appointment
    menu_label = "Bổ nhiệm"
    menu_icon = "calendar-check"
    list_display = ("holder", "office", "agency", "since", "until_or_now", "document_number")
    list_filter = (InForceFilter, "office")
    list_select_related = ("official", "agency")
    search_fields = ("official__full_name", "official__code", "agency__name", "document_number")
    ordering = ("agency__name", "office", "-since")
    panels = APPOINTMENT_PANELS

    @admin.display(description="Cán bộ", ordering="official__sort_name")
    def holder(self, appointment: Appointment) -> str:
        return appointment.official.full_name

    @admin.display(description="Đến hết ngày", ordering="until")
    def until_or_now(self, appointment: Appointment) -> str:
        return f"{appointment.until:%d/%m/%Y}" if appointment.until else "Không định ngày"


class OrganisationGroup(ModelAdminGroup):
    """The menu "Tổ chức"."""

    menu_label = "Tổ chức"
    menu_icon = "group"
    menu_order = 700
    items = (AgencyAdmin, OfficialAdmin, AppointmentAdmin)

    def get_submenu_items(self) -> list[MenuItem]:
        return [*super().get_submenu_items(), *import_menu_items()]
