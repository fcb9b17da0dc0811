"""Who reads the registers, and over which dossiers."""

from datetime import date

from django.db.models import Q, QuerySet

from content.organisation.models import User
from content.organisation.offices import offices_on
from workflow.models import Dossier
from workflow.policies.acting import official_of
from workflow.policies.annual import own_agencies
from workflow.policies.united import united
from workflow.policies.visibility import OVERSEERS


def oversees(user: User, today: date) -> bool:
    """Whether ``user`` reads the registers of the whole province."""
    return user.is_superuser or any(office in OVERSEERS for _, office in offices_on(official_of(user), today))


def may_see_registers(user: User, today: date) -> bool:
    """The overseeing bodies and administrators; heads and clerks for their own agency."""
    return user.is_active and (oversees(user, today) or bool(own_agencies(user, today)))


def registered_dossiers(user: User, today: date) -> QuerySet[Dossier]:
    """The dossiers that the registers show to ``user``."""
    if oversees(user, today):
        return Dossier.objects.all()
    own = own_agencies(user, today)
    return united(Q(deciding_agency__in=own), Q(proposal__agency__in=own))


def registered_agencies(user: User, today: date) -> list[int] | None:
    """The agencies that the registers show to ``user``, as identifiers; ``None`` for all of them."""
    return None if oversees(user, today) else own_agencies(user, today)
