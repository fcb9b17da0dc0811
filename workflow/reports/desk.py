"""Whose desk something is on, each holder once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workflow.models import DeskEntry


@dataclass(frozen=True)
class Holder:
    """A person, or whoever holds an office, and everything that is awaited from them."""

    name: str
    verbs: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.name}: {' / '.join(self.verbs).lower()}"


def name_of(entry: DeskEntry) -> str:
    """The person named, or the office with its agency."""
    if entry.official is not None:
        return entry.official.full_name
    return ", ".join(str(part) for part in (entry.get_office_display(), entry.agency) if part)


def holders(entries: Iterable[DeskEntry]) -> list[Holder]:
    """The holders in the order of the desk."""
    found: dict[tuple, Holder] = {}
    for entry in entries:
        place = (entry.official_id, entry.agency_id, entry.office)
        holder = found.setdefault(place, Holder(name_of(entry)))
        if (verb := entry.act_type.verb) not in holder.verbs:
            holder.verbs.append(verb)
    return list(found.values())
