"""How the leadership collective votes, and how its vote is counted (Điều 7.2.1, 17.2)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

COLLECTIVE = Citation(7, 2, "2.1")
HALF = 50
"""Percent of the base that must be exceeded, where the rule set says nothing else."""


def exceeds(votes: int, base: int, percent: int = HALF) -> bool:
    """Whether ``votes`` are more than ``percent`` of ``base``."""
    return 100 * votes > percent * base


def needed(base: int, percent: int = HALF) -> int:
    """The least number of votes that is more than ``percent`` of ``base``."""
    return base * percent // 100 + 1


class Choice(StrEnum):
    """What a ballot on a proposal says."""

    APPROVE = "approve"
    REJECT = "reject"
    OTHER = "other_opinion"


class Outcome(StrEnum):
    """What a ballot on a result says, and what the result is recognised as (reading A20)."""

    COMPLETED = "completed"
    PARTIALLY_COMPLETED = "partially_completed"
    NOT_COMPLETED = "not_completed"


CHOICE_LABELS = {
    Choice.APPROVE: "Tán thành",
    Choice.REJECT: "Không tán thành",
    Choice.OTHER: "Ý kiến khác",
}
OUTCOME_LABELS = {
    Outcome.COMPLETED: "Hoàn thành",
    Outcome.PARTIALLY_COMPLETED: "Hoàn thành một phần",
    Outcome.NOT_COMPLETED: "Không hoàn thành",
}


@dataclass(frozen=True)
class Electorate:
    """Who votes, and which leaders are left out because the proposal is theirs. Identifiers of officials."""

    head: int
    voters: tuple[int, ...]
    excluded: tuple[int, ...]

    @property
    def head_alone(self) -> bool:
        """No deputy is left to vote with the head (reading A13)."""
        return self.voters == (self.head,)


def electorate(*, head: int, deputies: Sequence[int], authors: Iterable[int]) -> Electorate:
    """
    The head and the deputies of one day, less every author among the deputies (readings A12, A33).

    An author who is the head is not left out here: :func:`head_is_no_author` forbids that case.
    """
    proposers = set(authors)
    members = list(dict.fromkeys(d for d in deputies if d != head))
    return Electorate(
        head=head,
        voters=(head, *(d for d in members if d not in proposers)),
        excluded=tuple(d for d in members if d in proposers),
    )


@dataclass(frozen=True)
class Tally:
    """
    The count of a vote on a proposal.

    The base is every valid ballot or, where the rule set reads it so, everyone who could vote
    (reading A1); a tie is as many for as against, other opinions aside, and follows the head's side
    (reading A3).
    """

    approve: int
    reject: int
    other: int
    head_choice: Choice
    eligible: int
    of_everyone: bool = False
    percent: int = HALF

    @property
    def valid(self) -> int:
        return self.approve + self.reject + self.other

    @property
    def base(self) -> int:
        """Of how many more than ``percent`` must approve."""
        return self.eligible if self.of_everyone else self.valid

    @property
    def tied(self) -> bool:
        return self.approve == self.reject

    @property
    def passed(self) -> bool:
        """A tie goes where the head's ballot goes; otherwise more than ``percent`` of the base must approve."""
        if self.tied:
            return self.head_choice is Choice.APPROVE
        return exceeds(self.approve, self.base, self.percent)


def tally(
    choices: Iterable[Choice],
    *,
    head_choice: Choice,
    eligible: int | None = None,
    of_everyone: bool = False,
    percent: int = HALF,
) -> Tally:
    """
    Count the ballots of a vote on a proposal (Điều 7.2.1).

    :param choices: every valid ballot, the head's included
    :param head_choice: the side the head voted for; decides a tie
    :param eligible: how many could have voted; the number of ballots when left out
    :param of_everyone: the base is ``eligible`` instead of the ballots cast (the other reading of A1)
    :param percent: what the approving share must exceed
    """
    count = Counter(Choice(choice) for choice in choices)
    return Tally(
        approve=count[Choice.APPROVE],
        reject=count[Choice.REJECT],
        other=count[Choice.OTHER],
        head_choice=Choice(head_choice),
        eligible=count.total() if eligible is None else eligible,
        of_everyone=of_everyone,
        percent=percent,
    )


