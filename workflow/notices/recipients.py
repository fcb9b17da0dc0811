"""The people behind a desk, an agency above, or the organisation commission, on one day."""

from collections.abc import Iterable
from datetime import date

from content.organisation.leadership import head_on
from content.organisation.models import Appointment, Office, Official
from workflow.models import DeskEntry, Dossier
from workflow.rules.reminders import Audience


def desk_holders(entries: Iterable[DeskEntry], today: date) -> list[Official]:
    """Everyone on whose desk ``entries`` lie: the person named, or whoever holds the office today."""
    holders: dict[int, Official] = {}
    for entry in entries:
        for official in holders_of(entry, today):
            holders[official.pk] = official
    return list(holders.values())


def holders_of(entry: DeskEntry, today: date) -> list[Official]:
    """The people of one desk entry."""
    if entry.official is not None:
        return [entry.official]
    if entry.office == Office.HEAD and entry.agency is not None:
        head = head_on(entry.agency, today)
        return [head] if head else []
    held = Appointment.objects.on(today).filter(office=entry.office).select_related("official")
    if entry.agency is not None:
        held = held.filter(agency=entry.agency)
    return [appointment.official for appointment in held]


def audience_of(dossier: Dossier, audience: Audience, today: date) -> list[Official]:
    """Whom a reminder about ``dossier`` goes to."""
    if audience is Audience.DESK:
        return desk_holders(dossier.desk.select_related("official", "agency"), today)
    if audience is Audience.SUPERIOR:
        superior = dossier.deciding_agency.superior
        head = head_on(superior, today) if superior else None
        return [head] if head else []
    held = Appointment.objects.on(today).filter(office=Office.ORGANISATION_COMMISSION)
    return [appointment.official for appointment in held.select_related("official")]
