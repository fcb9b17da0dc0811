"""Filters of the registers: agency, stage, field, year, late."""

import django_filters
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.admin.filters import WagtailFilterSet

from content.organisation.models import Agency
from content.proposal.models import FieldOfWork
from workflow.models import Act, Clock, Delivery, Dossier
from workflow.policies.registers import registered_agencies
from workflow.reports.registers.late import is_late
from workflow.rules.stages import STAGES
from workflow.rules.time_limits import INTERNAL_TARGETS

FIRST_YEAR = 2026
ALL = "Tất cả"
STAGE_CHOICES = [(stage.value, info.label) for stage, info in STAGES.items()]
LATE_CHOICES = [("1", "Đang trễ hạn"), ("0", "Không trễ")]


def agencies(request) -> QuerySet[Agency]:
    """The agencies that the reader may choose from."""
    among = registered_agencies(request.user, timezone.localdate())
    return Agency.objects.all() if among is None else Agency.objects.filter(pk__in=among)


def years() -> list[tuple[str, str]]:
    """Every year since the regulation, the latest first."""
    return [(str(year), f"Năm {year}") for year in range(timezone.localdate().year, FIRST_YEAR - 1, -1)]


class ByCase(WagtailFilterSet):
    """What holds of the dossier that a record belongs to; ``path`` leads to it."""

    path = ""
    day = ""
    agency = django_filters.ModelChoiceFilter(label="Cơ quan", queryset=agencies, method="of_agency", empty_label=ALL)
    stage = django_filters.ChoiceFilter(label="Bước", choices=STAGE_CHOICES, method="at_stage", empty_label=ALL)
    field = django_filters.ChoiceFilter(
        label="Lĩnh vực", choices=FieldOfWork.choices, method="of_field", empty_label=ALL
    )
    year = django_filters.ChoiceFilter(label="Năm", choices=years, method="of_year", empty_label=ALL)

    def of_agency(self, found: QuerySet, name: str, value: Agency) -> QuerySet:
        return found.filter(**{f"{self.path}deciding_agency": value})

    def at_stage(self, found: QuerySet, name: str, value: str) -> QuerySet:
        return found.filter(**{f"{self.path}stage": value})

    def of_field(self, found: QuerySet, name: str, value: str) -> QuerySet:
        return found.filter(**{f"{self.path}proposal__field": value})

    def of_year(self, found: QuerySet, name: str, value: str) -> QuerySet:
        return found.filter(**{f"{self.day}__year": int(value)})


class CaseFilters(ByCase):
    day = "opened_at"
    late = django_filters.ChoiceFilter(label="Thời hạn", choices=LATE_CHOICES, method="late_now", empty_label=ALL)

    class Meta:
        model = Dossier
        fields: list[str] = []

    def late_now(self, found: QuerySet, name: str, value: str) -> QuerySet:
        """Dossiers with a time limit that is open and past."""
        past = Clock.objects.filter(met_on=None, due_on__lt=timezone.localdate())
        late = past.exclude(key__in=INTERNAL_TARGETS).values("dossier")
        return found.filter(pk__in=late) if value == "1" else found.exclude(pk__in=late)


class LateFilters(ByCase):
    path, day = "dossier__", "due_on"
    late = django_filters.ChoiceFilter(
        label="Tình trạng", choices=[("1", "Chưa xong"), ("0", "Đã xong")], method="still_open", empty_label=ALL
    )
    internal = django_filters.ChoiceFilter(
        label="Loại mốc", choices=[("1", "Mốc nội bộ")], method="unchanged", empty_label="Thời hạn của Quy định"
    )

    class Meta:
        model = Clock
        fields: list[str] = []

    def filter_queryset(self, found: QuerySet) -> QuerySet:
        """Late steps of the regulation; internal targets only where they are asked for."""
        chosen = Q(key__in=INTERNAL_TARGETS)
        return super().filter_queryset(found).filter(chosen if self.form.cleaned_data.get("internal") else ~chosen)

    def unchanged(self, found: QuerySet, name: str, value: str) -> QuerySet:
        """The choice is looked at for the empty value too, which a filter of its own never sees."""
        return found

    def still_open(self, found: QuerySet, name: str, value: str) -> QuerySet:
        if value == "1":
            return found.filter(met_on=None, due_on__lt=timezone.localdate()).order_by("due_on", "pk")
        return found.filter(is_late(timezone.localdate()), met_on__isnull=False)


class ActFilters(ByCase):
    path, day = "dossier__", "on"

    class Meta:
        model = Act
        fields: list[str] = []


class DifficultyFilters(ActFilters):
    board = django_filters.ChoiceFilter(
        label="Báo cáo tới", choices=[("1", "Ban Thường vụ, qua Ban Tổ chức")], method="to_board", empty_label=ALL
    )

    def to_board(self, found: QuerySet, name: str, value: str) -> QuerySet:
        return found.filter(data__to_board="yes")


class DeliveryFilters(ByCase):
    path, day = "dossier__", "claimed_at"

    class Meta:
        model = Delivery
        fields: list[str] = []


class IdleFilters(WagtailFilterSet):
    """The year is read by the register itself, this year when none is chosen."""

    year = django_filters.ChoiceFilter(label="Năm", choices=years, method="read_by_view", empty_label="Năm nay")

    class Meta:
        model = Agency
        fields = ["kind"]

    def read_by_view(self, found: QuerySet, name: str, value: str) -> QuerySet:
        return found
