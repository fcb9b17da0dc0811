"""A small agency with everyone who has a part, and a case that walks through its real acts."""

from dataclasses import dataclass, field
from datetime import date

from content.evaluation.models import Evaluation
from content.organisation.models import Agency, Office, Official, User
from content.proposal.models import Proposal
from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory
from tests.factories.proposal import ProposalFactory, fill_report
from workflow.models import Act, Ballot, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.decision import Intention, Position
from workflow.rules.stages import Stage
from workflow.rules.suspension import Recommendation
from workflow.rules.voting import Choice, Outcome
from workflow.sample.driver import CONFORMS, Driver

DAY = date(2026, 7, 1)
"""A Wednesday without a holiday near it; a case walks its whole way on this day unless told otherwise."""


@dataclass
class Staff:
    """Everyone who has a part in the cases of one agency."""

    agency: Agency
    committee: Agency
    head: Official
    deputies: list[Official]
    clerk: Official
    proposer: Official
    party_office: Official
    propaganda: Official


def appoint(agency: Agency, office: Office, **terms) -> Official:
    """Someone with an account who holds ``office`` in ``agency``."""
    official = OfficialFactory(agency=agency, with_account=True)
    AppointmentFactory(official=official, agency=agency, office=office, **terms)
    return official


def make_staff(*, deputies: int = 2, **agency_fields) -> Staff:
    """An agency with its Party committee, its leaders and its clerk; and a propaganda department."""
    committee = AgencyFactory(party=True)
    agency = AgencyFactory(**{"party_committee": committee, **agency_fields})
    return Staff(
        agency=agency,
        committee=committee,
        head=appoint(agency, Office.HEAD),
        deputies=[appoint(agency, Office.DEPUTY) for _ in range(deputies)],
        clerk=appoint(agency, Office.RECORDS_CLERK),
        proposer=OfficialFactory(agency=agency, with_account=True),
        party_office=appoint(committee, Office.PARTY_OFFICE),
        propaganda=appoint(AgencyFactory(party=True), Office.PROPAGANDA_DEPARTMENT),
    )


WAY: dict[Stage, tuple[ActKind, str]] = {
    Stage.SUBMITTED: (ActKind.PLAN_RECEIVED, "clerk"),
    Stage.RECEIVED: (ActKind.ROUTE_CHOSEN, "head"),
    Stage.AWAITING_MEETING: (ActKind.MEETING_CALLED, "clerk"),
    Stage.MEETING_CALLED: (ActKind.VOTE_OPENED, "clerk"),
    Stage.VOTING: (ActKind.VOTE_CLOSED, "head"),
    Stage.VOTED: (ActKind.OPINION_REQUESTED, "head"),
    Stage.AWAITING_OPINION: (ActKind.OPINION_GIVEN, "party_office"),
    Stage.AWAITING_DECISION: (ActKind.PROPOSAL_APPROVED, "head"),
    Stage.AWAITING_ASSIGNMENT: (ActKind.ASSIGNMENT_MADE, "head"),
    Stage.IMPLEMENTING: (ActKind.COMPLETION_DECLARED, "proposer"),
    Stage.RESULT_REPORT_DUE: (ActKind.RESULT_REPORTED, "proposer"),
    Stage.AWAITING_RESULT_MEETING: (ActKind.RESULT_MEETING_CALLED, "clerk"),
    Stage.RESULT_MEETING_CALLED: (ActKind.RESULT_VOTE_OPENED, "clerk"),
    Stage.RESULT_VOTING: (ActKind.RESULT_VOTE_CLOSED, "head"),
    Stage.RESULT_VOTED: (ActKind.RESULT_OPINION_REQUESTED, "head"),
    Stage.AWAITING_RESULT_OPINION: (ActKind.RESULT_OPINION_GIVEN, "party_office"),
    Stage.AWAITING_RECOGNITION: (ActKind.RESULT_RECOGNISED, "head"),
    Stage.AWAITING_CLEARANCE: (ActKind.MODEL_CLEARED, "head"),
    Stage.AWAITING_PUBLICATION: (ActKind.MODEL_PUBLISHED, "propaganda"),
}
"""The act that carries an approved, completed and published case on, and who performs it."""

BALLOTS = {
    Stage.VOTING: (ActKind.BALLOT_CAST, Choice.APPROVE),
    Stage.RESULT_VOTING: (ActKind.RESULT_BALLOT_CAST, Outcome.COMPLETED),
}


