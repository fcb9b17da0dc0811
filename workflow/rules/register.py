"""All rules and time limits of the software, in the order of the regulation."""

from workflow.rules import (
    amendment,
    dates,
    decision,
    implementation,
    incentives,
    intake,
    protection,
    publicity,
    requests,
    suspension,
    voting,
    wrongdoing,
)
from workflow.rules.time_limits import TIME_LIMITS, TimeLimit
from workflow.rules.verdict import RULES, RuleEntry

RULE_MODULES = (
    amendment,
    dates,
    decision,
    implementation,
    incentives,
    intake,
    protection,
    publicity,
    requests,
    suspension,
    voting,
    wrongdoing,
)


def all_rules() -> list[RuleEntry]:
    """Every rule, by citation and name."""
    return sorted(RULES, key=lambda entry: (entry.citation.sort_key, entry.name))


def all_time_limits() -> list[TimeLimit]:
    """Every time limit, by citation."""
    return sorted(TIME_LIMITS, key=lambda limit: limit.citation.sort_key)
