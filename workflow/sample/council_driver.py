"""Drives a proposal through the council's part of the procedure with the real actions."""

from collections.abc import Callable, Sequence
from datetime import date

from content.organisation.leadership import leadership_on
from content.organisation.models import Office, Official, User
from workflow.actions.council_voting import CastLinkBallot, CastLinkResultBallot, LinkBallot
from workflow.actions.intake import ReceivePlan
from workflow.models.vote import VotePhase
from workflow.rules.acts import ActKind
from workflow.rules.council import Category, Role, Seat
from workflow.rules.voting import Choice, Outcome
from workflow.sample.driver import Driver, account, at

COUNCIL_CONCLUSION = "Hội đồng thống nhất kết luận theo kết quả biểu quyết."
REMARKS = {
    "necessity": "Cần thiết, đúng chỗ đang vướng.",
    "substance": "Phạm vi vừa sức, nguồn lực đã rõ, nên theo dõi sát trong ba tháng đầu.",
}
RESULT_REMARKS = {
    "achievement": "Đạt các mục tiêu chính của đề xuất.",
    "means": "Đúng thời gian, không vượt kinh phí.",
    "effect": "Người dân chờ ít hơn, chưa thấy tác động xấu.",
}


def seat_of(official: Official | None, category: Category, role: Role, *, is_secretary: bool = False) -> Seat:
    """A seat for an official."""
    return Seat(
        full_name=official.full_name,
        category=category,
        role=role,
        is_secretary=is_secretary,
        official=official.pk,
        position=f"{official.position}, {official.agency}",
    )


class CouncilDriver(Driver):
    """A proposal on its way through a council; every method performs one or several real acts."""

    def receive_for_council(self, day: date, chosen: date) -> None:
        """Receipt by the clerk, and triage to a council."""
        clerk = self.holder(Office.RECORDS_CLERK, day)
        delivered = self.dossier.last_act(ActKind.PLAN_SUBMITTED).on
        number = f"{self.number:02d}/PTN"
        ReceivePlan(dossier=self.dossier, user=clerk, on=delivered, now=at(day), register_number=number).execute()
        self.act(ActKind.COUNCIL_ROUTE_CHOSEN, self.head(chosen), chosen, grounds=["wide_scope", "many_fields"])

    def evaluate_by_council(self, called: date, day: date, choices: Sequence[Outcome]) -> None:
        """The same council meets again and evaluates the result."""
        secretary = self.secretary()
        self.act(ActKind.COUNCIL_RESULT_MEETING_CALLED, secretary, called, meeting_date=day, place="Phòng họp số 1")
        self.act(ActKind.COUNCIL_RESULT_VOTE_OPENED, secretary, day)
        self.council_ballots(day, choices)
        self.act(ActKind.COUNCIL_RESULT_VOTE_CLOSED, secretary, day, conclusion=COUNCIL_CONCLUSION)

    def establish(self, day: date, outsiders: Sequence[Seat]) -> None:
        """The decision that sets the council up: head, all deputies, ``outsiders``."""
        self.act(
            ActKind.COUNCIL_ESTABLISHED,
            self.head(day),
            day,
            members=[*self.leaders_seats(day), *outsiders],
            document_number=f"{self.number:02d}/QĐ-HĐ",
        )

    def leaders_seats(self, day: date) -> list[Seat]:
        """The head in the chair, the first deputy as vice-chair, the others as members; authors left out."""
        leadership = leadership_on(self.dossier.deciding_agency, day)
        deputies = [deputy for deputy in leadership.deputies if deputy not in self.proposal.authors]
        return [
            seat_of(leadership.head, Category.HEAD, Role.CHAIR),
            *(
                seat_of(deputy, Category.DEPUTY, Role.MEMBER if n else Role.VICE_CHAIR)
                for n, deputy in enumerate(deputies)
            ),
        ]

    def secretary(self) -> User:
        """The account of the council's member-secretary."""
        return account(self.dossier.council.sitting().get(is_secretary=True).official)

    def papers(self, day: date) -> None:
        """The secretary sends the plan to every member."""
        members = list(self.dossier.council.sitting())
        self.act(ActKind.PAPERS_SENT, self.secretary(), day, recipients=members, way="Gửi qua hệ thống, có ký nhận.")

    def call_council(self, day: date, meeting: date, **facts) -> None:
        """The secretary invites the council."""
        self.act(
            ActKind.COUNCIL_MEETING_CALLED,
            self.secretary(),
            day,
            meeting_date=meeting,
            place="Phòng họp số 1",
            **facts,
        )

    def council_vote(self, day: date, choices: Sequence[Choice], *, close: bool = True) -> None:
        """The council's meeting: ballots along the list, outsiders by their personal links."""
        self.act(ActKind.COUNCIL_VOTE_OPENED, self.secretary(), day)
        self.council_ballots(day, choices)
        if close:
            self.act(ActKind.COUNCIL_VOTE_CLOSED, self.secretary(), day, conclusion=COUNCIL_CONCLUSION)

    def council_ballots(self, day: date, choices: Sequence[Choice] | Sequence[Outcome]) -> None:
        """One ballot for each choice, along the council's list."""
        vote = self.dossier.vote_rounds.order_by("pk").last()
        on_result = vote.phase == VotePhase.RESULT
        facts = RESULT_REMARKS if on_result else REMARKS
        kind = ActKind.COUNCIL_RESULT_BALLOT_CAST if on_result else ActKind.COUNCIL_BALLOT_CAST
        link: Callable[..., LinkBallot] = CastLinkResultBallot if on_result else CastLinkBallot
        for voter, choice in zip(vote.voters.select_related("official__user", "member"), choices, strict=False):
            if voter.official is None:
                link(dossier=self.dossier, on=day, now=at(day), place=voter, choice=choice, **facts).execute()
            else:
                self.act(kind, account(voter.official), day, choice=choice, **facts)
