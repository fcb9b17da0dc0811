"""Filters of the reference tables."""

from django.contrib.admin import SimpleListFilter
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from wagtail_modeladmin.options import ModelAdmin

HAS_OR_NOT = [("co", "Có"), ("khong", "Chưa có")]
HOLDS_OR_NOT = [("co", "Đang giữ"), ("khong", "Không giữ")]


class HasAccountFilter(SimpleListFilter):
    """Officials who can log in, or not."""

    title = "tài khoản"
    parameter_name = "account"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> list[tuple[str, str]]:
        return HAS_OR_NOT

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() not in dict(HAS_OR_NOT):
            return queryset
        return queryset.filter(user__isnull=self.value() == "khong")


class InForceFilter(SimpleListFilter):
    """Appointments that hold today, or not."""

    title = "hiệu lực hôm nay"
    parameter_name = "in_force"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> list[tuple[str, str]]:
        return HOLDS_OR_NOT

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        today = timezone.localdate()
        in_force = Q(since__lte=today) & (Q(until__isnull=True) | Q(until__gte=today))
        if self.value() == "co":
            return queryset.filter(in_force)
        return queryset.exclude(in_force) if self.value() == "khong" else queryset
