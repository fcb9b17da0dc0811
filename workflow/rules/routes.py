"""Who considers a proposal: the leadership collective, a council, or the commission (Điều 7.2.1, 7.2.2, 20.2)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from workflow.rules.act_types import ACTS, ActType
from workflow.rules.acts import REFERRALS, ActKind
from workflow.rules.citation import Citation
from workflow.rules.verdict import rule

A = ActKind


class Route(StrEnum):
    """The body that considers the proposal and later evaluates its result."""

    LEADERSHIP = "leadership"
    COUNCIL = "council"
    BOARD = "board"


class Ground(StrEnum):
    """Why a council is called for (Điều 7.2.2)."""

    WIDE_SCOPE = "wide_scope"
    COMPLEX = "complex"
    MANY_FIELDS = "many_fields"
    MANY_PEOPLE = "many_people"
    NECESSARY = "necessary"


GROUND_LABELS = {
    Ground.WIDE_SCOPE: "Phạm vi rộng",
    Ground.COMPLEX: "Nội dung phức tạp",
    Ground.MANY_FIELDS: "Liên quan đến nhiều lĩnh vực",
    Ground.MANY_PEOPLE: "Tác động đến nhiều đối tượng",
    Ground.NECESSARY: "Trường hợp cần thiết khác",
}

ROUTES: dict[ActKind, Route | None] = {
    A.ROUTE_CHOSEN: Route.LEADERSHIP,
    A.COUNCIL_ROUTE_CHOSEN: Route.COUNCIL,
    A.SENT_TO_COMMISSION: Route.BOARD,
    A.DECISIONS_SENT_TO_COMMISSION: Route.BOARD,
    A.REFERRED_UP: None,
}
"""What each act makes of the route; the superior agency chooses anew."""

ONLY_LEADERSHIP = frozenset(
    {
        A.MEETING_CALLED,
        A.VOTE_OPENED,
        A.BALLOT_CAST,
        A.VOTE_CLOSED,
        A.VOTE_ANNULLED,
        A.VOTE_OVERRIDDEN,
        A.RESULT_MEETING_CALLED,
        A.RESULT_VOTE_OPENED,
        A.RESULT_BALLOT_CAST,
        A.RESULT_VOTE_CLOSED,
        A.AMENDMENT_MEETING_CALLED,
        A.AMENDMENT_VOTE_OPENED,
        A.AMENDMENT_BALLOT_CAST,
        A.AMENDMENT_VOTE_CLOSED,
    }
)
ONLY_COUNCIL = frozenset(
    {
        A.COUNCIL_ESTABLISHED,
        A.PAPERS_SENT,
        A.MEMBER_REPLACED,
        A.COUNCIL_MEETING_CALLED,
        A.COUNCIL_VOTE_OPENED,
        A.COUNCIL_BALLOT_CAST,
        A.COUNCIL_VOTE_CLOSED,
        A.COUNCIL_VOTE_ANNULLED,
        A.COUNCIL_RESULT_MEETING_CALLED,
        A.COUNCIL_RESULT_VOTE_OPENED,
        A.COUNCIL_RESULT_BALLOT_CAST,
        A.COUNCIL_RESULT_VOTE_CLOSED,
        A.COUNCIL_AMENDMENT_MEETING_CALLED,
        A.COUNCIL_AMENDMENT_VOTE_OPENED,
        A.COUNCIL_AMENDMENT_BALLOT_CAST,
        A.COUNCIL_AMENDMENT_VOTE_CLOSED,
    }
)
ONLY_BOARD = frozenset({A.ADVICE_GIVEN, A.RESULT_ADVICE_GIVEN, A.AMENDMENT_ADVICE_GIVEN})
FOREIGN: dict[Route | None, frozenset[ActKind]] = {
    None: frozenset(),
    Route.LEADERSHIP: ONLY_COUNCIL | ONLY_BOARD,
    Route.COUNCIL: ONLY_LEADERSHIP | ONLY_BOARD,
    Route.BOARD: ONLY_LEADERSHIP | ONLY_COUNCIL | REFERRALS,
}
"""The acts that belong to another body."""
BODIES = {
    Route.LEADERSHIP: "tập thể lãnh đạo",
    Route.COUNCIL: "Hội đồng đánh giá",
    Route.BOARD: "Thường trực, Ban Thường vụ Tỉnh ủy",
}


def route_of(kinds: Iterable[str]) -> Route | None:
    """The route that the latest triage among ``kinds``, in order, chose; ``None`` before triage."""
    chosen = [ROUTES[ActKind(kind)] for kind in kinds if kind in ROUTES]
    return chosen[-1] if chosen else None


def citation_of(kind: ActKind, route: Route | None) -> Citation:
    """The clause that an act of ``kind`` rests on along ``route``."""
    act_type = ACTS[kind]
    special = {Route.COUNCIL: act_type.council, Route.BOARD: act_type.board}
    return (special.get(route) if route else None) or act_type.citation


def type_of(kind: ActKind, route: Route | None) -> ActType:
    """How an act of ``kind`` is called along ``route``."""
    return ACTS[kind].for_council() if route is Route.COUNCIL else ACTS[kind]


@rule(Citation(7, 2))
def act_belongs_to_the_route(*, kind: ActKind, route: Route | None) -> str:
    """The body that was given the proposal does what follows; the other body does not."""
    if route is None or kind not in FOREIGN[route]:
        return ""
    return f"Đề xuất do {BODIES[route]} xem xét, không thực hiện “{ACTS[kind].label}”"


@rule(Citation(7, 2, "2.2"))
def council_has_a_ground(*, grounds: Sequence[str]) -> str:
    """A council is set up for a proposal that is wide, complex, of many fields or subjects, or where necessary."""
    return "" if grounds else "Cần chọn ít nhất một căn cứ để đưa đề xuất ra Hội đồng đánh giá"


@rule(Citation(7, 2, "2.2", reading="A6"))
def change_of_route_has_a_reason(*, before: Route | None, reasons: str) -> str:
    """Taking a proposal from the collective to a council, before any vote, is explained in writing."""
    if before is not None and not reasons.strip():
        return "Đề xuất đã giao tập thể lãnh đạo xem xét; chuyển sang Hội đồng thì phải ghi lý do"
    return ""
