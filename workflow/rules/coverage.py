"""
How far the software carries each demand of the regulation: the rows R01 to R87 of the rule table.

``enforced``: the named rules, time limits or acts do not let it go wrong. ``warned``: it is shown,
the decision stays with people. ``recorded``: it is kept as a fact with its clause. ``planned``: meant
to be carried, not there yet; a test lists these by name, so that none is forgotten. ``beyond``: out of
software's reach, for the stated reason.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """What the software does about a demand."""

    ENFORCED = "enforced"
    WARNED = "warned"
    RECORDED = "recorded"
    PLANNED = "planned"
    BEYOND = "beyond"


@dataclass(frozen=True)
class Row:
    """
    One demand: where it stands, what it is about, and what is done about it.

    ``by`` names rules, time limits, act kinds or readings; ``note`` gives the reason or the limit.
    """

    id: str
    clause: str
    about: str
    status: Status
    by: tuple[str, ...] = ()
    note: str = ""


ENFORCED, WARNED, RECORDED, PLANNED, BEYOND = Status

COVERAGE: tuple[Row, ...] = (
    Row("R01", "1.2", "who is covered", ENFORCED, ("proposer_is_covered",)),
    Row("R02", "2.3", "kinds of posts covered", ENFORCED, ("proposer_is_covered",), "kinds are kept per official"),
    Row("R03", "2.3, 5.1.a", "an unregulated bottleneck", ENFORCED, ("plan_is_complete",), "the text must be given;"
        " whether it is true is judged by the voters"),
    Row("R04", "3.2", "regulated but unfit", ENFORCED, ("plan_is_complete", "limb_is_noted", "A30"),
        "the plan says which limb, and cites; the head's note decides for incentives"),
    Row("R05", "2.4", "common interest", ENFORCED, ("common_good_is_declared",), "the declaration, not the motive"),
    Row("R06", "3.2", "permission before work", ENFORCED, ("work_starts_after_permission", "proposal_approved")),
    Row("R07", "3.2", "reports during work", RECORDED, ("progress_reported",)),
    Row("R08", "4.2", "within authority, lawful", ENFORCED, ("approval_conforms_to_the_law",),
        "the head's finding on each point; whether it is right is people's"),
    Row("R09", "4.3", "committee's opinion, twice", ENFORCED, ("opinion_given", "result_opinion_given")),
    Row("R10", "4.4", "in order, in time", ENFORCED, ("act_follows_in_time", "act_is_not_in_the_future"),
        "order and dates; causes are stated by people"),
    Row("R11", "4.5", "protection exists", RECORDED,
        ("protection_found", "agency_protection_found"),
        "the finding is people's; the clause that may apply is shown"),
    Row("R12", "5.1.a", "resolves the bottleneck", WARNED,
        ("conditions_are_assessed", "unmet_conditions_need_reasons", "A31")),
    Row("R13", "5.1.b", "real value", WARNED, ("conditions_are_assessed", "unmet_conditions_need_reasons", "A31")),
    Row("R14", "5.1.c", "no harm to others", WARNED,
        ("conditions_are_assessed", "unmet_conditions_need_reasons", "A31")),
    Row("R15", "5.1.d", "promoted themes", RECORDED, ("A31",), "the theme of the proposal"),
    Row("R16", "5.2.a", "completed: protected", RECORDED, ("result_recognised",), "the outcome; measures are planned"),
    Row("R17", "5.2.b", "not completed, good faith", RECORDED,
        ("protection_found", "three_questions_are_answered", "A22")),
    Row("R18", "6.1", "no abuse of the policy", BEYOND, (), "intent and covered wrongdoing are for inspectors"),
    Row("R19", "6.2", "no obstruction, no insult", RECORDED,
        ("report_says_what_happened", "violation_concluded"), "confidential reports to the inspection commission"),
    Row("R20", "6.3", "no evasion", WARNED, ("leadership_meeting", "A24"), "lateness shows; guilt is not inferred"),
    Row("R21", "6.4", "work as approved", RECORDED,
        ("suspension_ordered", "work_terminated"), "orders and reports; obeying them is people's"),
    Row("R22", "6.5", "no liability when completed", BEYOND, (), "binds authorities outside the portal"),
    Row("R23", "7.1.1", "the three blocks of a plan", ENFORCED, ("plan_is_complete", "lead_proposer_submits")),
    Row("R24", "7.1.2", "send to the head", ENFORCED, ("plan_submitted", "plan_received", "leadership_meeting")),
    Row("R25", "7.1.3, 7.2.3", "head's own proposal", ENFORCED,
        ("deciding_agency_is_known", "head_is_no_author", "author_decides_nothing", "referred_up", "A10")),
    Row("R26", "7.2.1", "meeting in 7 working days", WARNED, ("leadership_meeting", "receipt_is_the_earlier_day"),
        "the clock shows lateness; a late meeting is still held"),
    Row("R27", "7.2.1", "more than half", ENFORCED, ("approval_needs_a_passed_vote", "A1")),
    Row("R28", "7.2.1", "tie: the head's side", ENFORCED, ("head_takes_a_side", "head_has_voted", "A3")),
    Row("R29", "7.2.1", "who votes", ENFORCED, ("voter_is_eligible", "one_ballot_each", "A12")),
    Row("R30", "7.2.1", "written override", ENFORCED,
        ("override_needs_a_failed_vote", "override_is_written_and_reasoned")),
    Row("R31", "7.3", "ask the committee in 3 working days", WARNED, ("opinion_request",)),
    Row("R32", "7.3", "decide in writing, assign", ENFORCED,
        ("decision_is_written", "refusal_has_reasons", "someone_is_assigned", "contrary_decision_has_reasons")),
    Row("R33", "7.2.2", "council in 10 days", ENFORCED, ("council_establishment",)),
    Row("R34", "8.1", "council of 5 to 9", ENFORCED, ("council_has_five_to_nine_members",)),
    Row("R35", "8.1.a", "chair is the head", ENFORCED, ("chair_is_the_head",)),
    Row("R36", "8.1.b", "members, one secretary", ENFORCED,
        ("one_member_is_secretary", "no_author_sits", "deputies_provide_a_vice_chair")),
    Row("R37", "8.1.c", "replacement", ENFORCED,
        ("member_is_replaced_before_the_meeting", "replacement_keeps_the_category", "A16")),
    Row("R38", "8.3", "council meets in 10 days", ENFORCED,
        ("council_meeting", "late_meeting_has_a_reason", "council_votes_on_meeting_day")),
    Row("R39", "8.3", "papers 5 working days before", ENFORCED, ("council_papers", "members_have_time_to_read", "A7")),
    Row("R40", "8.2", "council majority, minutes", ENFORCED, ("chair_has_voted", "meeting_is_minuted", "A17")),
    Row("R41", "8.4", "comments per criterion", ENFORCED,
        ("criteria_are_commented",), "on ballots by account or link; a paper ballot carries its own"),
    Row("R42", "8.5", "ask in 3 working days", ENFORCED, ("council_opinion_request",)),
    Row("R43", "8.5", "decide in writing, assign", ENFORCED,
        ("approval_needs_the_council", "decision_is_written", "someone_is_assigned")),
    Row("R44", "9.1.a", "praise and reward", RECORDED, ("incentive_applied", "form_fits_the_outcome")),
    Row("R45", "9.1.b", "priority in assessment", RECORDED, ("incentive_applied", "incentive_proposed")),
    Row("R46", "9.1.c", "early salary step", RECORDED, ("incentive_applied", "form_fits_the_outcome")),
    Row("R47", "9.1.d, 9.2", "other forms, resources", RECORDED,
        ("incentive_applied", "resource_promised", "resource_given")),
    Row("R48", "10.1", "not held liable", WARNED,
        ("protection_found", "measure_fits_the_clause", "A21"), "the clause that may apply; the finding is people's"),
    Row("R49", "10.2", "excluded from liability", WARNED,
        ("protection_found", "measure_fits_the_clause", "A21"), "the clause that may apply; the finding is people's"),
    Row("R50", "10.3", "exclusion, exemption, mitigation", WARNED,
        ("protection_found", "damage_is_described", "A21"), "the clause that may apply; the finding is people's"),
    Row("R51", "10.4", "evaluate causes in time", ENFORCED,
        ("causes_are_told_apart",), "no limit in time is set by the regulation"),
    Row("R52", "11", "same for agency and head", RECORDED, ("agency_protection_found", "finder_is_not_concerned")),
    Row("R53", "13.1", "attend and present", BEYOND, (), "attendance of the proposer is a fact of the meeting room;"
        " the minutes hold it"),
    Row("R54", "13.2", "revise per conclusions", RECORDED,
        ("amendment_noted", "amendment_approved", "change_needs_a_passed_vote", "A34"),
        "a large change is voted on again"),
    Row("R55", "13.3", "use resources well", BEYOND, (), "good use is judged by people; the report describes it"),
    Row("R56", "13.4", "honest, full reports", ENFORCED, ("report_is_complete", "someone_can_report"),
        "completeness, not honesty"),
    Row("R57", "13.5", "obey decisions", RECORDED,
        ("suspension_ordered", "remedy_requested"), "orders and their answers"),
    Row("R58", "14.1", "consider in time", WARNED, ("leadership_meeting",)),
    Row("R59", "14.2, 14.3", "respect, conditions, funds", RECORDED, ("assignment_made",), "resources promised"),
    Row("R60", "14.4", "protect against obstruction", RECORDED,
        ("violation_concluded",), "confidential reports of wrongdoing"),
    Row("R61", "14.5", "guide, communicate, replicate", RECORDED, ("model_published", "result_may_be_shown")),
    Row("R62", "14.6", "liability of the agency", BEYOND, (), "liability is found by authorities;"
        " the ledger shows who did what when"),
    Row("R63", "14.7", "apply or propose measures", RECORDED, ("incentive_applied", "incentive_proposed")),
    Row("R64", "14.8", "annual report", WARNED,
        ("yearly_report_is_written", "late_steps_are_explained", "A29"), "reminded until it is sent"),
    Row("R65", "14.9", "keep the records", ENFORCED, ("act_is_not_in_the_future", "correction_noted"),
        "the ledger is append-only and chained"),
    Row("R66", "15.2", "no abuse of power", BEYOND, (), "motive cannot be seen by software"),
    Row("R67", "15.3", "report to the committee in writing", RECORDED, ("opinion_requested",)),
    Row("R68", "15.4, 15.5", "consensus, legal documents", BEYOND, (), "persuasion and law-making happen elsewhere"),
    Row("R69", "16.1-16.3", "monitor, answer petitions", RECORDED,
        ("progress_reported", "report_requested", "petition_answered")),
    Row("R70", "16.4", "suspend, inspect, terminate", ENFORCED,
        ("order_is_written", "order_has_grounds", "inspection_says_what_it_found")),
    Row("R71", "17.1", "report in 5 working days", WARNED, ("result_report", "report_is_complete")),
    Row("R72", "17.2", "evaluate in 7 working days", WARNED, ("result_meeting",)),
    Row("R73", "17.2", "ask in 3 working days, recognise", WARNED,
        ("result_opinion_request", "recognition_differs_with_reasons")),
    Row("R74", "17.3", "same council in 5 working days", ENFORCED, ("council_result_meeting",)),
    Row("R75", "17.3.a", "compare with the plan", ENFORCED, ("result_is_commented",)),
    Row("R76", "17.3.b", "more than half of the members", ENFORCED, ("A18",), "counted over all appointed members"),
    Row("R77", "17.3.c", "publish with reasons", ENFORCED,
        ("incomplete_result_has_reasons", "council_finding_is_published_as_it_is", "council_result_opinion", "A38"),
        "the head publishes the council's conclusion as it is; reasons on both routes"),
    Row("R78", "17.4", "the result is the basis", RECORDED, ("result_recognised",)),
    Row("R79", "18", "other agencies cooperate", BEYOND, (), "cooperation of others is not ordered by a portal"),
    Row("R80", "19.1", "direct, urge, inspect", BEYOND, (), "leadership; the portal shows what is late"),
    Row("R81", "19.2", "publicity of results", ENFORCED,
        ("content_is_cleared", "cleared_text_is_what_is_published", "model_published"), "plans are kept elsewhere"),
    Row("R82", "19.3", "inspection commission", RECORDED, (), "reads every dossier; handling abuse is its own work"),
    Row("R83", "19.4", "mechanisms and resources", BEYOND, (), "policy of elected bodies"),
    Row("R84", "19.5", "the Front supervises", RECORDED, (), "reads every dossier"),
    Row("R85", "20.1", "monitor, review, report", RECORDED, ("yearly_report_is_written",),
        "registers of every clock, late step, override; yearly reports"),
    Row("R86", "20.2", "intake for board-managed officials", ENFORCED,
        ("commission_is_known", "survey_follows_permission", "advice_is_written", "decider_is_named",
         "amendment_advice_given", "A11"),
        "intake, consultation, survey, advice, decision, changes of the plan too; submission and word to the proposer"
        " are written here, decisions come from the party office and are attached; no limit in time is set"),
    Row("R87", "20.2", "report difficulties", RECORDED, ("petition_filed", "progress_reported"),
        "a petition may go to the Standing Board through the commission; one register gathers all"),
)  # fmt: skip