@dataclass(frozen=True)
class ResultTally:
    """The count of a vote on a result, by analogy with 7.2.1 (readings A19, A20)."""

    completed: int
    partially_completed: int
    not_completed: int
    head_choice: Outcome
    eligible: int
    percent: int = HALF

    @property
    def valid(self) -> int:
        return self.completed + self.partially_completed + self.not_completed

    @property
    def base(self) -> int:
        """Of how many more than ``percent`` must be favourable."""
        return self.valid

    @property
    def tied(self) -> bool:
        """Whether the ballot of whoever presides decided."""
        if 2 * self.completed == self.valid:
            return True
        favourable = self.completed + self.partially_completed
        return not exceeds(self.completed, self.base, self.percent) and 2 * favourable == self.valid

    @property
    def outcome(self) -> Outcome:
        """Completed above the share; else partly, when both favourable answers are above it; else not."""
        if self._carries(self.completed, self.head_choice is Outcome.COMPLETED):
            return Outcome.COMPLETED
        if self._carries(self.completed + self.partially_completed, self.head_choice is not Outcome.NOT_COMPLETED):
            return Outcome.PARTIALLY_COMPLETED
        return Outcome.NOT_COMPLETED

    def _carries(self, votes: int, head_for: bool) -> bool:
        return head_for if 2 * votes == self.valid else exceeds(votes, self.base, self.percent)


def tally_result(
    choices: Iterable[Outcome], *, head_choice: Outcome, eligible: int | None = None, percent: int = HALF
) -> ResultTally:
    """Count the ballots of a vote on a result (Điều 17.2). Parameters as in :func:`tally`."""
    count = Counter(Outcome(choice) for choice in choices)
    return ResultTally(
        completed=count[Outcome.COMPLETED],
        partially_completed=count[Outcome.PARTIALLY_COMPLETED],
        not_completed=count[Outcome.NOT_COMPLETED],
        head_choice=Outcome(head_choice),
        eligible=count.total() if eligible is None else eligible,
        percent=percent,
    )


@rule(COLLECTIVE)
def agency_has_head(*, head: int | None) -> str:
    """The meeting is chaired by the head, so on that day the agency must have one."""
    return "" if head is not None else "Vào ngày họp, cơ quan chưa có người đứng đầu hoặc người được giao phụ trách"


@rule(Citation(7, 1, "1.3", reading="A10"))
def head_is_no_author(*, head: int, authors: Iterable[int]) -> str:
    """Nobody presides over the vote on their own proposal."""
    if head in set(authors):
        return "Người đứng đầu là tác giả đề xuất nên không được chủ trì biểu quyết; hồ sơ thuộc cơ quan cấp trên"
    return ""


@rule(COLLECTIVE)
def voter_is_eligible(*, voter: int, voters: Iterable[int], excluded: Iterable[int]) -> str:
    """Only the head and deputies of the frozen list vote; an author never does."""
    if voter in set(excluded):
        return "Người có đề xuất không tham gia biểu quyết về đề xuất của mình"
    return "" if voter in set(voters) else "Đồng chí không có tên trong danh sách biểu quyết đã chốt của cuộc họp này"


@rule(Citation(7, 2, "2.1", reading="A4"))
def one_ballot_each(*, has_voted: bool) -> str:
    """A ballot is cast once and never changed."""
    return "Đồng chí đã bỏ phiếu; phiếu đã bỏ không thay đổi được" if has_voted else ""


@rule(Citation(7, 2, "2.1", reading="A2"))
def head_takes_a_side(*, is_head: bool, choice: str) -> str:
    """The head may not abstain, for a tie follows the head's side."""
    if is_head and choice == Choice.OTHER:
        return "Người đứng đầu phải tán thành hoặc không tán thành, vì phiếu này quyết định khi hai bên bằng nhau"
    return ""


@rule(COLLECTIVE)
def head_has_voted(*, head_choice: str | None) -> str:
    """A vote is not closed before the head has voted."""
    return "" if head_choice else "Chưa chốt được: người đứng đầu chưa bỏ phiếu"


BEFORE_THE_MEETING = "Chưa đến ngày họp đã mời; muốn họp sớm hơn, hãy mời họp lại"


@rule(COLLECTIVE)
def vote_opens_on_meeting_day(*, on: date, meeting: date) -> str:
    """The vote is taken at the meeting, not before the day it was called for."""
    return BEFORE_THE_MEETING if on < meeting else ""
