"""The count of a vote in the words of papers."""

from workflow.models import Act
from workflow.papers.contexts.common import Count
from workflow.rules.acts import ActKind
from workflow.rules.routes import ONLY_COUNCIL
from workflow.rules.voting import CHOICE_LABELS, OUTCOME_LABELS, Choice, Outcome

CHOICES = {"approve": Choice.APPROVE, "reject": Choice.REJECT, "other": Choice.OTHER}
ANSWERS: dict[str, str] = dict([*CHOICE_LABELS.items(), *OUTCOME_LABELS.items()])


def is_result(closed: Act) -> bool:
    """Whether the vote was on a result."""
    return "outcome" in closed.data


def of_council(closed: Act) -> bool:
    """Whether a council voted."""
    return ActKind(closed.kind) in ONLY_COUNCIL


def presider(closed: Act) -> str:
    """Whose side a tie follows."""
    return "Chủ tịch Hội đồng" if of_council(closed) else "người đứng đầu"


def counts(closed: Act) -> tuple[Count, ...]:
    """The count, answer by answer."""
    if is_result(closed):
        return tuple(Count(OUTCOME_LABELS[outcome], str(closed.data[outcome.value])) for outcome in Outcome)
    return tuple(Count(CHOICE_LABELS[choice], str(closed.data[key])) for key, choice in CHOICES.items())


def ballots(closed: Act) -> int:
    """How many valid ballots there were."""
    return sum(int(count.count) for count in counts(closed))


def base(closed: Act) -> str:
    """The number that the ratio is counted on, in words."""
    if is_result(closed) and of_council(closed):
        return f"toàn bộ {closed.data['eligible']} thành viên Hội đồng, người vắng mặt tính là không tán thành"
    if closed.data.get("of_everyone"):
        return f"toàn bộ {closed.data['eligible']} người được biểu quyết, kể cả người vắng mặt"
    kinds = "" if is_result(closed) else ", gồm cả ý kiến khác"
    return f"tổng số phiếu hợp lệ ({ballots(closed)} phiếu{kinds}); người vắng mặt không tính"


def denominator_rule(closed: Act) -> str:
    """What the ratio is counted on."""
    if is_result(closed):
        return (
            f"số phiếu “hoàn thành” chia cho {base(closed)}; cần trên 50%, "
            "nếu không thì cộng thêm “hoàn thành một phần”."
        )
    return f"số phiếu tán thành chia cho {base(closed)}; cần trên 50%."


def tie_rule(closed: Act) -> str:
    """How a tie is decided, and whether it had to be."""
    side = ANSWERS.get(closed.data["head_choice"], "").lower()
    used = f"lần này có xảy ra, {presider(closed)} chọn “{side}”" if closed.data["tied"] else "lần này không xảy ra"
    return f"theo phiếu của {presider(closed)}; {used}."


def result(closed: Act) -> str:
    """The result with its arithmetic."""
    data = closed.data
    tie = f", hai bên ngang nhau nên theo phiếu của {presider(closed)}" if data["tied"] else ""
    if is_result(closed):
        outcome = OUTCOME_LABELS[Outcome(data["outcome"])]
        council = of_council(closed)
        over = f"{data['eligible']} thành viên Hội đồng" if council else f"{ballots(closed)} phiếu hợp lệ"
        return f"{outcome}, {data['completed']} phiếu “hoàn thành” trên {over}{tie}."
    verdict = "Được thông qua" if data["passed"] else "Không được thông qua"
    everyone = data.get("of_everyone")
    over = f"{data['eligible']} người được biểu quyết" if everyone else f"{ballots(closed)} phiếu hợp lệ"
    return f"{verdict}, {data['approve']} tán thành trên {over}{tie}."
