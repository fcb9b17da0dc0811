"""Who watches the work: the agency that employs the proposer, and always the body that decides (reading A10)."""

from content.organisation.models import Agency, Office
from workflow.models import Dossier
from workflow.rules.acts import REFERRALS, ActKind
from workflow.rules.routes import Route

Place = tuple[Agency | None, Office]
"""An office in an agency; in any where there is none."""


def head_proposed(dossier: Dossier) -> bool:
    """Whether the acts say that the head of the proposer's agency is among the authors."""
    stating = dossier.acts.filter(kind__in=(ActKind.PLAN_SUBMITTED, *REFERRALS))
    return any(act.data.get("head_is_author") for act in stating)


def monitoring_places(dossier: Dossier) -> list[Place]:
    """
    The offices that watch the work of ``dossier``, from its acts alone.

    Where the head of the proposer's agency is an author, the deputies and the clerk of that agency
    record in the head's place.
    """
    own, deciding = dossier.proposal.agency, dossier.deciding_agency
    board = dossier.route is Route.BOARD
    found: list[Place] = [(None, Office.ORGANISATION_COMMISSION) if board else (deciding, Office.HEAD)]
    if own == deciding:
        return found
    if head_proposed(dossier):
        return [*found, (own, Office.DEPUTY), (own, Office.RECORDS_CLERK)]
    return [*found, (own, Office.HEAD)]


def clerk_places(dossier: Dossier) -> list[Place]:
    """The clerks who record what the agencies do for the work."""
    agencies = dict.fromkeys((dossier.proposal.agency, dossier.deciding_agency))
    return [(agency, Office.RECORDS_CLERK) for agency in agencies]
