"""“Đang chờ đồng chí”: what waits for the reader, on the admin's first screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from wagtail.admin.ui.components import Component

from content.organisation.models import User
from content.proposal.models import Proposal
from workflow.clocks import Reading, read
from workflow.models import Clock, DeskEntry, Substitution
from workflow.policies.acting import official_of
from workflow.policies.desk import inbox, on_desk_of
from workflow.policies.substituting import taken_by
from workflow.reports.dashboard import dashboard
from workflow.rules.acts import REFERRALS
from workflow.views.targets import Target, referral_targets
from workflow.working_days import current_calendar

SHOWN = 10


@dataclass(frozen=True)
class Waiting:
    """One dossier that waits, its running clocks, and the days that no clock knows."""

    entry: DeskEntry
    verbs: list[str]
    clocks: list[Reading]
    targets: list[Target]


def waiting(user: User, today: date, limit: int) -> tuple[list[Waiting], int]:
    """The dossiers that have waited longest, ``limit`` at most, and how many there are."""
    return oldest_of(inbox(user, today), today, limit)


def oldest_of(entries: QuerySet[DeskEntry], today: date, limit: int) -> tuple[list[Waiting], int]:
    """The dossiers of ``entries`` that have waited longest, ``limit`` at most, and how many there are."""
    total = entries.values("dossier").distinct().count()
    oldest = list(
        entries.order_by("dossier__stage_since", "dossier").values_list("dossier", flat=True).distinct()[:limit]
    )
    running = Prefetch("dossier__clocks", Clock.objects.filter(met_on=None), to_attr="running_clocks")
    rows = entries.filter(dossier__in=oldest).select_related("dossier__proposal__agency").prefetch_related(running)
    return group(rows.order_by("dossier__stage_since", "dossier", "pk"), today), total


def group(entries: Sequence[DeskEntry], today: date) -> list[Waiting]:
    """One line for each dossier, naming every act that waits."""
    lines: dict[int, Waiting] = {}
    calendar = current_calendar()
    for entry in entries:
        verb = entry.act_type.verb
        line = lines.get(entry.dossier_id)
        if line is None:
            clocks = [read(clock, today, calendar) for clock in entry.dossier.running_clocks]
            targets = referral_targets(entry.dossier, today) if entry.kind in REFERRALS else []
            lines[entry.dossier_id] = Waiting(entry, [verb], clocks, targets)
        elif verb not in line.verbs:
            line.verbs.append(verb)
    return list(lines.values())


@dataclass(frozen=True)
class StoodIn:
    """Someone for whom the reader acts, and everything that waits for that person."""

    substitution: Substitution
    lines: list[Waiting]
    total: int


def in_place_of(substitution: Substitution, today: date) -> StoodIn:
    """The principal's own desk, as the substitute may read it."""
    entries = DeskEntry.objects.filter(on_desk_of(substitution.principal, today))
    lines, total = oldest_of(entries, today, SHOWN)
    return StoodIn(substitution, lines, total)


class InboxPanel(Component):
    """The panel of the admin home."""

    name = "inbox"
    order = 10
    template_name = "workflow/inbox_panel.html"

    def __init__(self, user: User, today: date | None = None) -> None:
        self.user = user
        self.today = today or timezone.localdate()

    def get_context_data(self, parent_context=None):
        lines, total = waiting(self.user, self.today, SHOWN)
        official = official_of(self.user)
        drafts = Proposal.objects.filter(lead_proposer=official, dossier=None)[:SHOWN] if official else ()
        stood_in = [in_place_of(row, self.today) for row in taken_by(official, self.today)] if official else []
        return {
            "stood_in": stood_in,
            "lines": lines,
            "total": total,
            "rest": total - len(lines),
            "official": official,
            "drafts": drafts,
            "lists": dashboard(self.user, self.today),
        }
