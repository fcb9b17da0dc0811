"""Those who meet and vote, as papers list them."""

from collections.abc import Iterable
from datetime import date
from itertools import takewhile
from typing import Any

from content.organisation.leadership import leadership_on
from content.organisation.models import Official
from workflow.models import CouncilMember
from workflow.papers.contexts.common import Person
from workflow.papers.contexts.slots import BLANK
from workflow.papers.gather.record import Record
from workflow.rules.acts import BALLOTS, CLOSINGS, OPENINGS
from workflow.rules.council import Role
from workflow.rules.voting import electorate


def person(official: Official, role: str = "") -> Person:
    """Someone as they stand in a paper."""
    return Person(official.full_name, official.position, role)


def seated(record: Record) -> list[CouncilMember]:
    """Everyone who sits on the council, the chair first."""
    return sorted(record.dossier.council.sitting(), key=lambda member: list(Role).index(Role(member.role)))


def invited(record: Record, day: date) -> list[Person]:
    """Those who are to vote, as they stand on ``day``."""
    if record.by_council:
        return [Person(member.full_name, member.position, member.role_label) for member in seated(record)]
    leadership = leadership_on(record.dossier.deciding_agency, day)
    if leadership.head is None:
        return []
    leaders = {one.pk: one for one in (leadership.head, *leadership.deputies)}
    authors = [author.pk for author in record.dossier.proposal.authors]
    deputies = [pk for pk in leaders if pk != leadership.head.pk]
    voters = electorate(head=leadership.head.pk, deputies=deputies, authors=authors).voters
    return [person(leaders[pk], "chủ trì" if pk == leadership.head.pk else "") for pk in voters]


def chair(record: Record, day: date) -> str:
    """Who is to preside, with the position."""
    first = next(iter(invited(record, day)), None)
    return f"{first.name}, {first.position}" if first else BLANK


def identity(row: dict[str, Any]) -> Any:
    """What tells one voter from another: the official, or the name of somebody without a record."""
    return row.get("id") or row["name"]


def cast(record: Record) -> dict[Any, dict[str, Any]]:
    """Every ballot of the paper's vote by its voter, on paper too; none before the vote is closed."""
    later = [act for act in record.acts if act.sequence > record.opened.sequence]
    since = list(takewhile(lambda act: act.kind not in OPENINGS, later))
    if not any(act.kind in CLOSINGS for act in since):
        return {}
    given = (act.data for act in since if act.kind in BALLOTS)
    return {data["voter"] or data["name"]: data for data in given}


def listed(rows: Iterable[dict[str, Any]], record: Record) -> tuple[Person, ...]:
    """Voters of the frozen list, the chair marked."""
    roles = {member.full_name: member.role_label for member in seated(record)} if record.by_council else {}
    return tuple(
        Person(row["name"], row["position"], roles.get(row["name"]) or ("chủ trì" if row["head"] else ""))
        for row in rows
    )


def excluded(record: Record) -> tuple[Person, ...]:
    """Who might have voted but for their part in the proposal."""
    positions = {author.pk: author.position for author in record.dossier.proposal.authors}
    return tuple(
        Person(row["name"], row.get("position") or positions.get(row["id"], ""), "có đề xuất")
        for row in record.opened.data["excluded"]
    )
