"""The count of a vote in the words of papers."""

from workflow.models import Act
from workflow.papers.contexts.common import Count
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS, Choice, Outcome

CHOICES = {"approve": Choice.APPROVE, "reject": Choice.REJECT, "other": Choice.OTHER}
ANSWERS: dict[str, str] = dict([*CHOICE_LABELS.items(), *OUTCOME_LABELS.items()])


def is_result(closed: Act) -> bool:
    """Whether the vote was on a result."""
    return "outcome" in closed.data


def counts(closed: Act) -> tuple[Count, ...]:
    """The count, answer by answer."""
    if is_result(closed):
        return tuple(Count(OUTCOME_LABELS[outcome], str(closed.data[outcome.value])) for outcome in Outcome)
    return tuple(Count(CHOICE_LABELS[choice], str(closed.data[key])) for key, choice in CHOICES.items())


def ballots(closed: Act) -> int:
    """How many valid ballots there were."""
    return sum(int(count.count) for count in counts(closed))


def denominator_rule(closed: Act) -> str:
    """What the ratio is counted on."""
    base = f"tổng số phiếu hợp lệ ({ballots(closed)} phiếu, gồm cả ý kiến khác); người vắng mặt không tính"
    if is_result(closed):
        base = f"tổng số phiếu hợp lệ ({ballots(closed)} phiếu); người vắng mặt không tính"
        return f"số phiếu “hoàn thành” chia cho {base}; cần trên 50%, nếu không thì cộng thêm “hoàn thành một phần”."
    return f"số phiếu tán thành chia cho {base}; cần trên 50%."


def tie_rule(closed: Act) -> str:
    """How a tie is decided, and whether it had to be."""
    side = ANSWERS.get(closed.data["head_choice"], "").lower()
    used = f"lần này có xảy ra, người đứng đầu chọn “{side}”" if closed.data["tied"] else "lần này không xảy ra"
    return f"theo phiếu của người đứng đầu; {used}."


def result(closed: Act) -> str:
    """The result with its arithmetic."""
    data = closed.data
    if is_result(closed):
        outcome = OUTCOME_LABELS[Outcome(data["outcome"])]
        return f"{outcome}, {data['completed']} phiếu “hoàn thành” trên {ballots(closed)} phiếu hợp lệ."
    verdict = "Được thông qua" if data["passed"] else "Không được thông qua"
    tie = ", hai bên ngang nhau nên theo phiếu của người đứng đầu" if data["tied"] else ""
    return f"{verdict}, {data['approve']} tán thành trên {ballots(closed)} phiếu hợp lệ{tie}."
