"""
The whole procedure, walked at random beside an independent model of it.

Every run of the tests takes the same few walks, from a new plan and from places further on; on PostgreSQL, which
adds locks and no rules, fewer. ``ENGINE_RUNS=500`` takes that many others from each place.
"""

import os

import pytest
from django.db import connection
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.workflow.engine.histories import prepared
from tests.workflow.engine.machine import Engine
from tests.workflow.engine.world import People

RUNS = int(os.environ.get("ENGINE_RUNS", "0"))
PHASES = {
    "a vote of leaders": {"vote_closed"},
    "a vote of a council": {"council_vote_closed"},
    "a decision": {"proposal_approved", "vote_overridden", "proposal_refused"},
    "a suspension": {"suspension_ordered"},
    "its inspection": {"inspection_concluded"},
    "an end of the work": {"completion_declared"},
    "a termination": {"work_terminated"},
    "a vote of leaders on a result": {"result_vote_closed"},
    "a vote of a council on a result": {"council_result_vote_closed"},
    "a vote that was annulled": {"vote_annulled", "council_vote_annulled", "result_vote_annulled"},
    "a committee's opinion on a result": {"result_opinion_given"},
    "a recognition": {"result_recognised"},
}
"""What the walks of every run come to, and the acts that show it; those before a walk began do not count."""


def walks(postgres: bool) -> settings:
    """How many walks from each place, and how long."""
    return settings(
        max_examples=RUNS or (2 if postgres else 3),
        stateful_step_count=40 if RUNS else 8,
        derandomize=not RUNS,
        database=None,
        deadline=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.django_db
class TestEngine:
    def test_does_what_the_model_allows_and_nothing_else(self):
        Engine.people, postgres = People(), connection.vendor == "postgresql"
        Engine.happened.clear()

        for place, history in prepared(Engine.people).items():
            machine = type(f"From_{place}", (Engine,), {"history": history})
            run_state_machine_as_test(machine, settings=walks(postgres))

        missed = [phase for phase, kinds in PHASES.items() if not kinds & set(Engine.happened)]
        assert postgres or missed == [], Engine.happened
