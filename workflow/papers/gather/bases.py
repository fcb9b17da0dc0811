"""On what a decision rests (“Căn cứ”)."""

from workflow.models import Act
from workflow.papers.gather.record import Record, reference
from workflow.papers.writing import long_date
from workflow.rules.acts import ActKind

REGULATION = (
    "Quy định của Ban Thường vụ Tỉnh ủy về khuyến khích và bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm, "
    "dám chịu trách nhiệm vì lợi ích chung"
)


def bases(record: Record, considered: str) -> tuple[str, ...]:
    """The regulation, the minutes, the committee's opinion and what was considered, punctuated."""
    closed = record.known(record.phase(ActKind.VOTE_CLOSED, ActKind.RESULT_VOTE_CLOSED))
    given = record.last(record.phase(ActKind.OPINION_GIVEN, ActKind.RESULT_OPINION_GIVEN))
    found = [f"Căn cứ {REGULATION}", f"Căn cứ {minutes_of(closed)}"]
    if given is not None:
        found.append(f"Căn cứ ý kiến của {record.committee} tại {reference(given, 'Công văn')}")
    found.append(f"Xét {considered}")
    return (*(f"{basis};" for basis in found[:-1]), f"{found[-1]}.")


def minutes_of(closed: Act) -> str:
    """The minutes of the meeting that a vote was closed at."""
    return f"Biên bản họp tập thể lãnh đạo {long_date(closed.on)}"
