"""What a person finds on the first screen: counts and short lists of what is theirs, due soon and late."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, F, Min, OuterRef, Prefetch, Q, QuerySet
from django.urls import reverse

from content.organisation.models import User
from workflow.calendar import WorkingCalendar
from workflow.clocks import Reading, read
from workflow.models import Clock, DeskEntry, Dossier
from workflow.policies.acting import official_of
from workflow.policies.registers import may_see_registers, oversees, registered_dossiers
from workflow.reports.desk import Holder, holders
from workflow.rules.stages import STAGES, Part
from workflow.rules.time_limits import INTERNAL_TARGETS
from workflow.working_days import current_calendar

SHOWN = 5
LATE = "tre"
SOON = 3
"""Working days ahead that count as soon."""
CLOSED = tuple(stage.value for stage, info in STAGES.items() if info.part is Part.CLOSED)


@dataclass(frozen=True)
class Entry:
    """One dossier on a short list, the clock that is nearest, and whose desk it is on."""

    dossier: Dossier
    clock: Reading | None
    desk: list[Holder]


@dataclass(frozen=True)
class Shortlist:
    """A heading, how many there are, the first few, and where all of them are."""

    key: str
    title: str
    empty: str
    total: int
    entries: list[Entry]
    url: str
    more: str


def dashboard(user: User, today: date) -> list[Shortlist]:
    """
    The lists beside the reader's own inbox: their cases where they have any, their agency's, due soon, late.

    The same number of queries however many dossiers there are.
    """
    cases = reverse("workflow_dossiers")
    soon = current_calendar().add_working_days(today, SOON)
    found = []
    if (mine := own_cases(user)) is not None:
        own = shortlist("cua-toi", "Hồ sơ của tôi", mine, today, f"{cases}?xem=tat-ca", "Xem tất cả hồ sơ")
        found += [own] if own.entries else []
    if may_see_registers(user, today):
        watched = registered_dossiers(user, today)
        whose = "Toàn tỉnh" if oversees(user, today) else "Cơ quan tôi"
        register, late = reverse("workflow_register_cases"), reverse("workflow_register_late")
        running = Clock.objects.filter(dossier=OuterRef("pk"), met_on=None)
        past = watched.filter(Exists(running.filter(due_on__lt=today).exclude(key__in=INTERNAL_TARGETS)))
        near = watched.filter(Exists(running.filter(due_on__range=(today, soon))))
        found += [
            shortlist(LATE, f"{whose}: trễ hạn", past, today, f"{late}?late=1", "Xem sổ việc trễ hạn"),
            shortlist(
                "sap-den-han", f"{whose}: đến hạn trong {SOON} ngày làm việc", near, today, register, "Xem sổ hồ sơ"
            ),
            shortlist(
                "dang-lam",
                f"{whose}: đang giải quyết",
                watched.exclude(stage__in=CLOSED),
                today,
                register,
                "Xem sổ hồ sơ",
            ),
        ]
    return found


def own_cases(user: User) -> QuerySet[Dossier] | None:
    """Open dossiers that the reader proposed or carries out; ``None`` for accounts without an official."""
    official = official_of(user)
    if official is None:
        return None
    mine = (
        Q(proposal__lead_proposer=official) | Q(proposal__co_authorships__official=official) | Q(implementers=official)
    )
    return Dossier.objects.filter(pk__in=Dossier.objects.filter(mine).values("pk")).exclude(stage__in=CLOSED)


def shortlist(key: str, title: str, found: QuerySet[Dossier], today: date, url: str, more: str) -> Shortlist:
    """The dossiers whose next limit is nearest, ``SHOWN`` at most; where lateness counts, internal targets do not."""
    counted = Clock.objects.filter(met_on=None).exclude(key__in=INTERNAL_TARGETS if key == LATE else ())
    running = Prefetch("clocks", counted.order_by("due_on"), to_attr="running_clocks")
    desk = Prefetch("desk", DeskEntry.objects.select_related("official", "agency"))
    nearest = Min("clocks__due_on", filter=Q(clocks__in=counted))
    first = found.annotate(nearest=nearest).order_by(F("nearest").asc(nulls_last=True), "stage_since", "pk")
    rows = list(first.select_related("proposal__agency").prefetch_related(running, desk)[:SHOWN])
    calendar = current_calendar()
    total = found.count() if len(rows) == SHOWN else len(rows)
    return Shortlist(
        key, title, "Không có hồ sơ nào.", total, [entry(row, today, calendar) for row in rows], url, more
    )


def entry(dossier: Dossier, today: date, calendar: WorkingCalendar) -> Entry:
    """One line."""
    clock = next(iter(dossier.running_clocks), None)  # type: ignore[attr-defined]
    return Entry(dossier, read(clock, today, calendar) if clock else None, holders(dossier.desk.all()))
