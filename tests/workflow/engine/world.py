"""The real thing: people, one proposal in a real database, and the real action for every attempt."""

from dataclasses import dataclass
from datetime import date

from django.core.files.base import ContentFile

from content.evaluation.models import Evaluation
from content.organisation.models import Official, User
from tests.factories.organisation import AgencyFactory, OfficialFactory, UserFactory
from tests.factories.proposal import CoAuthorshipFactory, ProposalFactory, fill_report
from tests.factories.workflow import make_staff
from tests.workflow.engine.model import Attempt
from workflow.actions.council_voting import CastLinkBallot, CastLinkResultBallot
from workflow.actions.registry import ACTIONS
from workflow.actions.submission import SubmitPlan
from workflow.models import Act, CouncilMember, Dossier, EligibleVoter
from workflow.rules.acts import ActKind
from workflow.rules.council import Category, Role, Seat
from workflow.sample.driver import CONFORMS, at

CATEGORIES = {
    "head": Category.HEAD,
    "deputy": Category.DEPUTY,
    "representative": Category.AGENCY_REPRESENTATIVE,
    "expert": Category.EXPERT,
}
LINKS = {"council_ballot_cast": CastLinkBallot, "council_result_ballot_cast": CastLinkResultBallot}
REMARKS = {
    "council_ballot_cast": ("necessity", "substance"),
    "council_result_ballot_cast": ("achievement", "means", "effect"),
}
PASSED_ON = (
    "meeting_date", "grounds", "reasons", "waived", "choice", "conclusion", "intention", "position", "opinion",
    "starts", "ends", "findings", "recommendation", "outcome",
)  # fmt: skip


class NobodyToTry(Exception):
    """The attempt speaks of a ballot paper or a seat that there never was."""


class People:
    """Everyone by the name that the model knows them under. Whoever is missing here has no account."""

    def __init__(self) -> None:
        staff = make_staff(deputies=3)
        self.officials: dict[str, Official] = {
            "head": staff.head,
            **{f"deputy-{n}": deputy for n, deputy in enumerate(staff.deputies, start=1)},
            "clerk": staff.clerk,
            "proposer": staff.proposer,
            "party": staff.party_office,
            "secretary": OfficialFactory(agency=AgencyFactory(), with_account=True),
            "stranger": OfficialFactory(with_account=True),
        }
        self.admin: User = UserFactory(superuser=True)

    def account(self, name: str) -> User:
        return self.admin if name == "admin" else self.officials[name].user


@dataclass
class World:
    """One dossier among ``people``."""

    people: People
    dossier: Dossier

    @classmethod
    def begin(cls, people: People, authors: frozenset[str], day: date) -> "World":
        """The proposer and the co-authors among ``authors`` send a complete plan on ``day``."""
        lead = people.officials["proposer"]
        proposal = ProposalFactory(lead_proposer=lead)
        for name in sorted(authors - {"proposer"}):
            CoAuthorshipFactory(proposal=proposal, official=people.officials[name])
        return cls(people, SubmitPlan(proposal=proposal, user=lead.user, on=day, now=at(day)).execute())

    def perform(self, attempt: Attempt, today: date, key: str) -> Act:
        """Try it. Raises what the product raises, or ``NobodyToTry``."""
        facts = {name: value for name, value in attempt.facts.items() if name in PASSED_ON}
        facts |= self.translated(attempt)
        common = {"dossier": self.dossier, "on": attempt.on, "now": at(today), "request_key": key}
        if attempt.kind in LINKS and attempt.who not in self.people.officials:
            return LINKS[attempt.kind](**common, place=self.place(attempt.who), **facts).execute()
        return ACTIONS[ActKind(attempt.kind)](**common, user=self.people.account(attempt.who), **facts).execute()

    def translated(self, attempt: Attempt) -> dict:
        """The facts that the product knows as rows, files or under another name."""
        facts = attempt.facts
        made: dict = {}
        if facts.get("document"):
            made["document"] = ContentFile(b"%PDF-1.7 scan", name="ban-chup.pdf")
        if "number" in facts:
            made["document_number"] = facts["number"]
        if facts.get("conforms"):
            made |= CONFORMS
        if attempt.kind == "progress_reported":
            made["progress"] = "Đã chạy thử."
        if "voter" in facts:
            made["place"] = self.place(facts["voter"])
        if "remarks" in facts:
            made |= dict.fromkeys(REMARKS.get(attempt.kind, ()), facts["remarks"])
        return made | self.translated_people(facts)

    def translated_people(self, facts: dict) -> dict:
        """Facts about people and the council; a report is written before it is sent."""
        made: dict = {}
        if "written" in facts:
            self.write_report(facts["written"])
        if "implementers" in facts:
            made["implementers"] = [self.people.officials[name] for name in facts["implementers"]]
        if "members" in facts:
            made["members"] = [self.seat(member) for member in facts["members"]]
        if "recipients" in facts:
            made["recipients"] = [self.member(name) for name in facts["recipients"]]
        if "leaving" in facts:
            made["leaving"] = leaving = self.member(facts["leaving"])
            made["joining"] = Seat(facts["joining"], Category(leaving.category), Role(leaving.role))
        return made

    def seat(self, member: dict) -> Seat:
        official = self.people.officials.get(member["name"])
        return Seat(
            full_name=official.full_name if official else member["name"],
            category=CATEGORIES[member["group"]],
            role=Role(member["role"]),
            is_secretary=member["secretary"],
            official=official.pk if official else None,
        )

    def member(self, name: str) -> CouncilMember:
        """The latest seat of ``name``."""
        return self.found(CouncilMember.objects.filter(dossier=self.dossier, **self.known_as(name)))

    def place(self, name: str) -> EligibleVoter:
        """The latest place of ``name`` on any list of the dossier."""
        official = self.people.officials.get(name)
        who = {"official": official} if official else {"member__full_name": name}
        return self.found(EligibleVoter.objects.filter(round__dossier=self.dossier, **who))

    def known_as(self, name: str) -> dict:
        official = self.people.officials.get(name)
        return {"official": official} if official else {"full_name": name}

    @staticmethod
    def found(rows):
        row = rows.order_by("pk").last()
        if row is None:
            raise NobodyToTry
        return row

    def write_report(self, written: bool) -> None:
        evaluation = Evaluation.objects.filter(proposal=self.dossier.proposal).first()
        if evaluation is not None and written:
            fill_report(evaluation)
            evaluation.save()
