"""The tables of readings and coverage hold exactly what the description of the domain holds."""

import re
from pathlib import Path

import pytest

from workflow.rules.coverage import COVERAGE, Row, Status
from workflow.rules.readings import READINGS, Reading
from workflow.rules.register import carriers
from workflow.rules.thresholds import THRESHOLDS

DOMAIN = Path(__file__).parents[4] / "shared" / "domain.md"
needs_domain = pytest.mark.skipif(not DOMAIN.exists(), reason="the description of the domain is not here")

PLANNED = """
R08
"""


def ids(letter: str) -> list[str]:
    """The first cells of the domain's tables that are ``letter`` and a number, in order."""
    return re.findall(rf"^\| ({letter}\d+) \|", DOMAIN.read_text(), re.MULTILINE)


class TestReadings:
    @needs_domain
    def test_are_exactly_those_of_the_domain(self):
        assert [reading.id for reading in READINGS] == ids("A")

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.id)
    def test_state_question_answer_reason_and_clause(self, reading: Reading):
        assert reading.question.endswith("?")
        assert reading.answer.endswith(".")
        assert reading.reason.endswith(".")
        assert reading.citation.clause

    @pytest.mark.parametrize("reading", [r for r in READINGS if r.options], ids=lambda reading: reading.id)
    def test_offer_a_choice_where_they_offer_options(self, reading: Reading):
        assert len({option.key for option in reading.options}) == len(reading.options) >= 2


class TestCoverage:
    @needs_domain
    def test_has_exactly_the_rows_of_the_domain(self):
        assert [row.id for row in COVERAGE] == ids("R")

    @pytest.mark.parametrize("row", COVERAGE, ids=lambda row: row.id)
    def test_names_only_what_exists(self, row: Row):
        assert set(row.by) <= carriers()

    @pytest.mark.parametrize("row", COVERAGE, ids=lambda row: row.id)
    def test_says_what_carries_a_demand_or_why_nothing_does(self, row: Row):
        assert row.by or row.note
        if row.status in {Status.ENFORCED, Status.WARNED}:
            assert row.by
        if row.status is Status.BEYOND:
            assert row.note

    def test_forgets_no_planned_row(self):
        assert {row.id for row in COVERAGE if row.status is Status.PLANNED} == set(PLANNED.split())


class TestThresholds:
    @pytest.mark.parametrize("row", THRESHOLDS, ids=lambda row: row.key)
    def test_have_a_clause_and_a_default_within_bounds(self, row):
        assert row.citation.clause
        assert row.least <= row.default <= row.most
