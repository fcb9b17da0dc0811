"""What is put to the vote and to the committee: the proposal, a change of its plan, its result; and in which acts."""

from dataclasses import dataclass

from workflow.rules.acts import AMENDMENT_CLOSINGS, PROPOSAL_CLOSINGS, RESULT_CLOSINGS, ActKind

A = ActKind


@dataclass(frozen=True)
class Phase:
    """
    One matter that is voted on, with its acts.

    ``subject`` is the matter in a paper's abstract; ``task`` what a meeting does about it; ``matter`` what
    the committee is told was done; ``enclosed`` what goes with the papers.
    """

    subject: str
    task: str
    matter: str
    enclosed: str
    calls: tuple[ActKind, ...]
    openings: tuple[ActKind, ...]
    closings: tuple[ActKind, ...]
    advised: ActKind
    asked: ActKind
    given: ActKind
    decisions: tuple[ActKind, ...]

    @property
    def kinds(self) -> tuple[ActKind, ...]:
        """Every act of the phase that calls for a paper or is read for one."""
        return (*self.calls, *self.openings, *self.closings, self.advised, self.asked, self.given, *self.decisions)


PROPOSAL = Phase(
    subject="đề xuất đổi mới, sáng tạo",
    task="xem xét, thảo luận, biểu quyết đề xuất",
    matter="xem xét, biểu quyết đề xuất",
    enclosed="Kế hoạch đề xuất",
    calls=(A.MEETING_CALLED, A.COUNCIL_MEETING_CALLED),
    openings=(A.VOTE_OPENED, A.COUNCIL_VOTE_OPENED),
    closings=PROPOSAL_CLOSINGS,
    advised=A.ADVICE_GIVEN,
    asked=A.OPINION_REQUESTED,
    given=A.OPINION_GIVEN,
    decisions=(A.PROPOSAL_APPROVED, A.VOTE_OVERRIDDEN, A.PROPOSAL_REFUSED),
)
AMENDMENT = Phase(
    subject="điều chỉnh kế hoạch thực hiện đề xuất",
    task="xem xét, thảo luận, biểu quyết điều chỉnh kế hoạch thực hiện đề xuất",
    matter="xem xét, biểu quyết điều chỉnh kế hoạch thực hiện đề xuất",
    enclosed="Nội dung điều chỉnh",
    calls=(A.AMENDMENT_MEETING_CALLED, A.COUNCIL_AMENDMENT_MEETING_CALLED),
    openings=(A.AMENDMENT_VOTE_OPENED, A.COUNCIL_AMENDMENT_VOTE_OPENED),
    closings=AMENDMENT_CLOSINGS,
    advised=A.AMENDMENT_ADVICE_GIVEN,
    asked=A.AMENDMENT_OPINION_REQUESTED,
    given=A.AMENDMENT_OPINION_GIVEN,
    decisions=(A.AMENDMENT_APPROVED, A.AMENDMENT_REFUSED),
)
RESULT = Phase(
    subject="kết quả thực hiện đề xuất",
    task="đánh giá kết quả thực hiện đề xuất",
    matter="đánh giá kết quả thực hiện đề xuất",
    enclosed="Báo cáo kết quả thực hiện",
    calls=(A.RESULT_MEETING_CALLED, A.COUNCIL_RESULT_MEETING_CALLED),
    openings=(A.RESULT_VOTE_OPENED, A.COUNCIL_RESULT_VOTE_OPENED),
    closings=RESULT_CLOSINGS,
    advised=A.RESULT_ADVICE_GIVEN,
    asked=A.RESULT_OPINION_REQUESTED,
    given=A.RESULT_OPINION_GIVEN,
    decisions=(A.RESULT_RECOGNISED,),
)
OF_ACT = {kind: phase for phase in (PROPOSAL, AMENDMENT, RESULT) for kind in phase.kinds}


def phase_of(kind: str) -> Phase:
    """The phase of an act; what belongs to no vote counts with the proposal."""
    return OF_ACT.get(ActKind(kind), PROPOSAL)
