"""
The procedure once more, small and slow: what a lawyer with a notepad would keep of one dossier.

It shares no decision with the product. ``allows`` says whether an attempt is lawful and the right person's;
``happens`` notes what follows. Kinds of acts, stages and choices are written as the ledger stores them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from tests.workflow.engine.consequences import NOTES, stage_after
from tests.workflow.engine.days import earliest_meeting, tenth_day

PLENTY = date(2020, 1, 1)


@dataclass
class Attempt:
    """Somebody tries something: an act, a person, its legal date, and what it says."""

    kind: str
    who: str
    on: date
    facts: dict = field(default_factory=dict)


@dataclass
class Vote:
    """A round: its list, whoever presides, and what came in."""

    phase: str
    presiding: str
    voters: list[str]
    ballots: dict[str, str] = field(default_factory=dict)


@dataclass
class Model:
    """One dossier. People are names; ``today`` is the day of recording."""

    today: date
    authors: frozenset[str]
    deputies: tuple[str, ...]
    stage: str = "submitted"
    route: str = ""
    acts: list[str] = field(default_factory=lambda: ["plan_submitted"])
    submitted: date = PLENTY
    latest: date = PLENTY
    meeting: date = PLENTY
    waived: bool = False
    votes: list[Vote] = field(default_factory=list)
    council: list[dict] = field(default_factory=list)
    replaced: set[str] = field(default_factory=set)
    first_members: frozenset[str] = frozenset()
    papers: dict[str, date] = field(default_factory=dict)
    established: date = PLENTY
    intention: str = ""
    position: str = ""
    passed: bool = False
    outcome: str = ""
    permitted: date = PLENTY
    implementers: frozenset[str] = frozenset()
    recommended: str = ""

    @property
    def vote(self) -> Vote:
        """The latest round."""
        return self.votes[-1]

    @property
    def sitting(self) -> list[dict]:
        """The members whom nobody has replaced."""
        return [member for member in self.council if member["name"] not in self.replaced]

    @property
    def lacking(self) -> list[str]:
        """The members who sit without papers."""
        return [member["name"] for member in self.sitting if member["name"] not in self.papers]

    @property
    def secretary(self) -> str:
        return next((member["name"] for member in self.sitting if member["secretary"]), "")

    @property
    def desk(self) -> set[str]:
        """Who runs the council's paperwork."""
        return {"head", "clerk", self.secretary}

    def papers_day(self, on: date) -> date:
        """From which day the notice counts, seen from ``on``."""
        days = [self.papers[name] for name in self.first_members if name in self.papers]
        missing = [name for name in self.lacking if name in self.first_members]
        return max([*days, on]) if missing or not days else max(days)

    def allows(self, attempt: Attempt) -> bool:
        """Whether the attempt is lawful, at its place in the procedure, and its person's to make."""
        stages, people, law = TABLE[attempt.kind]
        return (
            self.stage in stages
            and self.in_time(attempt)
            and attempt.who in people(self)
            and self.own_route(attempt.kind)
            and law(self, attempt)
        )

    def own_route(self, kind: str) -> bool:
        """Whether the body that has the proposal does such a thing."""
        if kind in BOTH:
            return True
        return ("council" in kind or kind in {"papers_sent", "member_replaced"}) == (self.route == "council")

    def in_time(self, attempt: Attempt) -> bool:
        """Nothing before its time; a receipt may be stamped before the plan was delivered."""
        if attempt.kind == "plan_received":
            return attempt.on <= min(self.today, self.submitted)
        return self.latest <= attempt.on <= self.today

    def happens(self, attempt: Attempt) -> None:
        """Note what follows from an attempt that is allowed."""
        self.acts.append(attempt.kind)
        self.latest = max(self.latest, attempt.on)
        if attempt.kind in NOTES:
            NOTES[attempt.kind](self, attempt)
        self.stage = stage_after(self, attempt)

    def begin_vote(self, phase: str, voters: list[str]) -> None:
        """A new round, chaired by the head."""
        self.votes.append(Vote(phase, "head", voters))


Law = Callable[[Model, Attempt], bool]
BOTH = {
    "plan_received", "opinion_requested", "opinion_given", "proposal_approved", "proposal_refused", "assignment_made",
    "progress_reported", "completion_declared", "suspension_ordered", "inspection_concluded", "work_resumed",
    "work_terminated", "result_reported", "result_opinion_requested", "result_opinion_given", "result_recognised",
    "paper_ballot_recorded", "result_vote_annulled", "route_chosen", "council_route_chosen",
}  # fmt: skip


def always(model: Model, attempt: Attempt) -> bool:
    return True


def says(*names: str) -> Law:
    """The attempt says each of ``names``."""
    return lambda model, attempt: all(attempt.facts[name] for name in names)


def only(*names: str) -> Callable[[Model], set[str]]:
    return lambda model: set(names)


