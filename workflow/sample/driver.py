"""Drives a proposal through the procedure with the real actions, on given days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from django.utils import timezone

from content.evaluation.models import Evaluation
from content.organisation.leadership import leadership_on
from content.organisation.models import Agency, Appointment, Office, Official, User
from content.proposal.models import Proposal
from workflow.actions.registry import ACTIONS
from workflow.actions.submission import SubmitPlan
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.conformity import Check, Conformity
from workflow.rules.decision import Intention, Position
from workflow.rules.voting import Choice, Outcome
from workflow.sample.papers import minutes

CONFORMS = {
    "conformity": dict.fromkeys(Check, Conformity.CONFORMS),
    "conformity_notes": {
        Check.AUTHORITY: "Việc tổ chức thực hiện trong cơ quan, thuộc thẩm quyền của người đứng đầu.",
        Check.SUPERIOR: "Đã đối chiếu với các văn bản nêu trong kế hoạch.",
    },
}
CONCLUSION = "Tập thể lãnh đạo thống nhất kết luận theo kết quả biểu quyết."


def at(day: date, hour: int = 9) -> datetime:
    """A moment of ``day`` in Vietnam."""
    return timezone.make_aware(datetime.combine(day, time(hour)))


def account(official: Official | None) -> User:
    """The account of an official who must have one."""
    if official is None or official.user is None:
        raise ValueError(f"{official} has no account")
    return official.user


@dataclass
class Driver:
    """One proposal on its way; every method performs one or several real acts on ``day``."""

    proposal: Proposal
    number: int = 1
    with_papers: bool = False
    dossier: Dossier = field(init=False)

    def act(self, kind: ActKind, user: User, day: date, **facts) -> Act:
        """Perform one act."""
        return ACTIONS[kind](dossier=self.dossier, user=user, on=day, now=at(day), **facts).execute()

    def holder(self, office: Office, day: date, agency: Agency | None = None) -> User:
        """The account of whoever holds ``office`` on ``day``."""
        agency = agency or self.dossier.deciding_agency
        return account(Appointment.objects.on(day).filter(agency=agency, office=office).first().official)

    def head(self, day: date) -> User:
        """The account of the deciding agency's head."""
        return account(leadership_on(self.dossier.deciding_agency, day).head)

    def submit(self, day: date) -> None:
        """Send the plan."""
        user = account(self.proposal.lead_proposer)
        self.dossier = SubmitPlan(proposal=self.proposal, user=user, on=day, now=at(day)).execute()

    def receive(self, day: date) -> None:
        """Receipt by the clerk, triage by the head."""
        clerk = self.holder(Office.RECORDS_CLERK, day)
        delivered = self.dossier.last_act(ActKind.PLAN_SUBMITTED).on
        receipt = ACTIONS[ActKind.PLAN_RECEIVED](
            dossier=self.dossier, user=clerk, on=delivered, now=at(day), register_number=f"{self.number:02d}/PTN"
        )
        receipt.execute()
        self.act(ActKind.ROUTE_CHOSEN, self.head(day), day)

    def call_meeting(self, day: date, meeting: date) -> None:
        """Invite to the meeting."""
        self.act(
            ActKind.MEETING_CALLED,
            self.holder(Office.RECORDS_CLERK, day),
            day,
            meeting_date=meeting,
            place="Phòng họp số 1",
        )

    def vote(self, day: date, choices: Sequence[Choice], *, close: bool = True) -> None:
        """Meeting day: the head votes first, then the deputies, with ``choices`` in that order."""
        self.act(ActKind.VOTE_OPENED, self.holder(Office.RECORDS_CLERK, day), day)
        self.ballots(ActKind.BALLOT_CAST, day, choices)
        if close:
            self.act(
                ActKind.VOTE_CLOSED,
                self.head(day),
                day,
                conclusion=CONCLUSION,
                document=minutes(self.proposal.title, CONCLUSION) if self.with_papers else None,
            )

    def ballots(self, kind: ActKind, day: date, choices: Sequence[Choice] | Sequence[Outcome]) -> None:
        """One ballot for each choice, along the frozen list."""
        voters = self.dossier.vote_rounds.order_by("pk").last().voters.select_related("official__user")
        for voter, choice in zip(voters, choices, strict=False):
            self.act(kind, account(voter.official), day, choice=choice)

    def opinion(
        self,
        day: date,
        answered: date | None,
        *,
        intention: Intention,
        position: Position = Position.AGREE,
        text: str = "",
    ) -> None:
        """Ask the committee, and let it answer unless ``answered`` is ``None``."""
        self.act(
            ActKind.OPINION_REQUESTED,
            self.head(day),
            day,
            intention=intention,
            report="Báo cáo kết quả cuộc họp tập thể lãnh đạo.",
            document_number=f"{self.number:02d}/BC",
        )
        if answered:
            self.give_opinion(ActKind.OPINION_GIVEN, answered, position, text)

    def give_opinion(self, kind: ActKind, day: date, position: Position, text: str) -> None:
        """The committee's office records the opinion."""
        office = self.holder(Office.PARTY_OFFICE, day, self.dossier.deciding_agency.party_committee)
        self.act(kind, office, day, position=position, opinion=text, document_number=f"{self.number:02d}-CV/ĐU")

    def decide(self, kind: ActKind, day: date, reasons: str = "") -> None:
        """Approve, override or refuse; whoever approves confirms every point of law."""
        found = {} if kind == ActKind.PROPOSAL_REFUSED else CONFORMS
        self.act(kind, self.head(day), day, reasons=reasons, document_number=f"{self.number:02d}/QĐ", **found)

    def assign(self, day: date, ends: date) -> None:
        """Give the work to the lead proposer."""
        self.act(
            ActKind.ASSIGNMENT_MADE,
            self.head(day),
            day,
            implementers=[self.proposal.lead_proposer],
            starts=day,
            ends=ends,
            resources="Theo kế hoạch đã duyệt.",
        )

    def progress(self, day: date, text: str, obstacles: str = "") -> None:
        """A progress report."""
        self.act(
            ActKind.PROGRESS_REPORTED, account(self.proposal.lead_proposer), day, progress=text, obstacles=obstacles
        )

    def complete(self, day: date) -> None:
        """The work is declared done."""
        self.act(ActKind.COMPLETION_DECLARED, account(self.proposal.lead_proposer), day)

    def report_result(self, day: date, fill: Callable[[Evaluation], None]) -> None:
        """Write the result report with ``fill`` and send it."""
        evaluation = Evaluation.objects.get(proposal=self.proposal)
        fill(evaluation)
        evaluation.save()
        evaluation.save_revision(user=account(self.proposal.lead_proposer))
        self.act(ActKind.RESULT_REPORTED, account(self.proposal.lead_proposer), day)

    def evaluate(self, called: date, day: date, choices: Sequence[Outcome]) -> None:
        """Evaluation meeting and vote."""
        self.act(
            ActKind.RESULT_MEETING_CALLED,
            self.holder(Office.RECORDS_CLERK, called),
            called,
            meeting_date=day,
            place="Phòng họp số 1",
        )
        self.act(ActKind.RESULT_VOTE_OPENED, self.holder(Office.RECORDS_CLERK, day), day)
        self.ballots(ActKind.RESULT_BALLOT_CAST, day, choices)
        self.act(ActKind.RESULT_VOTE_CLOSED, self.head(day), day)

    def result_opinion(self, day: date, answered: date, position: Position = Position.AGREE, text: str = "") -> None:
        """Ask the committee about the result, and let it answer."""
        self.act(
            ActKind.RESULT_OPINION_REQUESTED,
            self.head(day),
            day,
            report="Báo cáo kết quả đánh giá.",
            document_number=f"{self.number:02d}/BC-KQ",
        )
        self.give_opinion(ActKind.RESULT_OPINION_GIVEN, answered, position, text)

    def recognise(self, day: date, outcome: Outcome, reasons: str = "") -> None:
        """The head recognises the result."""
        self.act(
            ActKind.RESULT_RECOGNISED,
            self.head(day),
            day,
            outcome=outcome,
            reasons=reasons,
            document_number=f"{self.number:02d}/QĐ-KQ",
        )

    def clear(self, day: date) -> None:
        """The agency lets the model page go out."""
        self.act(ActKind.MODEL_CLEARED, self.head(day), day, no_state_secret=True, personal_data_consented=True)

    def publish(self, day: date) -> None:
        """The propaganda department publishes."""
        appointment = Appointment.objects.on(day).filter(office=Office.PROPAGANDA_DEPARTMENT).first()
        self.act(ActKind.MODEL_PUBLISHED, account(appointment.official), day)
