"""Who performs each act: the table of parts in the procedure."""

from collections.abc import Iterable
from enum import StrEnum

from content.organisation.models import Office
from workflow.rules.acts import ActKind
from workflow.rules.routes import Route


class Actor(StrEnum):
    """A part that someone plays in one dossier."""

    LEAD_PROPOSER = "lead_proposer"
    IMPLEMENTER = "implementer"
    HEAD = "head"
    CLERK = "clerk"
    VOTER = "voter"
    PARTY_OFFICE = "party_office"
    PROPAGANDA = "propaganda"
    ORGANISATION = "organisation"
    INSPECTION = "inspection"
    SYSTEM = "system"
    SECRETARY = "secretary"
    COUNCIL_VOTER = "council_voter"
    MONITOR = "monitor"
    MONITOR_CLERK = "monitor_clerk"


ACTOR_LABELS = {
    Actor.LEAD_PROPOSER: "Người chủ trì đề xuất",
    Actor.IMPLEMENTER: "Người được giao thực hiện",
    Actor.HEAD: "Người đứng đầu",
    Actor.CLERK: "Văn thư",
    Actor.VOTER: "Thành viên tập thể lãnh đạo chưa bỏ phiếu",
    Actor.PARTY_OFFICE: "Văn phòng cấp ủy",
    Actor.PROPAGANDA: "Ban Tuyên giáo và Dân vận",
    Actor.ORGANISATION: "Ban Tổ chức",
    Actor.INSPECTION: "Ủy ban Kiểm tra",
    Actor.SYSTEM: "Hệ thống",
    Actor.SECRETARY: "Thư ký Hội đồng",
    Actor.COUNCIL_VOTER: "Thành viên Hội đồng chưa bỏ phiếu",
    Actor.MONITOR: "Người đứng đầu cơ quan theo dõi thực hiện",
    Actor.MONITOR_CLERK: "Văn thư cơ quan theo dõi thực hiện",
}

OFFICE_OF = {
    Actor.HEAD: Office.HEAD,
    Actor.CLERK: Office.RECORDS_CLERK,
    Actor.PARTY_OFFICE: Office.PARTY_OFFICE,
    Actor.PROPAGANDA: Office.PROPAGANDA_DEPARTMENT,
    Actor.ORGANISATION: Office.ORGANISATION_COMMISSION,
    Actor.INSPECTION: Office.INSPECTION_COMMISSION,
}
PROVINCIAL = frozenset({Actor.PROPAGANDA, Actor.ORGANISATION, Actor.INSPECTION})
"""Parts of bodies that act in every dossier of the province."""

HEAD_OR_CLERK = (Actor.HEAD, Actor.CLERK)
COUNCIL_DESK = (Actor.HEAD, Actor.CLERK, Actor.SECRETARY)

