"""Giving a proposal to a council, setting the council up, sending it the papers (Điều 7.2.2, 8.1, 8.3)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cached_property

from content.organisation.leadership import Leadership, leadership_on
from workflow.actions.base import Action
from workflow.actions.council_mail import queue_links
from workflow.models import Act, CouncilMember
from workflow.policies.council import members_without_papers
from workflow.rules.acts import ActKind
from workflow.rules.council import (
    Seat,
    chair_is_the_head,
    council_has_five_to_nine_members,
    council_is_set_up_in_writing,
    council_warnings,
    deputies_are_deputies,
    deputies_provide_a_vice_chair,
    each_member_sits_once,
    no_author_sits,
    one_member_is_secretary,
    papers_go_to_members,
)
from workflow.rules.routes import change_of_route_has_a_reason, council_has_a_ground
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class ChooseCouncil(Action):
    """Give the proposal to an evaluation council; taken from the collective before a vote, with a reason."""

    kind = ActKind.COUNCIL_ROUTE_CHOSEN
    grounds: list[str] = field(default_factory=list)
    reasons: str = ""

    def law(self) -> Iterable[Verdict]:
        yield council_has_a_ground(grounds=self.grounds)
        yield change_of_route_has_a_reason(before=self.dossier.route, reasons=self.reasons)

    def content(self) -> dict:
        return {"route": "council", "grounds": list(self.grounds), "reasons": self.reasons}


@dataclass(kw_only=True)
class SeatingAction(Action):
    """An act that decides who sits on the council."""

    document_number: str = ""

    @cached_property
    def leadership(self) -> Leadership:
        """Who leads the deciding agency on the day of the decision."""
        return leadership_on(self.dossier.deciding_agency, self.on)

    @property
    def head(self) -> int | None:
        """The head of the deciding agency, as an identifier."""
        return self.leadership.head.pk if self.leadership.head else None

    @property
    def authors(self) -> set[int]:
        """The authors, as identifiers."""
        return {author.pk for author in self.dossier.proposal.authors}

    @property
    def deputies(self) -> set[int]:
        """The deputies who have no part in the proposal, as identifiers."""
        return {deputy.pk for deputy in self.leadership.deputies} - self.authors

    def people_law(self, seats: list[Seat]) -> Iterable[Verdict]:
        """What holds of the members, however the council came to its present form."""
        yield council_is_set_up_in_writing(document_number=self.document_number)
        yield each_member_sits_once(seats=seats)
        yield no_author_sits(seats=seats, authors=self.authors)
        yield chair_is_the_head(seats=seats, head=self.head)
        yield one_member_is_secretary(seats=seats)
        rules = self.dossier.rules
        yield council_has_five_to_nine_members(
            size=len(seats), smallest=rules.threshold("council_min"), largest=rules.threshold("council_max")
        )
        yield deputies_provide_a_vice_chair(seats=seats, deputies=self.deputies)


@dataclass(kw_only=True)
class EstablishCouncil(SeatingAction):
    """Set the council up: the head chairs, and ``members`` are the others."""

    kind = ActKind.COUNCIL_ESTABLISHED
    members: list[Seat]

    def law(self) -> Iterable[Verdict]:
        yield deputies_are_deputies(seats=self.members, deputies=self.deputies)
        yield from self.people_law(self.members)

    def content(self) -> dict:
        authors = [author.full_name for author in self.dossier.proposal.authors]
        return {
            "document_number": self.document_number,
            "members": [asdict(seat) for seat in self.members],
            "warnings": council_warnings(self.members, authors),
        }

    def consequences(self, act: Act) -> None:
        for seat in self.members:
            take_seat(act, seat)


def take_seat(act: Act, seat: Seat, replaces: CouncilMember | None = None) -> CouncilMember:
    """The row of a seat that ``act`` gave."""
    return CouncilMember.objects.create(
        dossier=act.dossier,
        official_id=seat.official,
        full_name=seat.full_name,
        position=seat.position,
        email=seat.email,
        category=seat.category,
        role=seat.role,
        is_secretary=seat.is_secretary,
        appointed_by=act,
        replaces=replaces,
    )


@dataclass(kw_only=True)
class SendPapers(Action):
    """
    Record that members got the plan, and how; ``complete`` once every sitting member has it.

    Members without an account who have an address get their personal link by e-mail.
    """

    kind = ActKind.PAPERS_SENT
    recipients: list[CouncilMember]
    way: str = ""

    def law(self) -> Iterable[Verdict]:
        sitting = set(self.dossier.council.sitting())
        yield papers_go_to_members(members=len([member for member in self.recipients if member in sitting]))

    def content(self) -> dict:
        names = {member.pk: member.full_name for member in self.recipients}
        missing = {member.pk for member in members_without_papers(self.dossier)} - set(names)
        return {
            "members": [{"id": pk, "name": name} for pk, name in names.items()],
            "way": self.way,
            "complete": not missing,
        }

    def consequences(self, act: Act) -> None:
        queue_links(self.recipients)
