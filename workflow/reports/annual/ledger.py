"""The acts that a report counts, read once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby, takewhile

from workflow.due_dates import standing
from workflow.models import Act, Clock
from workflow.reports.scope import Scope
from workflow.rules.acts import BALLOTS, ActKind
from workflow.rules.stages import Stage, stage_after
from workflow.rules.time_limits import INTERNAL_TARGETS


@dataclass(frozen=True)
class YearLedger:
    """The acts of a scope up to ``until``, and those that fall between ``opens`` and ``until``."""

    scope: Scope
    opens: date
    until: date

    @cached_property
    def recorded(self) -> dict[int, list[Act]]:
        """The acts until the closing day by dossier, in order; ballots, which move nothing, left out."""
        acts = Act.objects.filter(dossier__in=self.scope.dossiers()).exclude(kind__in=BALLOTS)
        rows = acts.order_by("dossier", "sequence").only("dossier_id", "sequence", "kind", "on", "data")
        grouped = groupby(rows.iterator(chunk_size=2000), lambda act: act.dossier_id)
        found = {pk: list(takewhile(lambda act: act.on <= self.until, group)) for pk, group in grouped}
        return {pk: mine for pk, mine in found.items() if mine}

    @cached_property
    def standing(self) -> dict[int, list[Act]]:
        """The same without the closings of votes that were annulled."""
        return {pk: standing(acts) for pk, acts in self.recorded.items()}

    def within(self, *kinds: ActKind) -> Iterator[Act]:
        """The standing acts of ``kinds`` whose legal day lies in the period."""
        for acts in self.standing.values():
            yield from (act for act in acts if act.kind in kinds and act.on >= self.opens)

    def stages(self) -> Iterator[Stage]:
        """Where each dossier stood at the end of the closing day."""
        for acts in self.recorded.values():
            stage = stage_after(ActKind(act.kind) for act in acts)
            if stage is not None:
                yield stage

    @cached_property
    def clocks(self) -> list[Clock]:
        """The time limits of the regulation whose last day lies in the period; internal targets are none."""
        due = Clock.objects.filter(dossier__in=self.scope.dossiers(), due_on__range=(self.opens, self.until)).exclude(
            key__in=INTERNAL_TARGETS
        )
        return list(due.select_related("dossier").order_by("due_on", "dossier", "pk"))
