"""The people behind a desk on one day."""

from collections.abc import Iterable
from datetime import date

from content.organisation.leadership import head_on
from content.organisation.models import Appointment, Office, Official
from workflow.models import DeskEntry


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
    held = Appointment.objects.on(today).filter(office=entry.office).select_related("official__user")
    if entry.agency is not None:
        held = held.filter(agency=entry.agency)
    return [appointment.official for appointment in held]
