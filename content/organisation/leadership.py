"""Who leads an agency on a given day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from content.organisation.models import Agency, Appointment, Office, Official


@dataclass(frozen=True)
class Leadership:
    """The leadership collective (tập thể lãnh đạo) of one agency on one day (Điều 7.2.1)."""

    head: Official | None
    deputies: tuple[Official, ...]
    acting: bool = False


def leadership_on(agency: Agency, day: date) -> Leadership:
    """The head and deputies of ``agency`` on ``day``."""
    held = Appointment.objects.on(day).filter(agency=agency).select_related("official")
    return leadership_of(held.order_by("since", "pk"))


def leadership_of(held: Iterable[Appointment]) -> Leadership:
    """
    The leadership that the appointments ``held`` in one agency on one day make, earliest first.

    Someone put in charge (giao quyền, phụ trách) acts as the head while their appointment runs.
    """
    by_office: dict[str, list[Official]] = {}
    for appointment in held:
        by_office.setdefault(appointment.office, []).append(appointment.official)
    acting = by_office.get(Office.ACTING_HEAD, [])
    heads = acting or by_office.get(Office.HEAD, [])
    head = heads[-1] if heads else None
    deputies = tuple(dict.fromkeys(d for d in by_office.get(Office.DEPUTY, []) if d != head))
    return Leadership(head=head, deputies=deputies, acting=bool(acting))


def head_on(agency: Agency, day: date) -> Official | None:
    """The person who was head of ``agency`` on ``day``, if anyone was."""
    return leadership_on(agency, day).head
