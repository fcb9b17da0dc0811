"""What a rule set answers, and which values it may not hold."""

from dataclasses import replace

import pytest

from workflow.rules.rule_set import DEFAULT, RuleSet, differences, problems


def changed(**values) -> RuleSet:
    """The default with some values changed, table by table."""
    return replace(DEFAULT, **{table: {**getattr(DEFAULT, table), **new} for table, new in values.items()})


class TestRuleSet:
    def test_is_lawful_as_seeded(self):
        assert problems(DEFAULT) == {}
        assert (DEFAULT.days("leadership_meeting"), DEFAULT.threshold("council_max")) == (7, 9)
        assert DEFAULT.option("A1") == "valid_ballots"

    def test_survives_being_stored(self):
        rules = changed(time_limits={"result_report": 10}, readings={"A23": "binding"})

        assert RuleSet.from_json(rules.as_json()) == rules

    def test_answers_with_the_code_table_for_what_it_does_not_name(self):
        old = RuleSet(time_limits={}, thresholds={}, readings={})

        assert old.days("leadership_meeting") == 7
        assert old.threshold("council_min") == 5
        assert old.option("A35") == "rolls"

    @pytest.mark.parametrize(
        ("values", "key"),
        [
            ({"time_limits": {"leadership_meeting": 0}}, "leadership_meeting"),
            ({"time_limits": {"leadership_meeting": 367}}, "leadership_meeting"),
            ({"thresholds": {"amendment_percent": 101}}, "amendment_percent"),
            ({"thresholds": {"council_min": 9, "council_max": 5}}, "council_max"),
            ({"readings": {"A1": "anything"}}, "A1"),
        ],
    )
    def test_refuses_values_that_make_no_sense(self, values, key):
        assert list(problems(changed(**values))) == [key]

    def test_tells_what_changed_in_words(self):
        after = changed(
            time_limits={"leadership_meeting": 5}, thresholds={"council_min": 7}, readings={"A1": "eligible_voters"}
        )

        found = [(row.before, row.after) for row in differences(DEFAULT, after)]

        assert found[:2] == [("7 ngày", "5 ngày"), ("5 người", "7 người")]
        assert "kể cả người vắng mặt" in found[2][1]
        assert list(differences(DEFAULT, DEFAULT)) == []
