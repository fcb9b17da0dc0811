"""How a council's vote on a result is counted, and what every vote has in common (Điều 8.2, 17.3)."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule
from workflow.rules.voting import BEFORE_THE_MEETING, HALF, Outcome, ResultTally


class CouncilResultTally(ResultTally):
    """
    The count of a council's vote on a result.

    The base is every appointed member, so that whoever is absent counts against; where the
    votes cast are equal on both sides, the chair's ballot decides (reading A18).
    """

    @property
    def base(self) -> int:
        return self.eligible


def tally_council_result(
    choices: Iterable[Outcome], *, chair_choice: Outcome, appointed: int, percent: int = HALF
) -> CouncilResultTally:
    """
    Count the ballots of a council on a result (Điều 17.3.b).

    :param choices: every ballot cast, the chair's included
    :param appointed: how many members the council has, present or not
    :param percent: what the favourable share must exceed
    """
    count = Counter(Outcome(choice) for choice in choices)
    return CouncilResultTally(
        completed=count[Outcome.COMPLETED],
        partially_completed=count[Outcome.PARTIALLY_COMPLETED],
        not_completed=count[Outcome.NOT_COMPLETED],
        head_choice=Outcome(chair_choice),
        eligible=appointed,
        percent=percent,
    )


def quorum_warning(*, cast: int, eligible: int, presided: bool) -> str:
    """What to say when the chair or half of the voters are missing; nothing in the text forbids it (reading A5)."""
    missing = []
    if not presided:
        missing.append("người chủ trì chưa bỏ phiếu")
    if 2 * cast <= eligible:
        missing.append(f"mới có {cast}/{eligible} người bỏ phiếu, chưa quá nửa")
    return f"Lưu ý: {'; '.join(missing)}." if missing else ""


@rule(Citation(8, 3))
def council_votes_on_meeting_day(*, on: date, meeting: date) -> str:
    """A council votes at its meeting, not before the day it was called for."""
    return BEFORE_THE_MEETING if on < meeting else ""


@rule(Citation(8, 2))
def chair_has_voted(*, chair_choice: str | None) -> str:
    """A council's vote is not closed before the chair has voted, for a tie follows the chair."""
    return "" if chair_choice else "Chưa chốt được: Chủ tịch Hội đồng chưa bỏ phiếu"


@rule(Citation(7, 2, "2.1", reading="A4"))
def paper_ballot_has_a_scan(*, has_document: bool) -> str:
    """A ballot cast on paper enters the record with its scan."""
    return "" if has_document else "Phiếu giấy phải kèm bản chụp"


@rule(Citation(4, 4))
def annulment_has_reasons(*, reasons: str) -> str:
    """A vote is annulled as a whole and says why; no single ballot is ever changed."""
    return "" if reasons.strip() else "Cần ghi lý do hủy lượt biểu quyết"


@rule(Citation(8, 5))
def approval_needs_the_council(*, passed: bool) -> str:
    """What the council did not pass is not approved: this route knows no override."""
    return "" if passed else "Hội đồng không thông qua đề xuất nên không thể phê duyệt"


@rule(Citation(17, 3, "c", reading="A38"))
def council_finding_is_published_as_it_is(*, outcome: str, found: str) -> str:
    """The head publishes what the council found about the result, and nothing else."""
    return "" if outcome == found else "Kết quả công bố phải đúng kết luận của Hội đồng"
