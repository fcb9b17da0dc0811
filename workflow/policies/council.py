"""The council of a dossier as its acts leave it: its secretary, and who has the papers."""

from datetime import date

from content.organisation.models import Official
from workflow.models import CouncilMember, Dossier
from workflow.rules.acts import ActKind


def secretary_of(dossier: Dossier) -> Official | None:
    """The council's member-secretary, where that person is on record as an official."""
    member = dossier.council.sitting().filter(is_secretary=True).first()
    return member.official if member else None


def chair_of(dossier: Dossier) -> CouncilMember | None:
    """Who chairs the council."""
    return dossier.council.sitting().filter(role="chair").first()


def papers_sent(dossier: Dossier) -> dict[int, date]:
    """The day on which each member first got the papers, by the member's identifier."""
    found: dict[int, date] = {}
    for act in dossier.acts.filter(kind=ActKind.PAPERS_SENT).order_by("sequence"):
        for person in act.data["members"]:
            found.setdefault(person["id"], act.on)
    return found


def members_without_papers(dossier: Dossier) -> list[CouncilMember]:
    """The sitting members to whom nothing was sent yet."""
    sent = papers_sent(dossier)
    return [member for member in dossier.council.sitting() if member.pk not in sent]
