"""
A rule set: the days of every time limit, the thresholds and the readings that govern a dossier.

The code tables seed it; a province may choose other values. A dossier keeps the set under which its
plan was received, so a set also answers for limits that came into the software after it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workflow.rules.readings import READINGS, READINGS_BY_ID
from workflow.rules.thresholds import THRESHOLDS, THRESHOLDS_BY_KEY
from workflow.rules.time_limits import LIMITS_BY_KEY, TIME_LIMITS

MOST_DAYS = 366
ORDERED = (
    ("council_min", "council_max", "Số thành viên nhiều nhất không được nhỏ hơn số ít nhất"),
    ("annual_report_close", "annual_report_due", "Ngày gửi báo cáo không được trước ngày chốt số liệu"),
)
"""Thresholds of which the first may not exceed the second."""


@dataclass(frozen=True)
class RuleSet:
    """Values by key; what is not named holds as in the code tables."""

    time_limits: Mapping[str, int]
    thresholds: Mapping[str, int]
    readings: Mapping[str, str]

    def days(self, key: str) -> int:
        """How many days the time limit ``key`` gives."""
        return self.time_limits.get(key, LIMITS_BY_KEY[key].days)

    def threshold(self, key: str) -> int:
        """The number that stands for ``key``."""
        return self.thresholds.get(key, THRESHOLDS_BY_KEY[key].default)

    def option(self, reading: str) -> str:
        """The option chosen for a reading that has options, such as ``"A1"``."""
        return self.readings.get(reading, READINGS_BY_ID[reading].options[0].key)

    def as_json(self) -> dict[str, dict]:
        """The values as they are stored."""
        return {
            "time_limits": dict(self.time_limits),
            "thresholds": dict(self.thresholds),
            "readings": dict(self.readings),
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Mapping]) -> "RuleSet":
        """The set that :meth:`as_json` stored."""
        return cls(values["time_limits"], values["thresholds"], values["readings"])


DEFAULT = RuleSet(
    time_limits={limit.key: limit.days for limit in TIME_LIMITS},
    thresholds={threshold.key: threshold.default for threshold in THRESHOLDS},
    readings={reading.id: reading.options[0].key for reading in READINGS if reading.options},
)


def problems(rules: RuleSet) -> dict[str, str]:
    """What keeps a set from being used: the key of each wrong value with a Vietnamese sentence."""
    found: dict[str, str] = {}
    for limit in TIME_LIMITS:
        if not 1 <= rules.days(limit.key) <= MOST_DAYS:
            found[limit.key] = f"Số ngày phải từ 1 đến {MOST_DAYS}"
    for threshold in THRESHOLDS:
        if not threshold.least <= rules.threshold(threshold.key) <= threshold.most:
            found[threshold.key] = f"Giá trị phải từ {threshold.least} đến {threshold.amount(threshold.most)}"
    for reading in READINGS:
        if reading.options and rules.option(reading.id) not in {option.key for option in reading.options}:
            found[reading.id] = "Chọn một trong các cách hiểu đã nêu"
    return {**disordered(rules), **found}


def disordered(rules: RuleSet) -> dict[str, str]:
    """Numbers that may not exceed another and do."""
    return {more: reason for less, more, reason in ORDERED if rules.threshold(less) > rules.threshold(more)}


@dataclass(frozen=True)
class Difference:
    """One value that two sets do not share, in words."""

    label: str
    before: str
    after: str


def differences(before: RuleSet, after: RuleSet) -> Iterator[Difference]:
    """What changed from one set to another, in the order of the tables."""
    for limit in TIME_LIMITS:
        if before.days(limit.key) != after.days(limit.key):
            yield Difference(limit.label, f"{before.days(limit.key)} ngày", f"{after.days(limit.key)} ngày")
    for row in THRESHOLDS:
        old, new = before.threshold(row.key), after.threshold(row.key)
        if old != new:
            yield Difference(row.label, row.amount(old), row.amount(new))
    for reading in READINGS:
        if reading.options and before.option(reading.id) != after.option(reading.id):
            labels = {option.key: option.label for option in reading.options}
            yield Difference(
                f"Cách hiểu {reading.id}", labels[before.option(reading.id)], labels[after.option(reading.id)]
            )
