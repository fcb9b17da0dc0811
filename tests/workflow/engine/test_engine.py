"""
The whole procedure, walked at random beside an independent model of it.

Every run of the tests takes the same few walks. ``ENGINE_RUNS=500`` takes that many others.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.workflow.engine.machine import Engine
from tests.workflow.engine.world import People

RUNS = int(os.environ.get("ENGINE_RUNS", "0"))
WALKS = settings(
    max_examples=RUNS or 12,
    stateful_step_count=40,
    derandomize=not RUNS,
    database=None,
    deadline=None,
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.django_db
class TestEngine:
    def test_does_what_the_model_allows_and_nothing_else(self):
        Engine.people = People()

        run_state_machine_as_test(Engine, settings=WALKS)