ACTORS: dict[ActKind, tuple[Actor, ...]] = {
    ActKind.PLAN_SUBMITTED: (Actor.LEAD_PROPOSER,),
    ActKind.PLAN_RECEIVED: HEAD_OR_CLERK,
    ActKind.ROUTE_CHOSEN: HEAD_OR_CLERK,
    ActKind.REFERRED_UP: HEAD_OR_CLERK,
    ActKind.SENT_TO_COMMISSION: HEAD_OR_CLERK,
    ActKind.CONSULTATION_ASKED: (Actor.ORGANISATION,),
    ActKind.CONSULTATION_ANSWERED: (Actor.ORGANISATION,),
    ActKind.SURVEY_DECIDED: (Actor.ORGANISATION,),
    ActKind.SURVEY_CONCLUDED: (Actor.ORGANISATION,),
    ActKind.ADVICE_GIVEN: (Actor.ORGANISATION,),
    ActKind.MEETING_CALLED: HEAD_OR_CLERK,
    ActKind.VOTE_OPENED: HEAD_OR_CLERK,
    ActKind.BALLOT_CAST: (Actor.VOTER,),
    ActKind.VOTE_CLOSED: HEAD_OR_CLERK,
    ActKind.OPINION_REQUESTED: (Actor.HEAD,),
    ActKind.OPINION_GIVEN: (Actor.PARTY_OFFICE,),
    ActKind.PROPOSAL_APPROVED: (Actor.HEAD,),
    ActKind.VOTE_OVERRIDDEN: (Actor.HEAD,),
    ActKind.PROPOSAL_REFUSED: (Actor.HEAD,),
    ActKind.ASSIGNMENT_MADE: (Actor.HEAD,),
    ActKind.PROGRESS_REPORTED: (Actor.IMPLEMENTER,),
    ActKind.COMPLETION_DECLARED: (Actor.IMPLEMENTER,),
    ActKind.RESULT_REPORTED: (Actor.IMPLEMENTER,),
    ActKind.DECISIONS_REFERRED_UP: HEAD_OR_CLERK,
    ActKind.DECISIONS_SENT_TO_COMMISSION: HEAD_OR_CLERK,
    ActKind.RESULT_ADVICE_GIVEN: (Actor.ORGANISATION,),
    ActKind.RESULT_MEETING_CALLED: HEAD_OR_CLERK,
    ActKind.RESULT_VOTE_OPENED: HEAD_OR_CLERK,
    ActKind.RESULT_BALLOT_CAST: (Actor.VOTER,),
    ActKind.RESULT_VOTE_CLOSED: HEAD_OR_CLERK,
    ActKind.RESULT_OPINION_REQUESTED: (Actor.HEAD,),
    ActKind.RESULT_OPINION_GIVEN: (Actor.PARTY_OFFICE,),
    ActKind.RESULT_RECOGNISED: (Actor.HEAD,),
    ActKind.MODEL_DRAFTED: (Actor.SYSTEM,),
    ActKind.MODEL_CLEARED: (Actor.HEAD,),
    ActKind.MODEL_RETURNED: (Actor.PROPAGANDA,),
    ActKind.MODEL_PUBLISHED: (Actor.PROPAGANDA,),
    ActKind.CORRECTION_NOTED: HEAD_OR_CLERK,
    ActKind.DUE_DATE_CHANGED: (Actor.SYSTEM,),
    ActKind.RULE_SET_CHANGED: (Actor.SYSTEM,),
    ActKind.DOCUMENT_FILED: HEAD_OR_CLERK,
    ActKind.COUNCIL_ROUTE_CHOSEN: HEAD_OR_CLERK,
    ActKind.COUNCIL_ESTABLISHED: (Actor.HEAD,),
    ActKind.PAPERS_SENT: COUNCIL_DESK,
    ActKind.MEMBER_REPLACED: (Actor.HEAD,),
    ActKind.COUNCIL_MEETING_CALLED: COUNCIL_DESK,
    ActKind.COUNCIL_VOTE_OPENED: COUNCIL_DESK,
    ActKind.COUNCIL_BALLOT_CAST: (Actor.COUNCIL_VOTER,),
    ActKind.COUNCIL_VOTE_CLOSED: COUNCIL_DESK,
    ActKind.COUNCIL_RESULT_MEETING_CALLED: COUNCIL_DESK,
    ActKind.COUNCIL_RESULT_VOTE_OPENED: COUNCIL_DESK,
    ActKind.COUNCIL_RESULT_BALLOT_CAST: (Actor.COUNCIL_VOTER,),
    ActKind.COUNCIL_RESULT_VOTE_CLOSED: COUNCIL_DESK,
    ActKind.PAPER_BALLOT_RECORDED: (Actor.CLERK, Actor.SECRETARY),
    ActKind.VOTE_ANNULLED: (Actor.HEAD,),
    ActKind.COUNCIL_VOTE_ANNULLED: (Actor.HEAD,),
    ActKind.RESULT_VOTE_ANNULLED: (Actor.HEAD,),
    ActKind.SUSPENSION_ORDERED: (Actor.HEAD,),
    ActKind.INSPECTION_CONCLUDED: HEAD_OR_CLERK,
    ActKind.WORK_RESUMED: (Actor.HEAD,),
    ActKind.WORK_TERMINATED: (Actor.HEAD,),
    ActKind.AMENDMENT_NOTED: (Actor.HEAD,),
    ActKind.AMENDMENT_FILED: (Actor.IMPLEMENTER, Actor.HEAD),
    ActKind.AMENDMENT_WITHDRAWN: (Actor.IMPLEMENTER, Actor.HEAD),
    ActKind.AMENDMENT_ADVICE_GIVEN: (Actor.ORGANISATION,),
    ActKind.AMENDMENT_MEETING_CALLED: HEAD_OR_CLERK,
    ActKind.AMENDMENT_VOTE_OPENED: HEAD_OR_CLERK,
    ActKind.AMENDMENT_BALLOT_CAST: (Actor.VOTER,),
    ActKind.AMENDMENT_VOTE_CLOSED: HEAD_OR_CLERK,
    ActKind.COUNCIL_AMENDMENT_MEETING_CALLED: COUNCIL_DESK,
    ActKind.COUNCIL_AMENDMENT_VOTE_OPENED: COUNCIL_DESK,
    ActKind.COUNCIL_AMENDMENT_BALLOT_CAST: (Actor.COUNCIL_VOTER,),
    ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED: COUNCIL_DESK,
    ActKind.AMENDMENT_PAPER_BALLOT_RECORDED: (Actor.CLERK, Actor.SECRETARY),
    ActKind.AMENDMENT_VOTE_ANNULLED: (Actor.HEAD,),
    ActKind.AMENDMENT_OPINION_REQUESTED: (Actor.HEAD,),
    ActKind.AMENDMENT_OPINION_GIVEN: (Actor.PARTY_OFFICE,),
    ActKind.AMENDMENT_APPROVED: (Actor.HEAD,),
    ActKind.AMENDMENT_REFUSED: (Actor.HEAD,),
    ActKind.REPORT_REQUESTED: (Actor.MONITOR,),
    ActKind.PETITION_FILED: (Actor.IMPLEMENTER,),
    ActKind.PETITION_ANSWERED: (Actor.MONITOR,),
    ActKind.REMEDY_REQUESTED: (Actor.MONITOR,),
    ActKind.REMEDY_REPORTED: (Actor.IMPLEMENTER,),
    ActKind.MILESTONE_SET: (Actor.IMPLEMENTER, Actor.MONITOR),
    ActKind.MILESTONE_REACHED: (Actor.IMPLEMENTER,),
    ActKind.RESOURCE_PROMISED: (Actor.MONITOR,),
    ActKind.RESOURCE_GIVEN: (Actor.MONITOR, Actor.MONITOR_CLERK),
    ActKind.CONDITIONS_ASSESSED: (Actor.HEAD,),
    ActKind.INCENTIVE_APPLIED: (Actor.HEAD,),
    ActKind.INCENTIVE_PROPOSED: (Actor.HEAD,),
    ActKind.INCENTIVE_ANSWERED: (Actor.ORGANISATION,),
    ActKind.INCENTIVE_REVOKED: (Actor.HEAD, Actor.ORGANISATION),
    ActKind.PROTECTION_FOUND: (Actor.HEAD,),
    ActKind.AGENCY_PROTECTION_FOUND: (Actor.ORGANISATION,),
    ActKind.VIOLATION_CONCLUDED: (Actor.INSPECTION,),
}

DECIDING = frozenset({Actor.HEAD, Actor.CLERK})
"""Parts of the agency that decides. Where the Standing Board does, the organisation commission has them."""
UNBIASED = frozenset({Actor.HEAD, Actor.ORGANISATION, Actor.MONITOR})
"""Parts that no author plays on their own proposal."""


def along(actors: Iterable[Actor], route: Route | None) -> tuple[Actor, ...]:
    """``actors`` as they are on ``route``."""
    if route is not Route.BOARD:
        return tuple(actors)
    return tuple(dict.fromkeys(Actor.ORGANISATION if actor in DECIDING else actor for actor in actors))


def actors_of(kind: ActKind, route: Route | None) -> tuple[Actor, ...]:
    """Who performs ``kind`` in a dossier on ``route``."""
    return along(ACTORS[kind], route)
