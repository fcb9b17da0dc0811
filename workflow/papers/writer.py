"""From the record of a dossier to the finished Word file."""

from dataclasses import dataclass

from workflow.models import Act, Dossier
from workflow.papers.gather import GATHERERS
from workflow.papers.gather.record import Record
from workflow.papers.kinds import OCCASIONS, Occasion, PaperKey, PaperKind
from workflow.papers.render import render
from workflow.papers.store import current_template
from workflow.rules.routes import Route

ON_EVERY_ROUTE = frozenset({PaperKey.INTAKE_SLIP, PaperKey.RESULT_REPORT})
"""What the portal writes where the Standing Board decides; its decisions come from the party office."""


@dataclass(frozen=True)
class Available:
    """A paper that the acts so far make possible."""

    kind: PaperKind
    occasion: Occasion
    act: Act


def available(dossier: Dossier, acts: list[Act] | None = None) -> list[Available]:
    """The papers that the acts so far make possible, in the order of the procedure."""
    known = acts if acts is not None else list(dossier.acts.order_by("sequence"))
    latest = {act.kind: act for act in known}
    found = [
        Available(kind, occasion, latest[occasion.act])
        for kind, occasion in OCCASIONS.values()
        if occasion.act in latest and (dossier.route is not Route.BOARD or kind.key in ON_EVERY_ROUTE)
    ]
    return sorted(found, key=lambda paper: paper.act.sequence)


def write(paper: Available, dossier: Dossier) -> bytes:
    """The Word file of a paper, in the form of its issuer, with the template in use."""
    record = Record(dossier, paper.kind, paper.act)
    return render(current_template(paper.kind.key, record.format.key), GATHERERS[paper.kind.key](record))