@dataclass
class Case:
    """A proposal and the people who decide on it; ``reach`` walks it to a stage."""

    staff: Staff
    proposal: Proposal
    driver: Driver = field(init=False)

    def __post_init__(self) -> None:
        self.driver = Driver(self.proposal)

    @property
    def dossier(self) -> Dossier:
        """The dossier as the database has it."""
        return Dossier.objects.get(pk=self.driver.dossier.pk)

    @property
    def stage(self) -> Stage:
        return Stage(self.dossier.stage)

    @property
    def evaluation(self) -> Evaluation:
        return Evaluation.objects.get(proposal=self.proposal)

    def account(self, role: str) -> User:
        """The account of whoever has the part ``role``, such as ``head`` or ``deputy-1``."""
        if role.startswith("deputy-"):
            return self.staff.deputies[int(role.removeprefix("deputy-")) - 1].user
        return getattr(self.staff, role).user

    def last(self, kind: ActKind) -> Act:
        """The latest act of ``kind``."""
        return self.dossier.acts.filter(kind=kind).order_by("sequence").last()

    def submit(self, day: date = DAY) -> "Case":
        self.driver.submit(day)
        return self

    def perform(self, kind: ActKind, by: str | User, day: date = DAY, **facts) -> Act:
        """One act by a part or an account; ``facts`` take the place of the usual ones."""
        user = self.account(by) if isinstance(by, str) else by
        return self.driver.act(kind, user, day, **{**self.facts(kind, day), **facts})

    def facts(self, kind: ActKind, day: date = DAY) -> dict:
        """Lawful facts of an act that goes the main way."""
        if kind in {ActKind.MEETING_CALLED, ActKind.RESULT_MEETING_CALLED}:
            return {"meeting_date": day}
        if kind is ActKind.ASSIGNMENT_MADE:
            return {"implementers": [self.proposal.lead_proposer], "starts": day, "ends": day}
        return dict(FACTS.get(kind, {}))

    def vote(self, *choices: Choice | Outcome, day: date = DAY) -> "Case":
        """One ballot for each choice: the head first, then the deputies."""
        kind, _ = BALLOTS[self.stage]
        self.driver.ballots(kind, day, choices)
        return self

    def reach(self, stage: Stage, day: date = DAY) -> "Case":
        """Go the main way from here to ``stage``."""
        while self.stage is not stage:
            self.step(day)
        return self

    def step(self, day: date = DAY) -> Act:
        """The act that the main way takes next; an open vote without ballots is won by all of them."""
        stage = self.stage
        if stage in BALLOTS and not Ballot.objects.filter(voter__round=self.dossier.vote_rounds.last()).exists():
            _, favourable = BALLOTS[stage]
            self.vote(*[favourable] * (1 + len(self.staff.deputies)), day=day)
        if stage is Stage.RESULT_REPORT_DUE:
            self.write_report()
        kind, role = WAY[stage]
        return self.perform(kind, role, day)

    def write_report(self) -> None:
        """Fill the result report in, as its implementer would in the editor."""
        evaluation = self.evaluation
        fill_report(evaluation)
        evaluation.save()
        evaluation.save_revision(user=self.proposal.lead_proposer.user)


FACTS: dict[ActKind, dict] = {
    ActKind.BALLOT_CAST: {"choice": Choice.APPROVE},
    ActKind.RESULT_BALLOT_CAST: {"choice": Outcome.COMPLETED},
    ActKind.OPINION_REQUESTED: {"intention": Intention.APPROVE},
    ActKind.OPINION_GIVEN: {"position": Position.AGREE},
    ActKind.RESULT_OPINION_GIVEN: {"position": Position.AGREE},
    ActKind.PROPOSAL_APPROVED: {"document_number": "01/QĐ", **CONFORMS},
    ActKind.AMENDMENT_APPROVED: {"document_number": "09/QĐ", **CONFORMS},
    ActKind.VOTE_OVERRIDDEN: {"document_number": "01/QĐ", **CONFORMS, "reasons": "Cần thiết và khả thi."},
    ActKind.PROPOSAL_REFUSED: {"document_number": "01/QĐ", "reasons": "Trùng nhiệm vụ đã giao."},
    ActKind.PROGRESS_REPORTED: {"progress": "Đã chạy thử."},
    ActKind.RESULT_RECOGNISED: {"outcome": Outcome.COMPLETED, "document_number": "02/QĐ"},
    ActKind.MODEL_CLEARED: {"no_state_secret": True, "personal_data_consented": True},
    ActKind.SUSPENSION_ORDERED: {"grounds": "Chưa đạt chỉ tiêu.", "document_number": "11/QĐ"},
    ActKind.INSPECTION_CONCLUDED: {"findings": "Đã kiểm tra.", "recommendation": Recommendation.RESUME},
    ActKind.MODEL_RETURNED: {"note": "Đã sửa phần kết quả."},
}


def make_case(staff: Staff | None = None, **proposal_fields) -> Case:
    """A complete draft of the agency's proposer, not yet submitted."""
    staff = staff or make_staff()
    proposal = ProposalFactory(**{"lead_proposer": staff.proposer, **proposal_fields})
    return Case(staff, proposal)
