"""Dossiers that have come a long way already: walks that begin there reach what walks from the start seldom do."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date

from tests.workflow.engine.attempts import lawful_council
from tests.workflow.engine.days import earliest_meeting
from tests.workflow.engine.model import Attempt, Model
from tests.workflow.engine.world import People, World
from workflow.models import Dossier

DEPUTIES = ("deputy-1", "deputy-2", "deputy-3")
AUTHORS = frozenset({"proposer"})
BEGUN = date(2026, 7, 1)
SIGNED = {"number": "05/QĐ", "reasons": "Vì cấp bách."}
AGREED = {"position": "agree", "opinion": "Nên làm thử."}

Step = tuple[str, str, dict]


def by_leaders(model: Model) -> Iterator[Step]:
    """The collective passes the proposal."""
    yield "route_chosen", "clerk", {}
    yield "meeting_called", "clerk", {"meeting_date": model.today}
    yield "vote_opened", "clerk", {}
    yield "ballot_cast", "head", {"choice": "approve"}
    yield "ballot_cast", "deputy-1", {"choice": "approve"}
    yield "vote_closed", "clerk", {}


def by_council(model: Model) -> Iterator[Step]:
    """A council is set up, gets its papers, and passes the proposal."""
    yield "council_route_chosen", "clerk", {"grounds": ["complex"], "reasons": ""}
    yield "council_established", "head", {"members": lawful_council(model, 5), "number": "04/QĐ"}
    yield "papers_sent", "clerk", {"recipients": model.lacking}
    meeting = earliest_meeting(model.today)
    called = {"meeting_date": meeting, "waived": False, "document": False, "reasons": ""}
    yield "council_meeting_called", "clerk", called
    model.today = meeting
    yield "council_vote_opened", "clerk", {}
    yield "council_ballot_cast", "head", {"choice": "approve", "remarks": "Được."}
    yield "council_vote_closed", "clerk", {"conclusion": "Thống nhất."}


def carried_out(model: Model) -> Iterator[Step]:
    """The committee agrees, the head approves, the proposer carries it out, stopped once, and reports."""
    yield "opinion_requested", "head", {"intention": "approve"}
    yield "opinion_given", "party", AGREED
    yield "proposal_approved", "head", {**SIGNED, "conforms": True}
    yield "assignment_made", "head", {"implementers": ["proposer"], "starts": model.today, "ends": model.today}
    yield "suspension_ordered", "head", {"grounds": "Chậm.", "number": "09/QĐ"}
    yield "inspection_concluded", "head", {"findings": "Chậm do mưa.", "recommendation": "resume"}
    yield "work_resumed", "head", SIGNED
    yield "completion_declared", "proposer", {}
    yield "result_reported", "proposer", {"written": True}
    invited = "council_result_meeting_called" if model.route == "council" else "result_meeting_called"
    yield invited, "clerk", {"meeting_date": model.today}
    opened = "council_result_vote_opened" if model.route == "council" else "result_vote_opened"
    yield opened, "clerk", {}


def story(model: Model, *, council: bool) -> Iterator[Step]:
    """A straight way from the receipt to the vote on the result, with one stop."""
    yield "plan_received", "clerk", {}
    yield from by_council(model) if council else by_leaders(model)
    yield from carried_out(model)


@dataclass
class History:
    """One dossier that the product and the model have brought to the same place."""

    dossier: Dossier
    model: Model

    @classmethod
    def until(cls, people: People, last: str, *, council: bool) -> "History":
        """Every act of the story up to ``last``, each allowed by the model and done by the product."""
        world = World.begin(people, AUTHORS, BEGUN)
        model = Model(today=BEGUN, authors=AUTHORS, deputies=DEPUTIES, submitted=BEGUN, latest=BEGUN)
        for kind, who, facts in story(model, council=council):
            attempt = Attempt(kind, who, model.today, facts)
            assert model.allows(attempt), attempt
            world.perform(attempt, model.today, f"before-{len(model.acts)}")
            model.happens(attempt)
            if kind == last:
                break
        return cls(world.dossier, model)

    def resumed(self, people: People) -> tuple[World, Model]:
        """Where a walk goes on from, its own copy of everything in memory."""
        return World(people, Dossier.objects.get(pk=self.dossier.pk)), deepcopy(self.model)


LEADERS_AT = (
    "vote_opened",
    "opinion_given",
    "assignment_made",
    "suspension_ordered",
    "inspection_concluded",
    "result_vote_opened",
)
COUNCIL_AT = ("council_meeting_called", "council_vote_opened", "council_result_vote_opened")


def prepared(people: People) -> dict[str, History | None]:
    """Where walks begin, by name: with a new plan, and where each phase has just begun."""
    led = {f"{last}_by_leaders": History.until(people, last, council=False) for last in LEADERS_AT}
    advised = {f"{last}_by_council": History.until(people, last, council=True) for last in COUNCIL_AT}
    return {"new_plan": None, **led, **advised}
