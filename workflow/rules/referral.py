"""When the head who would decide is an author: the next superior agency decides (Điều 7.1.3, 7.2.3 by analogy)."""

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

SUPERIOR = Citation(7, 1, "1.3", reading="A10")


@rule(SUPERIOR)
def author_decides_nothing(*, is_author: bool) -> str:
    """Nobody acts as head or commission on a proposal of their own; it is referred upward instead."""
    if not is_author:
        return ""
    return (
        "Đồng chí là tác giả của đề xuất này nên không quyết định, theo dõi với tư cách người đứng đầu;"
        " hãy chuyển cơ quan cấp trên"
    )


@rule(SUPERIOR)
def referral_has_a_cause(*, head_is_author: bool, head_is_alone: bool) -> str:
    """A proposal leaves its agency only because its head is an author, or has nobody to vote with (reading A13)."""
    if head_is_author or head_is_alone:
        return ""
    return "Chỉ chuyển cấp trên khi người đứng đầu là tác giả, hoặc tập thể lãnh đạo chỉ còn người đứng đầu"


@rule(SUPERIOR)
def referral_has_reasons(*, reasons: str) -> str:
    """A referral says why."""
    return "" if reasons.strip() else "Cần ghi lý do chuyển cấp trên"


@rule(SUPERIOR)
def referral_goes_to_the_next_able_agency(*, to_commission: bool, superior_known: bool) -> str:
    """The next superior whose head is no author; the organisation commission where there is none."""
    if to_commission and superior_known:
        return "Còn cơ quan cấp trên có thể xem xét; hãy chuyển cơ quan cấp trên"
    if not to_commission and not superior_known:
        return "Không còn cơ quan cấp trên nào có thể xem xét; hãy chuyển Ban Tổ chức Tỉnh ủy"
    return ""
