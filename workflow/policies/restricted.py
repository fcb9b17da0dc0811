"""
Acts that not every reader of a dossier may read: the one place.

Findings on protection are personnel matters: they are read by the persons they are about, by the head
and the clerk of the deciding agency, by the organisation and the inspection commission. Nobody else
reads them, administrators included. A correction of such an act is as restricted as the act.
"""

from collections.abc import Collection, Sequence
from datetime import date

from django.db.models import QuerySet

from content.organisation.models import Office, Official, User
from content.organisation.offices import Held, offices_on
from workflow.models import Act, Dossier
from workflow.policies.acting import official_of
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import BALLOTS, CLOSINGS, OPENINGS, ActKind

RESTRICTED = frozenset({ActKind.PROTECTION_FOUND, ActKind.AGENCY_PROTECTION_FOUND})
COMMISSIONS = frozenset({Office.ORGANISATION_COMMISSION, Office.INSPECTION_COMMISSION})


def holds_reading_office(dossier: Dossier, held: Held, *, clerk: bool = True) -> bool:
    """Whether the offices ``held`` let their holder read findings of ``dossier``."""
    own = {Office.HEAD, Office.RECORDS_CLERK} if clerk else {Office.HEAD}
    return any(
        office in COMMISSIONS or (agency == dossier.deciding_agency_id and office in own) for agency, office in held
    )


def hidden_acts(user: User, dossier: Dossier, today: date) -> frozenset[int]:
    """Primary keys of the acts of ``dossier`` that ``user`` may not read."""
    official = official_of(user)
    if official is not None and holds_reading_office(dossier, offices_on(official, today)):
        return frozenset()
    found = dossier.acts.filter(kind__in=RESTRICTED)
    hidden = {act.pk for act in found if official is None or official.pk not in act.data["concerned"]}
    while more := set(dossier.acts.filter(corrects__in=hidden).values_list("pk", flat=True)) - hidden:
        hidden |= more
    return frozenset(hidden)


def readable_acts(user: User, dossier: Dossier, today: date) -> QuerySet[Act]:
    """The acts of ``dossier`` that ``user`` may read, in order."""
    return dossier.acts.exclude(pk__in=hidden_acts(user, dossier, today)).order_by("sequence")


def may_read_act(user: User, act: Act, today: date) -> bool:
    """
    Whether ``user`` may read this very act and its document.

    The scan of a paper ballot is nobody's to see before the vote is closed.
    """
    visible = visible_dossiers(user, today).filter(pk=act.dossier_id).exists()
    secret = act.kind in BALLOTS and act.sequence in secret_ballots(list(act.dossier.acts.order_by("sequence")))
    return visible and not secret and act.pk not in hidden_acts(user, act.dossier, today)


def secret_ballots(acts: Sequence[Act]) -> frozenset[int]:
    """The ballots, by sequence, of votes that are still open or were annulled before they were closed."""
    secret: set[int] = set()
    opened = 0
    for act in acts:
        if act.kind in OPENINGS:
            opened = act.sequence
        elif act.kind in BALLOTS:
            secret.add(act.sequence)
        elif act.kind in CLOSINGS:
            secret = {number for number in secret if number < opened}
    return frozenset(secret)


def choice_is_secret(act: Act, secret: Collection[int], reader: Official | None) -> bool:
    """Whether ``act`` is one of the ``secret`` ballots, to anyone but the voter."""
    return act.sequence in secret and (reader is None or act.data["voter"] != reader.pk)


def is_party(official: Official | None, dossier: Dossier) -> bool:
    """Whether ``official`` proposed the work or carries it out."""
    if official is None:
        return False
    return official in dossier.proposal.authors or dossier.implementers.filter(pk=official.pk).exists()


def may_read_worksheet(user: User, dossier: Dossier, today: date) -> bool:
    """Whether ``user`` may open the worksheet on incentives and protection."""
    official = official_of(user)
    return official is not None and (
        is_party(official, dossier) or holds_reading_office(dossier, offices_on(official, today))
    )


def may_take_good_faith_file(user: User, dossier: Dossier, today: date) -> bool:
    """Whether ``user`` may take the good-faith file away: the parties, the head, the two commissions."""
    official = official_of(user)
    return official is not None and (
        is_party(official, dossier) or holds_reading_office(dossier, offices_on(official, today), clerk=False)
    )


def kept_from_log(kind: ActKind) -> bool:
    """Whether an act leaves no line in the history that the admin shows to everyone who sees the proposal."""
    return kind in RESTRICTED
