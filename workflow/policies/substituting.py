"""Substitutions in force, and what each lets the substitute do and read."""

from datetime import date

from django.db.models import Q, QuerySet

from content.organisation.models import Office, Official, User
from content.organisation.offices import offices_on
from workflow.models import Substitution
from workflow.policies.actors import Actor
from workflow.rules.acts import ActKind
from workflow.rules.substitution import DUTY_ACTS, Duty

DUTY_PARTS: dict[Duty, frozenset[Actor]] = {
    Duty.RECORDS: frozenset({Actor.CLERK, Actor.MONITOR_CLERK}),
    Duty.COMMITTEE_OFFICE: frozenset({Actor.PARTY_OFFICE}),
    Duty.MONITORING: frozenset({Actor.IMPLEMENTER, Actor.MONITOR, Actor.MONITOR_CLERK}),
}
"""The parts of the principal that a substitute plays under each duty."""
DUTY_OFFICES: dict[Duty, frozenset[Office]] = {
    Duty.RECORDS: frozenset({Office.RECORDS_CLERK}),
    Duty.COMMITTEE_OFFICE: frozenset({Office.PARTY_OFFICE}),
    Duty.MONITORING: frozenset({Office.HEAD, Office.DEPUTY, Office.RECORDS_CLERK}),
}
"""The offices in which a duty comes to a desk."""


def taken_by(official: Official | None, day: date) -> QuerySet[Substitution]:
    """The substitutions in which ``official`` acts for others on ``day``."""
    return (
        Substitution.objects.on(day).filter(substitute=official).select_related("principal__user", "principal__agency")
    )


def substitutes_of(official: Official, day: date) -> list[Official]:
    """Who acts for ``official`` on ``day``."""
    held = Substitution.objects.on(day).filter(principal=official).select_related("substitute__user")
    return list(dict.fromkeys(row.substitute for row in held if has_open_account(row.substitute)))


def has_open_account(official: Official) -> bool:
    """Whether ``official`` can log in."""
    return official.user is not None and official.user.is_active


def own_duties(official: Official, day: date) -> list[Duty]:
    """The duties that ``official`` has and may hand on; watching over work is everybody's."""
    held = {office for _, office in offices_on(official, day)}
    return [duty for duty in Duty if duty is Duty.MONITORING or held & set(DUTY_OFFICES[duty])]


def parts_under(substitution: Substitution, kind: ActKind) -> frozenset[Actor]:
    """The parts of the principal in which the substitute may perform ``kind``."""
    duties = [Duty(duty) for duty in substitution.duties]
    return frozenset().union(*(DUTY_PARTS[duty] for duty in duties if kind in DUTY_ACTS[duty]))


def desk_entries_under(substitution: Substitution, day: date) -> Q:
    """The entries on the principal's desk that the substitute may deal with."""
    found = Q(pk__in=[])
    held = offices_on(substitution.principal, day)
    for duty in map(Duty, substitution.duties):
        where = Q(official=substitution.principal) if Actor.IMPLEMENTER in DUTY_PARTS[duty] else Q(pk__in=[])
        for agency, office in held:
            if office in DUTY_OFFICES[duty]:
                where |= Q(office=office, agency=agency)
        found |= Q(kind__in=DUTY_ACTS[duty]) & where
    return found


def may_end(user: User, substitution: Substitution) -> bool:
    """Whoever named a substitute takes it back; nobody else, administrators included."""
    return user.is_active and getattr(user, "official", None) == substitution.principal
