"""The OpenAPI document tells the truth: generated requests against the running server."""

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode

from tests.factories.statistics import make_snapshot

OPERATIONS = {
    "list_models",
    "read_model",
    "list_versions",
    "list_provisions",
    "read_provision",
    "read_statistics",
    "read_statistics_table",
}


def check(operation, mode: GenerationMode) -> None:
    """Send generated requests and hold each answer against the description."""

    @settings(max_examples=20, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def answers(case):
        case.call_and_validate()

    answers()


def test_answers_as_described(live_server, models, regulation):
    make_snapshot()
    described = schemathesis.openapi.from_url(f"{live_server.url}/api/v3/openapi.json")
    operations = [result.ok() for result in described.get_all_operations()]

    assert {operation.definition.raw["operationId"] for operation in operations} == OPERATIONS
    for operation in operations:
        asked = operation.definition.raw.get("parameters")
        for mode in GenerationMode if asked else [GenerationMode.POSITIVE]:  # nothing asked, nothing to get wrong
            check(operation, mode)


def test_describes_itself_the_same_twice(client, db):
    first, second = (client.get("/api/v3/openapi.json").json() for _ in range(2))

    assert first == second
