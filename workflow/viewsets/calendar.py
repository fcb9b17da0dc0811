"""Adding, changing and removing a day of the working calendar."""

from django.db import transaction
from django.urls import reverse
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from workflow.actions.calendar import day_reason, recount_open_clocks
from workflow.models import CalendarDay


class OnTheYearPage:
    """Afterwards one is back on the page of the year."""

    def get_success_url(self) -> str:
        return f"{reverse('workflow_calendar')}?nam={self.object.date.year}"


class DayCreateView(OnTheYearPage, generic.CreateView):
    """A new day; open clocks are counted again."""

    success_message = "Đã thêm: %(object)s."

    def save_instance(self) -> CalendarDay:
        day = super().save_instance()
        recount_open_clocks(day_reason(day), self.request.user)
        return day


class DayEditView(OnTheYearPage, generic.EditView):
    """A changed day; open clocks are counted again."""

    success_message = "Đã sửa: %(object)s."

    def save_instance(self) -> CalendarDay:
        day = super().save_instance()
        recount_open_clocks(day_reason(day), self.request.user)
        return day


class DayDeleteView(OnTheYearPage, generic.DeleteView):
    """A removed day; open clocks are counted again."""

    success_message = "Đã xóa: %(object)s."

    @transaction.atomic
    def delete_action(self) -> None:
        reason = day_reason(self.object, removed=True)
        super().delete_action()
        recount_open_clocks(reason, self.request.user)


class CalendarDayViewSet(ModelViewSet):
    """Days of the working calendar, for administrators."""

    model = CalendarDay
    name = "calendar_days"
    url_prefix = "ngay-lam-viec"
    icon = "date"
    add_to_admin_menu = False
    copy_view_enabled = False
    inspect_view_enabled = False
    list_display = ["date", "kind", "status", "source_number", "note"]
    list_filter = ["kind", "status"]
    add_view_class = DayCreateView
    edit_view_class = DayEditView
    delete_view_class = DayDeleteView
    panels = [
        FieldRowPanel([FieldPanel("date"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("source_number"), FieldPanel("source_date")]),
        FieldPanel("status"),
        FieldPanel("note"),
    ]


calendar_days = CalendarDayViewSet()