def council_may_be_chosen(model: Model, attempt: Attempt) -> bool:
    return bool(attempt.facts["grounds"]) and (model.stage == "received" or bool(attempt.facts["reasons"]))


def is_called_ahead(model: Model, attempt: Attempt) -> bool:
    return attempt.facts["meeting_date"] >= attempt.on


def council_is_called(model: Model, attempt: Attempt) -> bool:
    facts, meeting = attempt.facts, attempt.facts["meeting_date"]
    if meeting < attempt.on or (facts["waived"] and not facts["document"]):
        return False
    in_notice = facts["waived"] or meeting >= earliest_meeting(model.papers_day(attempt.on))
    return in_notice and (meeting <= tenth_day(model.established) or bool(facts["reasons"]))


def council_can_vote(model: Model, attempt: Attempt) -> bool:
    noticed = model.waived or attempt.on >= earliest_meeting(model.papers_day(attempt.on))
    return attempt.on >= model.meeting and not model.lacking and noticed


def seats_are_lawful(model: Model, attempt: Attempt) -> bool:
    seats = attempt.facts["members"]
    names = [seat["name"] for seat in seats]
    free = set(model.deputies) - model.authors
    chairs = [seat["name"] for seat in seats if seat["role"] == "chair"]
    vices = {seat["name"] for seat in seats if seat["role"] == "vice_chair"}
    secretaries = [seat for seat in seats if seat["secretary"]]
    return (
        bool(attempt.facts["number"])
        and 5 <= len(seats) <= 9
        and len(set(names)) == len(names)
        and not model.authors & set(names)
        and chairs == ["head"]
        and (not free or bool(free & vices))
        and len(secretaries) == 1
        and secretaries[0]["role"] != "chair"
    )


def member_may_change(model: Model, attempt: Attempt) -> bool:
    facts = attempt.facts
    if model.stage in {"council_meeting_called", "council_result_meeting_called"} and attempt.on >= model.meeting:
        return False
    sits = facts["leaving"] in [seat["name"] for seat in model.sitting if seat["group"] == "expert"]
    return sits and bool(facts["reasons"] and facts["number"])


def is_on_the_list(model: Model, who: str) -> bool:
    return who in model.vote.voters and who not in model.vote.ballots


def ballot_counts(model: Model, attempt: Attempt) -> bool:
    """Of someone on the list, once; whoever presides takes a side; a council's ballot has remarks."""
    facts, vote = attempt.facts, model.vote
    voter = facts.get("voter", attempt.who)
    if not is_on_the_list(model, voter) or (voter == vote.presiding and facts["choice"] == "other_opinion"):
        return False
    if attempt.kind == "paper_ballot_recorded":
        return bool(facts["document"])
    return model.route != "council" or bool(facts["remarks"])


def can_be_closed(model: Model, attempt: Attempt) -> bool:
    minuted = model.route != "council" or bool(attempt.facts["conclusion"])
    return model.vote.presiding in model.vote.ballots and minuted


def intention_fits(model: Model, attempt: Attempt) -> bool:
    intention = attempt.facts["intention"]
    if intention == "approve":
        return model.passed
    return intention == "refuse" or (model.route == "leadership" and not model.passed)


def opinion_is_said(model: Model, attempt: Attempt) -> bool:
    return attempt.facts["position"] == "agree" or bool(attempt.facts["opinion"])


def decision(intention: str, needs_passed: bool | None, *, reasoned: bool) -> Law:
    """A decision in writing, lawful, after the vote it needs; against the committee or where asked, with reasons."""

    def law(model: Model, attempt: Attempt) -> bool:
        if not attempt.facts.get("conforms", True):
            return False
        as_asked = model.intention == intention
        contrary = (model.position == "agree" and not as_asked) or (model.position == "disagree" and as_asked)
        explained = bool(attempt.facts["reasons"]) or not (contrary or reasoned)
        return needs_passed in {None, model.passed} and bool(attempt.facts["number"]) and explained

    return law


def work_is_assigned(model: Model, attempt: Attempt) -> bool:
    facts = attempt.facts
    return bool(facts["implementers"]) and model.permitted <= facts["starts"] <= facts["ends"]


def follows_inspection(decided: str, *, grounded: bool) -> Law:
    def law(model: Model, attempt: Attempt) -> bool:
        departs = model.recommended != decided
        return bool(attempt.facts["number"]) and bool(attempt.facts["reasons"] or not (departs or grounded))

    return law


def is_recognised(model: Model, attempt: Attempt) -> bool:
    facts = attempt.facts
    as_found = facts["outcome"] == model.outcome
    contrary = (model.position == "agree" and not as_found) or (model.position == "disagree" and as_found)
    explained = bool(facts["reasons"]) or (facts["outcome"] == "completed" and as_found and not contrary)
    return bool(facts["number"]) and explained and (as_found or model.route != "council")


