"""The base, the threshold and the arithmetic of a vote, in words."""

from workflow.models.vote import VotePhase
from workflow.rules.rule_set import RuleSet
from workflow.rules.voting import CHOICE_LABELS, HALF, OUTCOME_LABELS, Choice, Outcome, needed


def presider(council: bool) -> str:
    """Whose side a tie follows."""
    return "Chủ tịch Hội đồng" if council else "người đứng đầu"


def basis(phase: str, council: bool, eligible: int, rules: RuleSet) -> str:
    """What will be counted, known before anyone votes."""
    percent = rules.threshold("result_percent" if phase == VotePhase.RESULT else "approval_percent")
    tie = f"ngang nhau thì theo phiếu của {presider(council)}"
    if phase == VotePhase.RESULT and council:
        return (
            f"Tính trên toàn bộ {eligible} thành viên Hội đồng, người vắng mặt tính là không tán thành: "
            f"hoàn thành khi có ít nhất {needed(eligible, percent)} phiếu; số phiếu hai bên {tie}."
        )
    if phase == VotePhase.RESULT:
        return f"Danh sách có {eligible} người. Tính trên số phiếu đã bỏ, trên {percent}% thì hoàn thành; {tie}."
    base = "toàn bộ người có quyền biểu quyết" if rules.option("A1") == "eligible_voters" else "số ý kiến hợp lệ"
    return f"Danh sách có {eligible} người. Tính trên {base}, trên {percent}% tán thành thì thông qua; {tie}."


def proposal_arithmetic(data: dict, council: bool) -> str:
    """How the result of a vote on a proposal follows from the count."""
    valid = data["approve"] + data["reject"] + data["other"]
    if data["tied"]:
        side = CHOICE_LABELS[Choice(data["head_choice"])].lower()
        sides = f"{data['approve']} tán thành, {data['reject']} không tán thành"
        return f"{sides}: ngang nhau, theo phiếu của {presider(council)} ({side})."
    base, what = (data["eligible"], "người có quyền") if data.get("of_everyone") else (valid, "ý kiến")
    percent = data.get("percent", HALF)
    least = needed(base, percent)
    return f"{data['approve']} tán thành trên {base} {what} biểu quyết; cần trên {percent}%, tức ít nhất {least}."


def result_arithmetic(data: dict, council: bool) -> str:
    """How the outcome follows from the count."""
    given = [(OUTCOME_LABELS[outcome].lower(), data[outcome.value]) for outcome in Outcome]
    cast = sum(count for _, count in given)
    text = f"{', '.join(f'{count} {label}' for label, count in given)}, trên {cast} phiếu."
    if council:
        base = data["eligible"]
        least = needed(base, data.get("percent", HALF))
        text += f" Hội đồng có {base} thành viên, {base - cast} người không bỏ phiếu; cần ít nhất {least}."
    return f"{text} Ngang nhau nên theo phiếu của {presider(council)}." if data["tied"] else text


def arithmetic(phase: str, data: dict, council: bool) -> str:
    """How the result follows from the count."""
    return (result_arithmetic if phase == VotePhase.RESULT else proposal_arithmetic)(data, council)


def result(phase: str, data: dict) -> str:
    """The result in words."""
    if phase != VotePhase.RESULT:
        return "Được thông qua" if data["passed"] else "Không được thông qua"
    return OUTCOME_LABELS[Outcome(data["outcome"])]
