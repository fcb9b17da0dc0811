"""Every rule says where it stands in the regulation, and the command prints them all."""

import ast
import inspect
import json
from importlib import import_module
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from workflow.rules.citation import Citation
from workflow.rules.coverage import COVERAGE
from workflow.rules.readings import READINGS
from workflow.rules.register import RULE_MODULES, all_rules, all_time_limits
from workflow.rules.thresholds import THRESHOLDS
from workflow.rules.time_limits import LIMITS_BY_KEY, TIME_LIMITS, Unit

ARTICLES = range(1, 21)
RULES_FOLDER = Path(inspect.getfile(import_module("workflow.rules"))).parent


def functions_under(decorator: str, path: Path) -> set[str]:
    """Names of the functions of a file that carry ``@decorator(...)``."""
    return {
        node.name
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(d, ast.Call) and getattr(d.func, "id", "") == decorator for d in node.decorator_list)
    }


def printed(*options: str) -> str:
    out = StringIO()
    call_command("list_rules", *options, stdout=out)
    return out.getvalue()


class TestRegister:
    def test_holds_every_rule_of_every_file(self):
        written = {name for path in RULES_FOLDER.glob("*.py") for name in functions_under("rule", path)}

        assert {entry.name for entry in all_rules()} == written
        assert len(all_rules()) == len(written)

    def test_loads_every_file_that_has_rules(self):
        with_rules = {path.stem for path in RULES_FOLDER.glob("*.py") if functions_under("rule", path)}

        assert {module.__name__.rsplit(".", 1)[-1] for module in RULE_MODULES} == with_rules

    @pytest.mark.parametrize("entry", all_rules(), ids=lambda entry: entry.name)
    def test_cites_an_article_and_says_what_the_rule_demands(self, entry):
        assert isinstance(entry.citation, Citation)
        assert entry.citation.article in ARTICLES
        assert entry.citation.clause
        assert entry.summary.endswith((".", ".``", ")")) or len(entry.summary) > 20

    def test_stands_in_the_order_of_the_regulation(self):
        keys = [entry.citation.sort_key for entry in all_rules()]

        assert keys == sorted(keys)

    def test_has_the_limits_of_both_routes(self):
        assert {(limit.key, limit.days, limit.unit, str(limit.citation)) for limit in TIME_LIMITS} == {
            ("leadership_meeting", 7, Unit.WORKING_DAY, "điểm 2.1 khoản 2 Điều 7"),
            ("opinion_request", 3, Unit.WORKING_DAY, "khoản 3 Điều 7"),
            ("result_report", 5, Unit.WORKING_DAY, "khoản 1 Điều 17"),
            ("result_meeting", 7, Unit.WORKING_DAY, "khoản 2 Điều 17"),
            ("result_opinion_request", 3, Unit.WORKING_DAY, "khoản 2 Điều 17"),
            ("council_establishment", 10, Unit.CALENDAR_DAY, "điểm 2.2 khoản 2 Điều 7"),
            ("council_meeting", 10, Unit.CALENDAR_DAY, "khoản 3 Điều 8"),
            ("council_papers", 5, Unit.WORKING_DAY, "khoản 3 Điều 8"),
            ("council_opinion_request", 3, Unit.WORKING_DAY, "khoản 5 Điều 8"),
            ("council_result_meeting", 5, Unit.WORKING_DAY, "khoản 3 Điều 17"),
            ("amendment_meeting", 7, Unit.WORKING_DAY, "điểm 2.1 khoản 2 Điều 7"),
            ("amendment_opinion_request", 3, Unit.WORKING_DAY, "khoản 3 Điều 7"),
            ("council_amendment_meeting", 10, Unit.CALENDAR_DAY, "khoản 3 Điều 8"),
            ("council_result_opinion", 3, Unit.WORKING_DAY, "điểm c khoản 3 Điều 17"),
            ("commission_advice", 7, Unit.WORKING_DAY, "khoản 2 Điều 20"),
            ("board_decision", 3, Unit.WORKING_DAY, "khoản 2 Điều 20"),
            ("commission_result_advice", 7, Unit.WORKING_DAY, "khoản 2 Điều 20"),
            ("commission_amendment_advice", 7, Unit.WORKING_DAY, "khoản 2 Điều 20"),
            ("board_amendment_decision", 3, Unit.WORKING_DAY, "khoản 2 Điều 20"),
            ("board_recognition", 3, Unit.WORKING_DAY, "khoản 2 Điều 20"),
        }
        assert {limit.key for limit in TIME_LIMITS if limit.internal} == {
            "commission_advice", "board_decision", "commission_result_advice", "board_recognition",
            "commission_amendment_advice", "board_amendment_decision",
            "amendment_meeting", "amendment_opinion_request", "council_amendment_meeting",
        }  # fmt: skip
        assert set(LIMITS_BY_KEY) == {limit.key for limit in all_time_limits()}


class TestListRules:
    def test_prints_a_line_for_every_rule_and_limit(self):
        lines = printed().splitlines()

        assert len(lines) == sum(map(len, (all_rules(), TIME_LIMITS, THRESHOLDS, READINGS, COVERAGE)))
        assert any(line.startswith("dieu-7.khoan-2.diem-2.1 ") and "head_has_voted" in line for line in lines)
        assert any("leadership_meeting" in line and "7 × working_day" in line for line in lines)

    def test_prints_the_same_as_json(self):
        data = json.loads(printed("--json"))

        assert {rule["name"] for rule in data["rules"]} == {entry.name for entry in all_rules()}
        assert {limit["name"]: limit["days"] for limit in data["time_limits"]} == {
            limit.key: limit.days for limit in TIME_LIMITS
        }
        assert [reading["id"] for reading in data["readings"]] == [reading.id for reading in READINGS]
        assert {row["id"]: row["status"] for row in data["coverage"]} == {row.id: row.status for row in COVERAGE}
        cited = (row for table in ("rules", "time_limits", "thresholds", "readings") for row in data[table])
        assert all(row["clause"].startswith("dieu-") for row in cited)
