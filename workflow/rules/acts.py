"""Every kind of act that a dossier can hold, and the kinds that belong together."""

from enum import StrEnum


class ActKind(StrEnum):
    """Stored in the ledger: never rename a value."""

    PLAN_SUBMITTED = "plan_submitted"
    PLAN_RECEIVED = "plan_received"
    ROUTE_CHOSEN = "route_chosen"
    REFERRED_UP = "referred_up"
    SENT_TO_COMMISSION = "sent_to_commission"
    CONSULTATION_ASKED = "consultation_asked"
    CONSULTATION_ANSWERED = "consultation_answered"
    SURVEY_DECIDED = "survey_decided"
    SURVEY_CONCLUDED = "survey_concluded"
    ADVICE_GIVEN = "advice_given"
    MEETING_CALLED = "meeting_called"
    VOTE_OPENED = "vote_opened"
    BALLOT_CAST = "ballot_cast"
    VOTE_CLOSED = "vote_closed"
    OPINION_REQUESTED = "opinion_requested"
    OPINION_GIVEN = "opinion_given"
    PROPOSAL_APPROVED = "proposal_approved"
    VOTE_OVERRIDDEN = "vote_overridden"
    PROPOSAL_REFUSED = "proposal_refused"
    ASSIGNMENT_MADE = "assignment_made"
    PROGRESS_REPORTED = "progress_reported"
    COMPLETION_DECLARED = "completion_declared"
    RESULT_REPORTED = "result_reported"
    DECISIONS_REFERRED_UP = "decisions_referred_up"
    DECISIONS_SENT_TO_COMMISSION = "decisions_sent_to_commission"
    RESULT_ADVICE_GIVEN = "result_advice_given"
    RESULT_MEETING_CALLED = "result_meeting_called"
    RESULT_VOTE_OPENED = "result_vote_opened"
    RESULT_BALLOT_CAST = "result_ballot_cast"
    RESULT_VOTE_CLOSED = "result_vote_closed"
    RESULT_OPINION_REQUESTED = "result_opinion_requested"
    RESULT_OPINION_GIVEN = "result_opinion_given"
    RESULT_RECOGNISED = "result_recognised"
    MODEL_DRAFTED = "model_drafted"
    MODEL_CLEARED = "model_cleared"
    MODEL_RETURNED = "model_returned"
    MODEL_PUBLISHED = "model_published"
    CORRECTION_NOTED = "correction_noted"
    DUE_DATE_CHANGED = "due_date_changed"
    RULE_SET_CHANGED = "rule_set_changed"
    DOCUMENT_FILED = "document_filed"
    COUNCIL_ROUTE_CHOSEN = "council_route_chosen"
    COUNCIL_ESTABLISHED = "council_established"
    PAPERS_SENT = "papers_sent"
    MEMBER_REPLACED = "member_replaced"
    COUNCIL_MEETING_CALLED = "council_meeting_called"
    COUNCIL_VOTE_OPENED = "council_vote_opened"
    COUNCIL_BALLOT_CAST = "council_ballot_cast"
    COUNCIL_VOTE_CLOSED = "council_vote_closed"
    COUNCIL_RESULT_MEETING_CALLED = "council_result_meeting_called"
    COUNCIL_RESULT_VOTE_OPENED = "council_result_vote_opened"
    COUNCIL_RESULT_BALLOT_CAST = "council_result_ballot_cast"
    COUNCIL_RESULT_VOTE_CLOSED = "council_result_vote_closed"
    PAPER_BALLOT_RECORDED = "paper_ballot_recorded"
    VOTE_ANNULLED = "vote_annulled"
    COUNCIL_VOTE_ANNULLED = "council_vote_annulled"
    RESULT_VOTE_ANNULLED = "result_vote_annulled"
    SUSPENSION_ORDERED = "suspension_ordered"
    INSPECTION_CONCLUDED = "inspection_concluded"
    WORK_RESUMED = "work_resumed"
    WORK_TERMINATED = "work_terminated"
    AMENDMENT_NOTED = "amendment_noted"
    AMENDMENT_FILED = "amendment_filed"
    AMENDMENT_WITHDRAWN = "amendment_withdrawn"
    AMENDMENT_ADVICE_GIVEN = "amendment_advice_given"
    AMENDMENT_MEETING_CALLED = "amendment_meeting_called"
    AMENDMENT_VOTE_OPENED = "amendment_vote_opened"
    AMENDMENT_BALLOT_CAST = "amendment_ballot_cast"
    AMENDMENT_VOTE_CLOSED = "amendment_vote_closed"
    COUNCIL_AMENDMENT_MEETING_CALLED = "council_amendment_meeting_called"
    COUNCIL_AMENDMENT_VOTE_OPENED = "council_amendment_vote_opened"
    COUNCIL_AMENDMENT_BALLOT_CAST = "council_amendment_ballot_cast"
    COUNCIL_AMENDMENT_VOTE_CLOSED = "council_amendment_vote_closed"
    AMENDMENT_PAPER_BALLOT_RECORDED = "amendment_paper_ballot_recorded"
    AMENDMENT_VOTE_ANNULLED = "amendment_vote_annulled"
    AMENDMENT_OPINION_REQUESTED = "amendment_opinion_requested"
    AMENDMENT_OPINION_GIVEN = "amendment_opinion_given"
    AMENDMENT_APPROVED = "amendment_approved"
    AMENDMENT_REFUSED = "amendment_refused"
    REPORT_REQUESTED = "report_requested"
    PETITION_FILED = "petition_filed"
    PETITION_ANSWERED = "petition_answered"
    REMEDY_REQUESTED = "remedy_requested"
    REMEDY_REPORTED = "remedy_reported"
    MILESTONE_SET = "milestone_set"
    MILESTONE_REACHED = "milestone_reached"
    RESOURCE_PROMISED = "resource_promised"
    RESOURCE_GIVEN = "resource_given"
    CONDITIONS_ASSESSED = "conditions_assessed"
    INCENTIVE_APPLIED = "incentive_applied"
    INCENTIVE_PROPOSED = "incentive_proposed"
    INCENTIVE_ANSWERED = "incentive_answered"
    INCENTIVE_REVOKED = "incentive_revoked"
    PROTECTION_FOUND = "protection_found"
    AGENCY_PROTECTION_FOUND = "agency_protection_found"
    VIOLATION_CONCLUDED = "violation_concluded"


