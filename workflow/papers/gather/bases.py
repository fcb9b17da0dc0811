"""On what a decision rests (“Căn cứ”)."""

from workflow.models import Act
from workflow.papers.gather.record import Record, reference
from workflow.papers.gather.votes import of_council
from workflow.papers.writing import long_date
from workflow.rules.acts import ActKind

REGULATION = (
    "Quy định của Ban Thường vụ Tỉnh ủy về khuyến khích và bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm, "
    "dám chịu trách nhiệm vì lợi ích chung"
)


def bases(record: Record, considered: str, *earlier: str) -> tuple[str, ...]:
    """The regulation, ``earlier`` papers, the minutes, the committee's opinion and what was considered, punctuated."""
    found = [*earlier, minutes_of(record.closed)]
    if record.by_council:
        found.insert(0, reference(record.last(ActKind.COUNCIL_ESTABLISHED), "Quyết định thành lập Hội đồng đánh giá"))
    if record.opinion is not None:
        found.append(f"ý kiến của {record.committee} tại {reference(record.opinion, 'Công văn')}")
    return resting_on(*found, considered=considered)


def resting_on(*found: str, considered: str) -> tuple[str, ...]:
    """The regulation, then what was ``found``, then what was considered, one to a line, punctuated."""
    lines = [f"Căn cứ {basis}" for basis in (REGULATION, *found)]
    return (*(f"{line};" for line in lines), f"Xét {considered}.")


def minutes_of(closed: Act) -> str:
    """The minutes of the meeting that a vote was closed at."""
    body = "Hội đồng đánh giá" if of_council(closed) else "tập thể lãnh đạo"
    return f"Biên bản họp {body} {long_date(closed.on)}"
