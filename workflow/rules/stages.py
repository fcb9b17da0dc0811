"""Where a dossier stands, and which act moves it where: one line per move."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workflow.rules.act_types import ACTS
from workflow.rules.acts import ActKind
from workflow.rules.amendment_track import TRACK_KINDS
from workflow.rules.citation import Citation
from workflow.rules.verdict import Verdict


class Stage(StrEnum):
    """Derived from the acts, never typed in."""

    SUBMITTED = "submitted"
    RECEIVED = "received"
    AWAITING_MEETING = "awaiting_meeting"
    MEETING_CALLED = "meeting_called"
    VOTING = "voting"
    VOTED = "voted"
    AWAITING_OPINION = "awaiting_opinion"
    AWAITING_DECISION = "awaiting_decision"
    REFUSED = "refused"
    AWAITING_ASSIGNMENT = "awaiting_assignment"
    IMPLEMENTING = "implementing"
    RESULT_REPORT_DUE = "result_report_due"
    AWAITING_RESULT_MEETING = "awaiting_result_meeting"
    RESULT_MEETING_CALLED = "result_meeting_called"
    RESULT_VOTING = "result_voting"
    RESULT_VOTED = "result_voted"
    AWAITING_RESULT_OPINION = "awaiting_result_opinion"
    AWAITING_RECOGNITION = "awaiting_recognition"
    RECOGNISED = "recognised"
    AWAITING_CLEARANCE = "awaiting_clearance"
    AWAITING_PUBLICATION = "awaiting_publication"
    PUBLISHED = "published"
    AWAITING_COUNCIL = "awaiting_council"
    COUNCIL_ESTABLISHED = "council_established"
    COUNCIL_MEETING_CALLED = "council_meeting_called"
    COUNCIL_VOTING = "council_voting"
    COUNCIL_RESULT_MEETING_CALLED = "council_result_meeting_called"
    COUNCIL_RESULT_VOTING = "council_result_voting"
    COMMISSION_INTAKE = "commission_intake"
    COMMISSION_ADVISING = "commission_advising"
    AWAITING_BOARD_DECISION = "awaiting_board_decision"
    SUSPENDED = "suspended"
    INSPECTED = "inspected"


class Part(StrEnum):
    """The five parts of the way, as the dossier page shows them."""

    APPROVAL = "approval"
    IMPLEMENTATION = "implementation"
    EVALUATION = "evaluation"
    PUBLICITY = "publicity"
    CLOSED = "closed"


class Step(StrEnum):
    """The step of the moderation workflow that a stage belongs to."""

    INTAKE = "intake"
    VOTE = "vote"
    OPINION = "opinion"
    DECISION = "decision"
    RECOGNITION = "recognition"
    CLEARANCE = "clearance"
    COMMUNICATIONS = "communications"


@dataclass(frozen=True)
class StageInfo:
    """A stage as people read it."""

    label: str
    part: Part
    step: Step | None = None


STAGES: dict[Stage, StageInfo] = {
    Stage.SUBMITTED: StageInfo("Chờ tiếp nhận", Part.APPROVAL, Step.INTAKE),
    Stage.RECEIVED: StageInfo("Chờ phân loại", Part.APPROVAL, Step.INTAKE),
    Stage.AWAITING_MEETING: StageInfo("Chờ mời họp tập thể lãnh đạo", Part.APPROVAL, Step.VOTE),
    Stage.MEETING_CALLED: StageInfo("Đã mời họp, chờ biểu quyết", Part.APPROVAL, Step.VOTE),
    Stage.VOTING: StageInfo("Đang biểu quyết", Part.APPROVAL, Step.VOTE),
    Stage.VOTED: StageInfo("Đã biểu quyết, chờ báo cáo cấp ủy", Part.APPROVAL, Step.OPINION),
    Stage.AWAITING_OPINION: StageInfo("Chờ ý kiến cấp ủy", Part.APPROVAL, Step.OPINION),
    Stage.AWAITING_DECISION: StageInfo("Chờ người đứng đầu quyết định", Part.APPROVAL, Step.DECISION),
    Stage.REFUSED: StageInfo("Không được phê duyệt", Part.CLOSED),
    Stage.AWAITING_ASSIGNMENT: StageInfo("Đã phê duyệt, chờ giao thực hiện", Part.IMPLEMENTATION),
    Stage.IMPLEMENTING: StageInfo("Đang thực hiện", Part.IMPLEMENTATION),
    Stage.RESULT_REPORT_DUE: StageInfo("Đã kết thúc thực hiện, chờ báo cáo kết quả", Part.IMPLEMENTATION),
    Stage.AWAITING_RESULT_MEETING: StageInfo("Đã nộp báo cáo, chờ đánh giá kết quả", Part.EVALUATION, Step.VOTE),
    Stage.RESULT_MEETING_CALLED: StageInfo("Đã mời họp đánh giá kết quả", Part.EVALUATION, Step.VOTE),
    Stage.RESULT_VOTING: StageInfo("Đang biểu quyết kết quả", Part.EVALUATION, Step.VOTE),
    Stage.RESULT_VOTED: StageInfo("Đã đánh giá, chờ báo cáo cấp ủy", Part.EVALUATION, Step.OPINION),
    Stage.AWAITING_RESULT_OPINION: StageInfo("Chờ ý kiến cấp ủy về kết quả", Part.EVALUATION, Step.OPINION),
    Stage.AWAITING_RECOGNITION: StageInfo("Chờ công nhận kết quả", Part.EVALUATION, Step.RECOGNITION),
    Stage.RECOGNISED: StageInfo("Đã công nhận kết quả", Part.CLOSED),
    Stage.AWAITING_CLEARANCE: StageInfo("Đã công nhận, chờ cơ quan đồng ý công bố", Part.PUBLICITY, Step.CLEARANCE),
    Stage.AWAITING_PUBLICATION: StageInfo(
        "Chờ Ban Tuyên giáo và Dân vận công bố", Part.PUBLICITY, Step.COMMUNICATIONS
    ),
    Stage.PUBLISHED: StageInfo("Đã công bố mô hình", Part.CLOSED),
    Stage.AWAITING_COUNCIL: StageInfo("Chờ thành lập Hội đồng đánh giá", Part.APPROVAL, Step.VOTE),
    Stage.COUNCIL_ESTABLISHED: StageInfo("Đã lập Hội đồng, chờ mời họp", Part.APPROVAL, Step.VOTE),
    Stage.COUNCIL_MEETING_CALLED: StageInfo("Đã mời họp Hội đồng, chờ biểu quyết", Part.APPROVAL, Step.VOTE),
    Stage.COUNCIL_VOTING: StageInfo("Hội đồng đang biểu quyết", Part.APPROVAL, Step.VOTE),
    Stage.COUNCIL_RESULT_MEETING_CALLED: StageInfo("Đã mời họp Hội đồng đánh giá kết quả", Part.EVALUATION, Step.VOTE),
    Stage.COUNCIL_RESULT_VOTING: StageInfo("Hội đồng đang biểu quyết kết quả", Part.EVALUATION, Step.VOTE),
    Stage.COMMISSION_INTAKE: StageInfo("Chờ Ban Tổ chức tiếp nhận", Part.APPROVAL, Step.INTAKE),
    Stage.COMMISSION_ADVISING: StageInfo("Ban Tổ chức đang tham mưu", Part.APPROVAL, Step.INTAKE),
    Stage.AWAITING_BOARD_DECISION: StageInfo(
        "Chờ Thường trực, Ban Thường vụ Tỉnh ủy quyết định", Part.APPROVAL, Step.DECISION
    ),
    Stage.SUSPENDED: StageInfo("Đang tạm dừng, chờ kiểm tra", Part.IMPLEMENTATION),
    Stage.INSPECTED: StageInfo("Đã kiểm tra, chờ cho tiếp tục hoặc chấm dứt", Part.IMPLEMENTATION),
}


@dataclass(frozen=True)
class Move:
    """From one stage, by one act, to another. ``waits`` is false for what may happen but is not awaited."""

    before: Stage | None
    act: ActKind
    after: Stage
    waits: bool = True


A, S = ActKind, Stage
COUNCIL_MOVES: tuple[Move, ...] = (
    Move(S.RECEIVED, A.COUNCIL_ROUTE_CHOSEN, S.AWAITING_COUNCIL),
    Move(S.AWAITING_MEETING, A.COUNCIL_ROUTE_CHOSEN, S.AWAITING_COUNCIL, waits=False),
    Move(S.MEETING_CALLED, A.COUNCIL_ROUTE_CHOSEN, S.AWAITING_COUNCIL, waits=False),
    Move(S.AWAITING_COUNCIL, A.COUNCIL_ESTABLISHED, S.COUNCIL_ESTABLISHED),
    Move(S.COUNCIL_ESTABLISHED, A.PAPERS_SENT, S.COUNCIL_ESTABLISHED),
    Move(S.COUNCIL_ESTABLISHED, A.COUNCIL_MEETING_CALLED, S.COUNCIL_MEETING_CALLED),
    Move(S.COUNCIL_ESTABLISHED, A.MEMBER_REPLACED, S.COUNCIL_ESTABLISHED, waits=False),
    Move(S.COUNCIL_MEETING_CALLED, A.PAPERS_SENT, S.COUNCIL_MEETING_CALLED),
    Move(S.COUNCIL_MEETING_CALLED, A.COUNCIL_VOTE_OPENED, S.COUNCIL_VOTING),
    Move(S.COUNCIL_MEETING_CALLED, A.COUNCIL_MEETING_CALLED, S.COUNCIL_MEETING_CALLED, waits=False),
    Move(S.COUNCIL_MEETING_CALLED, A.MEMBER_REPLACED, S.COUNCIL_MEETING_CALLED, waits=False),
    Move(S.COUNCIL_VOTING, A.COUNCIL_BALLOT_CAST, S.COUNCIL_VOTING),
    Move(S.COUNCIL_VOTING, A.COUNCIL_VOTE_CLOSED, S.VOTED),
    Move(S.AWAITING_RESULT_MEETING, A.COUNCIL_RESULT_MEETING_CALLED, S.COUNCIL_RESULT_MEETING_CALLED),
    Move(S.AWAITING_RESULT_MEETING, A.MEMBER_REPLACED, S.AWAITING_RESULT_MEETING, waits=False),
    Move(S.COUNCIL_RESULT_MEETING_CALLED, A.COUNCIL_RESULT_VOTE_OPENED, S.COUNCIL_RESULT_VOTING),
    Move(
        S.COUNCIL_RESULT_MEETING_CALLED,
        A.COUNCIL_RESULT_MEETING_CALLED,
        S.COUNCIL_RESULT_MEETING_CALLED,
        waits=False,
    ),
    Move(S.COUNCIL_RESULT_MEETING_CALLED, A.MEMBER_REPLACED, S.COUNCIL_RESULT_MEETING_CALLED, waits=False),
    Move(S.COUNCIL_RESULT_VOTING, A.COUNCIL_RESULT_BALLOT_CAST, S.COUNCIL_RESULT_VOTING),
    Move(S.COUNCIL_RESULT_VOTING, A.COUNCIL_RESULT_VOTE_CLOSED, S.RESULT_VOTED),
)
BOARD_MOVES: tuple[Move, ...] = (
    Move(S.COMMISSION_INTAKE, A.PLAN_RECEIVED, S.COMMISSION_ADVISING),
    Move(S.COMMISSION_ADVISING, A.ADVICE_GIVEN, S.AWAITING_BOARD_DECISION),
    Move(S.AWAITING_BOARD_DECISION, A.PROPOSAL_APPROVED, S.AWAITING_ASSIGNMENT),
    Move(S.AWAITING_BOARD_DECISION, A.PROPOSAL_REFUSED, S.REFUSED),
    Move(S.AWAITING_RESULT_MEETING, A.RESULT_ADVICE_GIVEN, S.AWAITING_RECOGNITION),
)
BY_AGENCIES = tuple(
    stage
    for stage, info in STAGES.items()
    if info.part is Part.APPROVAL
    and stage not in {S.COMMISSION_INTAKE, S.COMMISSION_ADVISING, S.AWAITING_BOARD_DECISION}
)
LATER_PARTS = {Part.IMPLEMENTATION, Part.EVALUATION, Part.PUBLICITY}
DECIDED = tuple(stage for stage, info in STAGES.items() if info.part in LATER_PARTS or stage is S.RECOGNISED)
BACK_TO_EVALUATION = {stage: S.AWAITING_RESULT_MEETING for stage in DECIDED if STAGES[stage].part is Part.EVALUATION}
AGAIN_FOR_A_NEW_HEAD = {
    S.RESULT_MEETING_CALLED: S.AWAITING_RESULT_MEETING,
    S.RESULT_VOTING: S.AWAITING_RESULT_MEETING,
    S.AWAITING_RESULT_OPINION: S.RESULT_VOTED,
    S.AWAITING_RECOGNITION: S.RESULT_VOTED,
}
"""A vote that was closed stands; what the former head had begun with the result is begun again."""
REFERRAL_MOVES: tuple[Move, ...] = (
    *(Move(stage, A.REFERRED_UP, S.SUBMITTED, waits=False) for stage in BY_AGENCIES),
    *(Move(stage, A.SENT_TO_COMMISSION, S.COMMISSION_INTAKE, waits=False) for stage in BY_AGENCIES),
    *(Move(stage, A.DECISIONS_REFERRED_UP, AGAIN_FOR_A_NEW_HEAD.get(stage, stage), waits=False) for stage in DECIDED),
    *(
        Move(stage, A.DECISIONS_SENT_TO_COMMISSION, BACK_TO_EVALUATION.get(stage, stage), waits=False)
        for stage in DECIDED
    ),
)
BALLOT_MOVES: tuple[Move, ...] = (
    *(
        Move(stage, A.PAPER_BALLOT_RECORDED, stage, waits=False)
        for stage in (S.VOTING, S.COUNCIL_VOTING, S.RESULT_VOTING, S.COUNCIL_RESULT_VOTING)
    ),
    Move(S.VOTING, A.VOTE_ANNULLED, S.AWAITING_MEETING, waits=False),
    Move(S.VOTED, A.VOTE_ANNULLED, S.AWAITING_MEETING, waits=False),
    Move(S.COUNCIL_VOTING, A.COUNCIL_VOTE_ANNULLED, S.COUNCIL_ESTABLISHED, waits=False),
    Move(S.VOTED, A.COUNCIL_VOTE_ANNULLED, S.COUNCIL_ESTABLISHED, waits=False),
    Move(S.RESULT_VOTING, A.RESULT_VOTE_ANNULLED, S.AWAITING_RESULT_MEETING, waits=False),
    Move(S.COUNCIL_RESULT_VOTING, A.RESULT_VOTE_ANNULLED, S.AWAITING_RESULT_MEETING, waits=False),
    Move(S.RESULT_VOTED, A.RESULT_VOTE_ANNULLED, S.AWAITING_RESULT_MEETING, waits=False),
)
MOVES: tuple[Move, ...] = (
    Move(None, A.PLAN_SUBMITTED, S.SUBMITTED),
    Move(S.SUBMITTED, A.PLAN_RECEIVED, S.RECEIVED),
    Move(S.RECEIVED, A.ROUTE_CHOSEN, S.AWAITING_MEETING),
    Move(S.AWAITING_MEETING, A.MEETING_CALLED, S.MEETING_CALLED),
    Move(S.MEETING_CALLED, A.VOTE_OPENED, S.VOTING),
    Move(S.MEETING_CALLED, A.MEETING_CALLED, S.MEETING_CALLED, waits=False),
    Move(S.VOTING, A.BALLOT_CAST, S.VOTING),
    Move(S.VOTING, A.VOTE_CLOSED, S.VOTED),
    Move(S.VOTED, A.OPINION_REQUESTED, S.AWAITING_OPINION),
    Move(S.AWAITING_OPINION, A.OPINION_GIVEN, S.AWAITING_DECISION),
    Move(S.AWAITING_DECISION, A.PROPOSAL_APPROVED, S.AWAITING_ASSIGNMENT),
    Move(S.AWAITING_DECISION, A.VOTE_OVERRIDDEN, S.AWAITING_ASSIGNMENT),
    Move(S.AWAITING_DECISION, A.PROPOSAL_REFUSED, S.REFUSED),
    Move(S.AWAITING_ASSIGNMENT, A.ASSIGNMENT_MADE, S.IMPLEMENTING),
    Move(S.IMPLEMENTING, A.PROGRESS_REPORTED, S.IMPLEMENTING, waits=False),
    Move(S.IMPLEMENTING, A.COMPLETION_DECLARED, S.RESULT_REPORT_DUE),
    Move(S.RESULT_REPORT_DUE, A.RESULT_REPORTED, S.AWAITING_RESULT_MEETING),
    Move(S.AWAITING_RESULT_MEETING, A.RESULT_MEETING_CALLED, S.RESULT_MEETING_CALLED),
    Move(S.RESULT_MEETING_CALLED, A.RESULT_VOTE_OPENED, S.RESULT_VOTING),
    Move(S.RESULT_MEETING_CALLED, A.RESULT_MEETING_CALLED, S.RESULT_MEETING_CALLED, waits=False),
    Move(S.RESULT_VOTING, A.RESULT_BALLOT_CAST, S.RESULT_VOTING),
    Move(S.RESULT_VOTING, A.RESULT_VOTE_CLOSED, S.RESULT_VOTED),
    Move(S.RESULT_VOTED, A.RESULT_OPINION_REQUESTED, S.AWAITING_RESULT_OPINION),
    Move(S.AWAITING_RESULT_OPINION, A.RESULT_OPINION_GIVEN, S.AWAITING_RECOGNITION),
    Move(S.AWAITING_RECOGNITION, A.RESULT_RECOGNISED, S.RECOGNISED),
    Move(S.RECOGNISED, A.MODEL_DRAFTED, S.AWAITING_CLEARANCE, waits=False),
    Move(S.AWAITING_CLEARANCE, A.MODEL_CLEARED, S.AWAITING_PUBLICATION),
    Move(S.AWAITING_PUBLICATION, A.MODEL_PUBLISHED, S.PUBLISHED),
    Move(S.AWAITING_PUBLICATION, A.MODEL_RETURNED, S.AWAITING_CLEARANCE, waits=False),
    Move(S.IMPLEMENTING, A.SUSPENSION_ORDERED, S.SUSPENDED, waits=False),
    Move(S.SUSPENDED, A.PROGRESS_REPORTED, S.SUSPENDED, waits=False),
    Move(S.SUSPENDED, A.INSPECTION_CONCLUDED, S.INSPECTED),
    *(Move(stage, A.MEMBER_REPLACED, stage, waits=False) for stage in (S.IMPLEMENTING, S.SUSPENDED, S.INSPECTED)),
    Move(S.INSPECTED, A.WORK_RESUMED, S.IMPLEMENTING),
    Move(S.INSPECTED, A.WORK_TERMINATED, S.RESULT_REPORT_DUE),
    *COUNCIL_MOVES,
    *BOARD_MOVES,
    *REFERRAL_MOVES,
    *BALLOT_MOVES,
)
TRANSITIONS: dict[tuple[Stage | None, ActKind], Stage] = {(m.before, m.act): m.after for m in MOVES}
AT_WORK = frozenset({S.IMPLEMENTING, S.SUSPENDED, S.INSPECTED})
WORK_OVER = frozenset(s for s in Stage if STAGES[s].part in {Part.EVALUATION, Part.PUBLICITY}) | {
    S.RESULT_REPORT_DUE, S.RECOGNISED, S.PUBLISHED,
}  # fmt: skip
SINCE_RECOGNITION = frozenset(s for s in Stage if STAGES[s].part is Part.PUBLICITY) | {S.RECOGNISED, S.PUBLISHED}
ADVISED = frozenset({S.COMMISSION_ADVISING, S.AWAITING_BOARD_DECISION})
STANDING: dict[ActKind, frozenset[Stage]] = {
    A.CONSULTATION_ASKED: frozenset({S.COMMISSION_ADVISING}),
    A.CONSULTATION_ANSWERED: ADVISED,
    A.SURVEY_DECIDED: frozenset({S.COMMISSION_ADVISING}),
    A.SURVEY_CONCLUDED: ADVISED,
    A.REPORT_REQUESTED: AT_WORK,
    A.PETITION_FILED: AT_WORK,
    A.PETITION_ANSWERED: AT_WORK | WORK_OVER,
    A.REMEDY_REQUESTED: AT_WORK | WORK_OVER,
    A.REMEDY_REPORTED: AT_WORK | WORK_OVER,
    A.AMENDMENT_NOTED: AT_WORK,
    **dict.fromkeys(TRACK_KINDS, AT_WORK),
    A.MILESTONE_SET: AT_WORK,
    A.MILESTONE_REACHED: AT_WORK,
    A.RESOURCE_PROMISED: AT_WORK,
    A.RESOURCE_GIVEN: AT_WORK | WORK_OVER,
    A.CONDITIONS_ASSESSED: SINCE_RECOGNITION,
    A.INCENTIVE_APPLIED: SINCE_RECOGNITION,
    A.INCENTIVE_PROPOSED: SINCE_RECOGNITION,
    A.INCENTIVE_ANSWERED: SINCE_RECOGNITION,
    A.INCENTIVE_REVOKED: SINCE_RECOGNITION,
    A.PROTECTION_FOUND: SINCE_RECOGNITION,
    A.AGENCY_PROTECTION_FOUND: SINCE_RECOGNITION,
}
"""Acts that leave the stage as it is, and the stages at which they may happen."""
ADMINISTRATIVE = frozenset({ActKind.DUE_DATE_CHANGED, ActKind.RULE_SET_CHANGED})
"""Recorded when the calendar or the rule set changes: no step of the case, so no later step is dated by them."""
STAGELESS = frozenset(
    {ActKind.CORRECTION_NOTED, ActKind.DOCUMENT_FILED, ActKind.VIOLATION_CONCLUDED, *ADMINISTRATIVE, *STANDING}
)


def stage_after(kinds: Iterable[ActKind]) -> Stage | None:
    """
    The stage that a sequence of acts leads to; ``None`` before the first.

    Raises ``KeyError`` when an act does not follow from the stage before it.
    """
    stage: Stage | None = None
    for kind in kinds:
        if kind not in STAGELESS:
            stage = TRANSITIONS[stage, kind]
    return stage


def moves_from(stage: Stage | None) -> tuple[Move, ...]:
    """The moves that are open at ``stage``."""
    return tuple(move for move in MOVES if move.before == stage)


def act_follows(*, stage: Stage | None, kind: ActKind) -> Verdict:
    """An act is lawful only at the stage that the procedure gives it."""
    citation: Citation = ACTS[kind].citation
    stands = kind in STAGELESS and stage in STANDING.get(kind, (stage,))
    if stands or (stage, kind) in TRANSITIONS:
        return Verdict("", citation)
    where = STAGES[stage].label if stage else "Chưa trình"
    return Verdict(f"“{ACTS[kind].label}” không thực hiện được khi hồ sơ ở bước “{where}”", citation)