def openings(model: Model) -> set[str]:
    return {"head", "clerk"}


def council_desk(model: Model) -> set[str]:
    return model.desk


def everyone_on_the_list(model: Model) -> set[str]:
    return set(model.vote.voters) if model.votes else set()


def paper_clerks(model: Model) -> set[str]:
    return {"clerk", model.secretary} if model.route == "council" else {"clerk"}


def implementers(model: Model) -> set[str]:
    return set(model.implementers)


HEAD, PARTY = only("head"), only("party")
TABLE: dict[str, tuple[set[str], Callable[[Model], set[str]], Law]] = {
    "plan_received": ({"submitted"}, openings, always),
    "route_chosen": ({"received"}, openings, always),
    "council_route_chosen": ({"received", "awaiting_meeting", "meeting_called"}, openings, council_may_be_chosen),
    "meeting_called": ({"awaiting_meeting", "meeting_called"}, openings, is_called_ahead),
    "vote_opened": ({"meeting_called"}, openings, lambda model, attempt: attempt.on >= model.meeting),
    "ballot_cast": ({"voting"}, everyone_on_the_list, ballot_counts),
    "paper_ballot_recorded": (
        {"voting", "result_voting", "council_voting", "council_result_voting"}, paper_clerks, ballot_counts,
    ),
    "vote_closed": ({"voting"}, openings, can_be_closed),
    "vote_annulled": ({"voting", "voted"}, HEAD, says("reasons")),
    "council_established": ({"awaiting_council"}, HEAD, seats_are_lawful),
    "papers_sent": ({"council_established", "council_meeting_called"}, council_desk, says("recipients")),
    "member_replaced": (
        {"council_established", "council_meeting_called", "awaiting_result_meeting", "council_result_meeting_called"},
        HEAD,
        member_may_change,
    ),
    "council_meeting_called": ({"council_established", "council_meeting_called"}, council_desk, council_is_called),
    "council_vote_opened": ({"council_meeting_called"}, council_desk, council_can_vote),
    "council_ballot_cast": ({"council_voting"}, everyone_on_the_list, ballot_counts),
    "council_vote_closed": ({"council_voting"}, council_desk, can_be_closed),
    "council_vote_annulled": ({"council_voting", "voted"}, HEAD, says("reasons")),
    "opinion_requested": ({"voted"}, HEAD, intention_fits),
    "opinion_given": ({"awaiting_opinion"}, PARTY, opinion_is_said),
    "proposal_approved": ({"awaiting_decision"}, HEAD, decision("approve", True, reasoned=False)),
    "vote_overridden": ({"awaiting_decision"}, HEAD, decision("override", False, reasoned=True)),
    "proposal_refused": ({"awaiting_decision"}, HEAD, decision("refuse", None, reasoned=True)),
    "assignment_made": ({"awaiting_assignment"}, HEAD, work_is_assigned),
    "progress_reported": ({"implementing", "suspended"}, implementers, always),
    "completion_declared": ({"implementing"}, implementers, always),
    "suspension_ordered": ({"implementing"}, HEAD, says("grounds", "number")),
    "inspection_concluded": ({"suspended"}, openings, says("findings")),
    "work_resumed": ({"inspected"}, HEAD, follows_inspection("resume", grounded=False)),
    "work_terminated": ({"inspected"}, HEAD, follows_inspection("terminate", grounded=True)),
    "result_reported": ({"result_report_due"}, implementers, says("written")),
    "result_meeting_called": ({"awaiting_result_meeting", "result_meeting_called"}, openings, is_called_ahead),
    "result_vote_opened": ({"result_meeting_called"}, openings, lambda model, attempt: attempt.on >= model.meeting),
    "result_ballot_cast": ({"result_voting"}, everyone_on_the_list, ballot_counts),
    "result_vote_closed": ({"result_voting"}, openings, can_be_closed),
    "result_vote_annulled": ({"result_voting", "council_result_voting", "result_voted"}, HEAD, says("reasons")),
    "council_result_meeting_called": (
        {"awaiting_result_meeting", "council_result_meeting_called"}, council_desk, is_called_ahead,
    ),
    "council_result_vote_opened": (
        {"council_result_meeting_called"}, council_desk, lambda model, attempt: attempt.on >= model.meeting,
    ),
    "council_result_ballot_cast": ({"council_result_voting"}, everyone_on_the_list, ballot_counts),
    "council_result_vote_closed": ({"council_result_voting"}, council_desk, can_be_closed),
    "result_opinion_requested": ({"result_voted"}, HEAD, always),
    "result_opinion_given": ({"awaiting_result_opinion"}, PARTY, opinion_is_said),
    "result_recognised": ({"awaiting_recognition"}, HEAD, is_recognised),
}  # fmt: skip
