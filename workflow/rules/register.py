"""All rules, time limits and readings of the software, in the order of the regulation."""

from workflow.rules import (
    amendment,
    annual_report,
    commission,
    council,
    council_voting,
    dates,
    decision,
    filing,
    implementation,
    incentives,
    intake,
    protection,
    publicity,
    referral,
    requests,
    routes,
    substitution,
    suspension,
    voting,
    wrongdoing,
)
from workflow.rules.acts import ActKind
from workflow.rules.readings import READINGS_BY_ID
from workflow.rules.time_limits import LIMITS_BY_KEY, TIME_LIMITS, TimeLimit
from workflow.rules.verdict import RULES, RuleEntry

RULE_MODULES = (
    amendment,
    annual_report,
    commission,
    council,
    council_voting,
    dates,
    decision,
    filing,
    implementation,
    incentives,
    intake,
    protection,
    publicity,
    referral,
    requests,
    routes,
    substitution,
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


def carriers() -> frozenset[str]:
    """Every name that the coverage table may say carries a demand: rules, limits, acts and readings."""
    rules = {entry.name for entry in RULES}
    return frozenset({*rules, *LIMITS_BY_KEY, *(kind.value for kind in ActKind), *READINGS_BY_ID})
