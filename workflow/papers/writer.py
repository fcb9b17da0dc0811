"""From the record of a dossier to the finished Word file."""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.models import Act, Dossier
from workflow.papers.gather import GATHERERS
from workflow.papers.gather.record import Record
from workflow.papers.kinds import OCCASIONS, PaperKey, PaperKind
from workflow.papers.occasions import Occasion
from workflow.papers.render import render
from workflow.papers.store import current_template
from workflow.rules.routes import Route, route_of

ON_THE_BOARDS_ROUTE = frozenset(
    {PaperKey.INTAKE_SLIP, PaperKey.BOARD_SUBMISSION, PaperKey.BOARD_NOTICE, PaperKey.RESULT_REPORT}
)
"""What the portal writes where the Standing Board decides; its decisions come from the party office."""


@dataclass(frozen=True)
class Available:
    """A paper that the acts so far make possible."""

    kind: PaperKind
    occasion: Occasion
    act: Act

    @property
    def key(self) -> str:
        """Its address within the dossier."""
        return f"{self.occasion.key}-{self.act.sequence}" if self.occasion.each else self.occasion.key


def available(acts: Sequence[Act]) -> list[Available]:
    """
    The papers that ``acts``, in order, make possible, in the order of the procedure.

    Whoever may not read an act is not offered its paper: hand in what the reader may read.
    """
    found = []
    for kind, occasion in OCCASIONS.values():
        mine = [act for act in acts if act.kind == occasion.act and fits(kind, occasion, act, acts)]
        found += [Available(kind, occasion, act) for act in (mine if occasion.each else mine[-1:])]
    return sorted(found, key=lambda paper: paper.act.sequence)


def fits(kind: PaperKind, occasion: Occasion, act: Act, acts: Sequence[Act]) -> bool:
    """Whether the body that considered the proposal when ``act`` was done writes this paper here."""
    route = route_of(each.kind for each in acts if each.sequence <= act.sequence)
    if route is Route.BOARD:
        return kind.key in ON_THE_BOARDS_ROUTE and occasion.route in {None, route}
    return occasion.route is None or route is occasion.route


def write(paper: Available, dossier: Dossier) -> bytes:
    """The Word file of a paper, in the form of its issuer, with the template in use."""
    record = Record(dossier, paper.kind, paper.act)
    return render(current_template(paper.kind.key, record.format.key), GATHERERS[paper.kind.key](record))
