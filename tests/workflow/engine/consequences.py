"""What follows from an act that was allowed: what the notepad of :mod:`tests.workflow.engine.model` keeps of it."""

from typing import TYPE_CHECKING

from tests.workflow.engine import counting

if TYPE_CHECKING:
    from tests.workflow.engine.model import Attempt, Model


def choose(route: str):
    def note(model: "Model", attempt: "Attempt") -> None:
        model.route = route

    return note


def call(model: "Model", attempt: "Attempt") -> None:
    model.meeting = attempt.facts["meeting_date"]
    model.waived = attempt.facts.get("waived", False)


def open_leaders(phase: str):
    """The head and the deputies who did not write the plan."""

    def note(model: "Model", attempt: "Attempt") -> None:
        voters = ["head", *(name for name in model.deputies if name not in model.authors)]
        model.begin_vote(phase, voters)

    return note


def open_council(phase: str):
    """Everyone who sits on the council."""

    def note(model: "Model", attempt: "Attempt") -> None:
        model.begin_vote(phase, [seat["name"] for seat in model.sitting])

    return note


def put_ballot(model: "Model", attempt: "Attempt") -> None:
    model.vote.ballots[attempt.facts.get("voter", attempt.who)] = attempt.facts["choice"]


def close(model: "Model", attempt: "Attempt") -> None:
    vote = model.vote
    choices, presiding = list(vote.ballots.values()), vote.ballots["head"]
    if vote.phase == "proposal":
        model.passed = counting.passes(choices, presiding)
    else:
        base = len(vote.voters) if model.route == "council" else len(choices)
        model.outcome = counting.result(choices, presiding, base)


def seat_everyone(model: "Model", attempt: "Attempt") -> None:
    model.council = list(attempt.facts["members"])
    model.first_members = frozenset(seat["name"] for seat in model.council)
    model.established = attempt.on


def send(model: "Model", attempt: "Attempt") -> None:
    for name in attempt.facts["recipients"]:
        model.papers.setdefault(name, attempt.on)


def replace(model: "Model", attempt: "Attempt") -> None:
    leaving, joining = attempt.facts["leaving"], attempt.facts["joining"]
    old = next(seat for seat in model.council if seat["name"] == leaving)
    model.replaced.add(leaving)
    model.council.append({**old, "name": joining})


def ask(model: "Model", attempt: "Attempt") -> None:
    model.intention = attempt.facts["intention"]


def answer(model: "Model", attempt: "Attempt") -> None:
    model.position = attempt.facts["position"]


def permit(model: "Model", attempt: "Attempt") -> None:
    model.permitted = attempt.on


def assign(model: "Model", attempt: "Attempt") -> None:
    model.implementers = frozenset(attempt.facts["implementers"])


def recommend(model: "Model", attempt: "Attempt") -> None:
    model.recommended = attempt.facts["recommendation"]


NOTES = {
    "route_chosen": choose("leadership"),
    "council_route_chosen": choose("council"),
    **dict.fromkeys(
        ["meeting_called", "result_meeting_called", "council_meeting_called", "council_result_meeting_called"], call
    ),
    "vote_opened": open_leaders("proposal"),
    "result_vote_opened": open_leaders("result"),
    "council_vote_opened": open_council("proposal"),
    "council_result_vote_opened": open_council("result"),
    **dict.fromkeys(
        [
            "ballot_cast", "result_ballot_cast", "council_ballot_cast", "council_result_ballot_cast",
            "paper_ballot_recorded",
        ],
        put_ballot,
    ),
    **dict.fromkeys(
        ["vote_closed", "result_vote_closed", "council_vote_closed", "council_result_vote_closed"], close
    ),
    "council_established": seat_everyone,
    "papers_sent": send,
    "member_replaced": replace,
    "opinion_requested": ask,
    "opinion_given": answer,
    "result_opinion_given": answer,
    "proposal_approved": permit,
    "vote_overridden": permit,
    "assignment_made": assign,
    "inspection_concluded": recommend,
}  # fmt: skip

STAGE_AFTER = {
    "plan_received": "received",
    "route_chosen": "awaiting_meeting",
    "council_route_chosen": "awaiting_council",
    "meeting_called": "meeting_called",
    "vote_opened": "voting",
    "vote_closed": "voted",
    "vote_annulled": "awaiting_meeting",
    "council_established": "council_established",
    "council_meeting_called": "council_meeting_called",
    "council_vote_opened": "council_voting",
    "council_vote_closed": "voted",
    "council_vote_annulled": "council_established",
    "opinion_requested": "awaiting_opinion",
    "opinion_given": "awaiting_decision",
    "proposal_approved": "awaiting_assignment",
    "vote_overridden": "awaiting_assignment",
    "proposal_refused": "refused",
    "assignment_made": "implementing",
    "completion_declared": "result_report_due",
    "suspension_ordered": "suspended",
    "inspection_concluded": "inspected",
    "work_resumed": "implementing",
    "work_terminated": "result_report_due",
    "result_reported": "awaiting_result_meeting",
    "result_meeting_called": "result_meeting_called",
    "result_vote_opened": "result_voting",
    "result_vote_closed": "result_voted",
    "result_vote_annulled": "awaiting_result_meeting",
    "council_result_meeting_called": "council_result_meeting_called",
    "council_result_vote_opened": "council_result_voting",
    "council_result_vote_closed": "result_voted",
    "result_opinion_requested": "awaiting_result_opinion",
    "result_opinion_given": "awaiting_recognition",
}
"""Where an act leads; one that is not named leaves everything where it is."""


def stage_after(model: "Model", attempt: "Attempt") -> str:
    """Where the dossier stands now; what was achieved at least in part goes on to be told."""
    if attempt.kind == "result_recognised":
        return "recognised" if attempt.facts["outcome"] == "not_completed" else "awaiting_clearance"
    return STAGE_AFTER.get(attempt.kind, model.stage)
