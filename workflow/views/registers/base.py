"""What every register shares: who reads it, rows made of a page of records, and safe spreadsheets."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from workflow.policies.registers import may_see_registers, registered_dossiers

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a text for a formula."""


def harmless(value: Any) -> Any:
    """A text that no spreadsheet computes."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


class DayColumn(Column):
    """A day as it is written in Vietnam; empty where there is none."""

    def get_value(self, instance: Any) -> str:
        value = super().get_value(instance)
        return f"{value:%d/%m/%Y}" if value else ""


def to_dossier(key: str, label: str) -> TitleColumn:
    """A column that leads to the dossier."""
    return TitleColumn(key, label=label, get_url=lambda row: reverse("workflow_dossier", args=[row.pk]))


class RowPaginator(WagtailPaginator):
    """Counts rows, whatever records they are made of."""

    verbose_name = verbose_name_plural = "dòng"


class Register(ReportView):
    """
    One register. Subclasses say which records (``get_base_queryset``), how a page of them becomes rows
    (``make_rows``) and which columns a row has.
    """

    any_permission_required: ClassVar[list[str]] = []
    make_rows: ClassVar[Callable]
    explanation: ClassVar[str] = ""
    template_name = "workflow/registers/register.html"
    header_icon = "list-ul"
    page_kwarg = "trang"
    verbose_name = verbose_name_plural = "dòng"
    paginate_by = 50
    paginator_class = RowPaginator

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not may_see_registers(request.user, timezone.localdate()):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def user_has_any_permission(self, permissions: list[str]) -> bool:
        """Asked in ``dispatch``."""
        return True

    @cached_property
    def today(self):
        """The day of reading."""
        return timezone.localdate()

    @cached_property
    def dossiers(self):
        """The dossiers that the register is about."""
        return registered_dossiers(self.request.user, self.today)

    @property
    def list_export(self) -> list[str]:
        """Every column, the link's own as well."""
        return [column.name for column in self.columns]

    @property
    def export_headings(self) -> dict[str, str]:
        """The headings of the screen."""
        return {column.name: str(column.label) for column in self.columns}

    def get_filename(self) -> str:
        """The last part of the register's address, and the day."""
        return f"so-{reverse(self.index_url_name).rstrip('/').rpartition('/')[2]}-{self.today:%Y-%m-%d}"

    def stream_csv(self, queryset: Iterable) -> Iterator[str]:
        """The rows behind a byte order mark: without it Excel takes Vietnamese for another alphabet."""
        yield "\ufeff"
        yield from super().stream_csv(queryset)

    def rows(self, found: Iterable) -> list:
        """The rows of a page of records."""
        return type(self).make_rows(found, self.today)

    def get_table(self, object_list):
        return super().get_table([] if self.is_export else self.rows(object_list))

    def decorate_paginated_queryset(self, object_list):
        return self.rows(object_list) if self.is_export else object_list

    def preprocess_field_value(self, field, value, export_format):
        return super().preprocess_field_value(field, harmless(value), export_format)

    def get_context_data(self, *args, **kwargs):
        return {**super().get_context_data(*args, **kwargs), "explanation": self.explanation}
