"""Everyone in the story, and whose turn it is."""

from dataclasses import dataclass

from django.utils import timezone

from tests.journeys.browsing import Person, Reader
from tests.journeys.shots import Shots
from workflow.sample.texts import cases

CASE = cases()[1]
TITLE: str = CASE["title"]


@dataclass
class Cast:
    """The people of one story, by account, with their browsers."""

    people: dict[str, Person]
    visitor: Reader
    shots: Shots

    @property
    def official(self) -> Person:
        return self.people["can-bo"]

    @property
    def head(self) -> Person:
        return self.people["thu-truong"]

    @property
    def deputies(self) -> tuple[Person, Person]:
        return self.people["cap-pho-1"], self.people["cap-pho-2"]

    @property
    def clerk(self) -> Person:
        return self.people["van-thu"]

    @property
    def party_office(self) -> Person:
        return self.people["cap-uy"]

    @property
    def propaganda(self) -> Person:
        return self.people["tuyen-giao"]

    @property
    def today(self) -> str:
        """As one types it."""
        return f"{timezone.localdate():%d/%m/%Y}"

    def turn(self, act: str, *persons: Person) -> None:
        """Under “Đang chờ đồng chí” the dossier stands with ``act`` for ``persons`` and for nobody else."""
        seen = {account: person.waiting() for account, person in self.people.items()}
        assert seen == {account: {TITLE: act} if person in persons else {} for account, person in self.people.items()}

    def assert_clean(self) -> None:
        """No browser saw an error or left this machine."""
        for reader in (*self.people.values(), self.visitor):
            reader.watch.assert_clean()
