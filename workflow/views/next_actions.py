"""What the reader may do now on a dossier, and with which form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from content.organisation.models import User
from workflow.forms.base import ActForm
from workflow.forms.registry import FORMS
from workflow.models import Dossier
from workflow.policies.acting import may_act
from workflow.policies.desk import open_moves
from workflow.policies.referral import decider_is_author, referral_now
from workflow.policies.standing import standing_now
from workflow.rules.acts import REFERRALS, ActKind
from workflow.rules.citation import Citation
from workflow.rules.routes import citation_of, type_of
from workflow.views.timeline import citation_url


@dataclass(frozen=True)
class NextAction:
    """One act that the reader may perform, ready to be filled in."""

    kind: ActKind
    verb: str
    citation: Citation
    url: str
    form: ActForm
    awaited: bool
    open: bool


ON_WORKSHEET = frozenset(
    {
        ActKind.CONDITIONS_ASSESSED,
        ActKind.INCENTIVE_APPLIED,
        ActKind.INCENTIVE_PROPOSED,
        ActKind.INCENTIVE_REVOKED,
        ActKind.PROTECTION_FOUND,
        ActKind.AGENCY_PROTECTION_FOUND,
    }
)
"""Acts that are performed on the worksheet, beside the evidence they need."""


def next_actions(
    dossier: Dossier,
    user: User,
    today: date,
    bound: ActForm | None = None,
    kind: str | None = None,
    among: Iterable[ActKind] | None = None,
) -> list[NextAction]:
    """
    Awaited acts first; ``bound`` is the form that was just refused, for the act ``kind``.

    ``among`` are the acts in question: those of the dossier page when left out.

    A single awaited act stands open; between several, such as approving and refusing, none is preferred.
    A referral is awaited when the head who would decide is an author.
    """
    awaited: set[str] = {entry.kind for entry in dossier.desk.all()}
    if decider_is_author(dossier, today):
        awaited |= REFERRALS
    asked = candidates(dossier, today) if among is None else among
    allowed = [act for act in asked if may_act(user, act, dossier, today)]
    mine = [act for act in allowed if act in awaited]
    route = dossier.route
    found = []
    for act in allowed:
        refused = bound if kind == act else None
        citation = citation_of(act, route)
        found.append(
            NextAction(
                kind=act,
                verb=type_of(act, route).verb,
                citation=citation,
                url=citation_url(citation),
                form=refused or FORMS[act](dossier=dossier, auto_id=f"{act}_%s"),
                awaited=act in mine,
                open=refused is not None or (bound is None and mine == [act]),
            )
        )
    return found


def candidates(dossier: Dossier, today: date) -> Iterable[ActKind]:
    """The acts that the stage and the votes cast so far leave open; a referral only where it has a cause."""
    if (referral := referral_now(dossier, today)) is not None:
        yield referral
    yield from (move.act for move in open_moves(dossier) if move.act in FORMS and move.act not in REFERRALS)
    yield from (kind for kind in standing_now(dossier) if kind in FORMS and kind not in ON_WORKSHEET)
    yield ActKind.CORRECTION_NOTED
    yield ActKind.DOCUMENT_FILED


def worksheet_candidates(dossier: Dossier) -> Iterable[ActKind]:
    """The acts of the worksheet that the stage leaves open."""
    yield from (kind for kind in standing_now(dossier) if kind in ON_WORKSHEET)


def bound_form(request: HttpRequest, dossier: Dossier, kind: ActKind) -> ActForm:
    """The form of ``kind`` with what was posted."""
    return FORMS[kind](request.POST, request.FILES, dossier=dossier, auto_id=f"{kind}_%s")
