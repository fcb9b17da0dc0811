"""Who receives reminders on one day, each office looked up once however many dossiers ask for it."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from content.organisation.models import Agency, Office, Official
from workflow.models import DeskEntry, Dossier
from workflow.notices.outbox import address_of
from workflow.notices.recipients import holders_of
from workflow.policies.substituting import substitutions_on
from workflow.rules.reminders import Audience


class Recipient(NamedTuple):
    """An official, by key, and where mail for them goes; no address when nowhere."""

    official: int
    address: str
    name: str


class Directory:
    """The holders of offices on ``today``."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._holders: dict[tuple[str, int | None], tuple[Recipient, ...]] = {}

    @cached_property
    def _substitutes(self) -> dict[int, list[Recipient]]:
        """Whoever acts for somebody else today, by whom they act for; read when first asked for."""
        found: dict[int, list[Recipient]] = {}
        for principal, substitute in substitutions_on(self.today):
            found.setdefault(principal, []).append(recipient(substitute))
        return found

    def substitutes(self, person: Recipient) -> list[Recipient]:
        """Whoever acts for ``person`` today."""
        return self._substitutes.get(person.official, [])

    def audience(self, audience: Audience, dossier: Dossier, desk: Iterable[DeskEntry]) -> list[Recipient]:
        """Whom a reminder about ``dossier``, which lies on ``desk``, goes to; each person once."""
        if audience is Audience.DESK:
            return list(dict.fromkeys(person for entry in desk for person in self.holders(entry)))
        if audience is Audience.ORGANISATION_COMMISSION:
            return list(self.office(Office.ORGANISATION_COMMISSION, None))
        superior = dossier.deciding_agency.superior
        return list(self.office(Office.HEAD, superior)) if superior else []

    def holders(self, entry: DeskEntry) -> tuple[Recipient, ...]:
        """The person named on a desk entry, or whoever holds its office today."""
        if entry.official is not None:
            return (recipient(entry.official),)
        return self.office(entry.office, entry.agency)

    def office(self, office: str, agency: Agency | None) -> tuple[Recipient, ...]:
        """Whoever holds ``office`` in ``agency`` today, or in any agency where that is ``None``."""
        key = office, agency.pk if agency else None
        if key not in self._holders:
            entry = DeskEntry(office=office, agency=agency)
            self._holders[key] = tuple(recipient(official) for official in holders_of(entry, self.today))
        return self._holders[key]


def recipient(official: Official) -> Recipient:
    """``official`` without everything else that is known of them."""
    return Recipient(official.pk, address_of(official), official.full_name)