PROPOSAL_CLOSINGS = (ActKind.VOTE_CLOSED, ActKind.COUNCIL_VOTE_CLOSED)
RESULT_CLOSINGS = (ActKind.RESULT_VOTE_CLOSED, ActKind.COUNCIL_RESULT_VOTE_CLOSED)
AMENDMENT_CLOSINGS = (ActKind.AMENDMENT_VOTE_CLOSED, ActKind.COUNCIL_AMENDMENT_VOTE_CLOSED)
CLOSINGS = frozenset({*PROPOSAL_CLOSINGS, *RESULT_CLOSINGS, *AMENDMENT_CLOSINGS})
OPENINGS = frozenset(
    {
        ActKind.VOTE_OPENED,
        ActKind.RESULT_VOTE_OPENED,
        ActKind.COUNCIL_VOTE_OPENED,
        ActKind.COUNCIL_RESULT_VOTE_OPENED,
        ActKind.AMENDMENT_VOTE_OPENED,
        ActKind.COUNCIL_AMENDMENT_VOTE_OPENED,
    }
)
OWN_BALLOTS = frozenset(
    {
        ActKind.BALLOT_CAST,
        ActKind.RESULT_BALLOT_CAST,
        ActKind.COUNCIL_BALLOT_CAST,
        ActKind.COUNCIL_RESULT_BALLOT_CAST,
        ActKind.AMENDMENT_BALLOT_CAST,
        ActKind.COUNCIL_AMENDMENT_BALLOT_CAST,
    }
)
BALLOTS = OWN_BALLOTS | {ActKind.PAPER_BALLOT_RECORDED, ActKind.AMENDMENT_PAPER_BALLOT_RECORDED}
ANNULMENTS: dict[ActKind, tuple[ActKind, ...]] = {
    ActKind.VOTE_ANNULLED: (ActKind.VOTE_CLOSED,),
    ActKind.COUNCIL_VOTE_ANNULLED: (ActKind.COUNCIL_VOTE_CLOSED,),
    ActKind.RESULT_VOTE_ANNULLED: RESULT_CLOSINGS,
    ActKind.AMENDMENT_VOTE_ANNULLED: AMENDMENT_CLOSINGS,
}
"""An annulment and the closings that it makes void."""
REFERRED_EARLY = (ActKind.REFERRED_UP, ActKind.SENT_TO_COMMISSION)
REFERRALS = frozenset({*REFERRED_EARLY, ActKind.DECISIONS_REFERRED_UP, ActKind.DECISIONS_SENT_TO_COMMISSION})
BEFORE_THE_DECISION = (
    ActKind.PLAN_SUBMITTED,
    ActKind.PLAN_RECEIVED,
    ActKind.REFERRED_UP,
    ActKind.ROUTE_CHOSEN,
    ActKind.COUNCIL_ROUTE_CHOSEN,
    ActKind.COUNCIL_ESTABLISHED,
    ActKind.COUNCIL_MEETING_CALLED,
    ActKind.PAPERS_SENT,
    *PROPOSAL_CLOSINGS,
    ActKind.OPINION_REQUESTED,
)
RESTARTS: dict[ActKind, tuple[ActKind, ...]] = dict.fromkeys(REFERRED_EARLY, BEFORE_THE_DECISION)
"""A referral before the decision: another body begins anew, so no clock runs from what was done before."""
