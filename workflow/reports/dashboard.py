"""What a person finds on the first screen: counts and short lists of what is theirs, due soon and late."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q, QuerySet
from django.urls import reverse

from content.organisation.models import User
from workflow.calendar import WorkingCalendar
from workflow.clocks import Reading, read
from workflow.models import Clock, DeskEntry, Dossier
from workflow.policies.acting import official_of
from workflow.policies.registers import may_see_registers, oversees, registered_dossiers
from workflow.policies.united import united
from workflow.reports.desk import Holder, holders
from workflow.rules.stages import STAGES, Part
from workflow.rules.time_limits import INTERNAL_TARGETS, TIME_LIMITS
from workflow.working_days import current_calendar

SHOWN = 5
LATE = "tre"
SOON = 3
"""Working days ahead that count as soon."""
MOST = 10_000
"""How far the first screen counts; the registers count to the end."""
RUNNING = Q(met_on=None)
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

    @property
    def number(self) -> str:
        """How many, as far as they were counted."""
        return f"hơn {MOST:,}".replace(",", ".") if self.total > MOST else f"{self.total:,}".replace(",", ".")


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
        past = RUNNING & Q(due_on__lt=today) & ~Q(key__in=INTERNAL_TARGETS)
        near = RUNNING & Q(due_on__range=(today, soon))
        due_soon = f"{whose}: đến hạn trong {SOON} ngày làm việc"
        found += [
            timed(LATE, f"{whose}: trễ hạn", watched, past, today, f"{late}?late=1", "Xem sổ việc trễ hạn"),
            timed("sap-den-han", due_soon, watched, near, today, register, "Xem sổ hồ sơ"),
            shortlist("dang-lam", f"{whose}: đang giải quyết", watched, today, register, "Xem sổ hồ sơ"),
        ]
    return found


def own_cases(user: User) -> QuerySet[Dossier] | None:
    """Dossiers that the reader proposed or carries out; ``None`` for accounts without an official."""
    official = official_of(user)
    if official is None:
        return None
    parts = ("proposal__lead_proposer", "proposal__co_authorships__official", "implementers")
    return united(*(Q(**{part: official}) for part in parts))


def open_ones(found: QuerySet[Dossier]) -> QuerySet[Dossier]:
    """Those whose way has not ended."""
    return found.exclude(stage__in=CLOSED)


def shortlist(key: str, title: str, among: QuerySet[Dossier], today: date, url: str, more: str) -> Shortlist:
    """The open dossiers whose next limit is nearest, ``SHOWN`` at most, then those that have none."""
    found = open_ones(among)
    keys = nearest(RUNNING & ~Q(dossier__stage__in=CLOSED), among)
    if len(keys) < SHOWN:
        rest = found.exclude(pk__in=keys).order_by("stage_since", "pk").values_list("pk", flat=True)
        keys += rest[: SHOWN - len(keys)]
    return listed(key, title, keys, found, today, url, more)


def timed(key: str, title: str, among: QuerySet[Dossier], which: Q, today: date, url: str, more: str) -> Shortlist:
    """The dossiers with a clock of ``which``, the nearest first."""
    having = Clock.objects.filter(which, **within(among)).order_by().values("dossier").distinct()
    return listed(key, title, nearest(which, among), having, today, url, more)


def within(found: QuerySet[Dossier]) -> dict[str, QuerySet]:
    """What keeps clocks to the dossiers ``found``; nothing where these are all there are."""
    return {"dossier__in": found.order_by().values("pk")} if found.query.has_filters() else {}


def nearest(which: Q, found: QuerySet[Dossier]) -> list[int]:
    """The keys of the dossiers ``found`` whose clock of ``which`` ends first, ``SHOWN`` at most."""
    clocks = Clock.objects.filter(which, **within(found)).order_by("due_on", "dossier")
    first = clocks.values_list("dossier", flat=True)[: SHOWN * len(TIME_LIMITS)]
    return list(dict.fromkeys(first))[:SHOWN]


def listed(key: str, title: str, keys: list[int], counted: QuerySet, today: date, url: str, more: str) -> Shortlist:
    """The dossiers ``keys`` in this order; where lateness counts, internal targets are not shown."""
    shown = Clock.objects.filter(RUNNING).exclude(key__in=INTERNAL_TARGETS if key == LATE else ())
    running = Prefetch("clocks", shown.order_by("due_on"), to_attr="running_clocks")
    desk = Prefetch("desk", DeskEntry.objects.select_related("official", "agency"))
    rows = Dossier.objects.select_related("proposal__agency").prefetch_related(running, desk).in_bulk(keys)
    calendar = current_calendar()
    total = len(keys) if len(keys) < SHOWN else counted[: MOST + 1].count()
    entries = [entry(rows[pk], today, calendar) for pk in keys]
    return Shortlist(key, title, "Không có hồ sơ nào.", total, entries, url, more)


def entry(dossier: Dossier, today: date, calendar: WorkingCalendar) -> Entry:
    """One line."""
    clock = next(iter(dossier.running_clocks), None)  # type: ignore[attr-defined]
    return Entry(dossier, read(clock, today, calendar) if clock else None, holders(dossier.desk.all()))
