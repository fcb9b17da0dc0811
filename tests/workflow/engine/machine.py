"""Walks a dossier at random, the product beside the model, and compares them after every step."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.workflow.engine.attempts import EVERYONE, steps, strays
from tests.workflow.engine.audit import audit
from tests.workflow.engine.days import earliest_meeting
from tests.workflow.engine.histories import DEPUTIES, History
from tests.workflow.engine.model import Attempt, Model
from tests.workflow.engine.world import NobodyToTry, People, World
from workflow.models import Act, Ballot, Dossier
from workflow.policies.acting import ActionForbidden
from workflow.rules.verdict import RuleViolation

REFUSALS = (RuleViolation, ActionForbidden)


class Engine(RuleBasedStateMachine):
    """
    One dossier. ``people`` and ``history`` are made once, before all walks; a walk leaves nothing behind.

    ``history`` is where the walks begin, ``None`` for a new plan; ``happened`` counts the acts of all walks.
    """

    people: People
    history: History | None = None
    happened: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.attempted = 0
        self.done: list[tuple[Attempt, str, Act]] = []
        self.walk = transaction.atomic()
        self.walk.__enter__()

    def teardown(self) -> None:
        """The last look, then everything is undone."""
        try:
            if hasattr(self, "world"):
                audit(self.dossier)
        finally:
            transaction.set_rollback(True)
            self.walk.__exit__(None, None, None)

    @property
    def dossier(self) -> Dossier:
        return Dossier.objects.get(pk=self.world.dossier.pk)

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        """Where the history ends, or with a plan that is sent, sometimes by deputies too."""
        if self.history:
            self.world, self.model = self.history.resumed(self.people)
            return
        co_authors = data.draw(st.sampled_from([(), (), ("deputy-1",), ("deputy-2", "deputy-3"), DEPUTIES]))
        day = data.draw(st.dates(date(2026, 6, 1), date(2026, 11, 20)))
        authors = frozenset({"proposer", *co_authors})
        self.world = World.begin(self.people, authors, day)
        self.model = Model(today=day, authors=authors, deputies=DEPUTIES, submitted=day, latest=day)

    @rule(data=st.data(), mood=st.sampled_from(["go on"] * 6 + ["stray"] * 2 + ["wait", "repeat", "steal"]))
    def live(self, data: st.DataObject, mood: str) -> None:
        """One rule for everything, so that every walk has some of each and gets somewhere."""
        if mood == "go on":
            self.go_on(data)
        elif mood == "stray":
            self.attempt(data.draw(strays(self.model)))
        elif mood == "wait":
            self.wait(data)
        elif self.done:
            self.use_key_again(data, steal=mood == "steal")

    def go_on(self, data: st.DataObject) -> None:
        """Some steps that the stage asks for."""
        for _ in range(data.draw(st.integers(1, 4))):
            attempt = data.draw(steps(self.model))
            if attempt is not None:
                self.attempt(attempt)

    def wait(self, data: st.DataObject) -> None:
        """Some days pass, or as many as until the meeting can be held."""
        notice = earliest_meeting(self.model.papers_day(self.model.today)) if self.model.council else self.model.today
        later = self.model.today + timedelta(data.draw(st.integers(1, 6)))
        self.model.today = data.draw(st.sampled_from([later, max(later, self.model.meeting, notice)]))

    def use_key_again(self, data: st.DataObject, *, steal: bool) -> None:
        """The same request again gives the same act; under another person it is refused. Neither does anything."""
        attempt, key, act = data.draw(st.sampled_from(self.done))
        if not steal:
            assert self.world.perform(attempt, self.model.today, key) == act
            return
        others = [name for name in EVERYONE if name != attempt.who]
        assert not self.accepted(replace(attempt, who=data.draw(st.sampled_from(others))), key)

    def attempt(self, attempt: Attempt) -> None:
        """The product accepts it exactly when the model allows it."""
        self.attempted += 1
        key, allowed = f"request-{self.attempted}", self.model.allows(attempt)
        try:
            accepted = self.accepted(attempt, key)
        except NobodyToTry:
            return
        assert accepted is allowed, f"{attempt} at {self.model.stage}: {'accepted' if accepted else self.refusal}"
        if allowed:
            self.model.happens(attempt)
            self.happened[attempt.kind] += 1
            self.done.append((attempt, key, self.dossier.acts.get(request_key=key)))
            self.compare_counts(attempt)

    def accepted(self, attempt: Attempt, key: str) -> bool:
        """Whether the product does it; only a proper refusal counts as one."""
        try:
            self.world.perform(attempt, self.model.today, key)
        except REFUSALS as refusal:
            self.refusal = str(refusal)
            return False
        return True

    def compare_counts(self, attempt: Attempt) -> None:
        """What a closing states is what the model counted."""
        said = self.done[-1][2].data
        if attempt.kind.endswith("vote_closed"):
            ballots = list(self.model.vote.ballots.values())
            if self.model.vote.phase == "proposal":
                assert (said["approve"], said["reject"], said["other"], said["passed"]) == (
                    *(ballots.count(choice) for choice in ("approve", "reject", "other_opinion")), self.model.passed,
                )  # fmt: skip
            else:
                assert said["outcome"] == self.model.outcome
            assert said["eligible"] == len(self.model.vote.voters)

    @invariant()
    def agrees_with_the_model(self) -> None:
        """Stage, acts and ballots, after every step."""
        if not hasattr(self, "world"):
            return
        dossier = self.dossier
        kinds = list(dossier.acts.order_by("sequence").values_list("kind", flat=True))
        assert dossier.stage == self.model.stage
        assert [kind for kind in kinds if kind != "model_drafted"] == self.model.acts
        assert Ballot.objects.filter(voter__round__dossier=dossier).count() == sum(
            len(vote.ballots) for vote in self.model.votes
        )
