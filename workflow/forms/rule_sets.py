"""The form that makes a new version of the rule set."""

from dataclasses import dataclass

from django import forms
from django.utils import timezone

from workflow.forms.base import day_field, text_field
from workflow.rules.readings import READINGS, Reading
from workflow.rules.rule_set import MOST_DAYS, RuleSet
from workflow.rules.thresholds import THRESHOLDS
from workflow.rules.time_limits import TIME_LIMITS, TimeLimit, Unit

UNITS = {Unit.WORKING_DAY: "ngày làm việc", Unit.CALENDAR_DAY: "ngày"}
CHOICES = tuple(reading for reading in READINGS if reading.options)


def limit_help(limit: TimeLimit) -> str:
    """Where a limit comes from; an internal target says that the regulation sets none."""
    if limit.internal:
        return f"Mốc nội bộ, Quy định không đặt thời hạn này; mặc định là {limit.days}."
    return f"Căn cứ {limit.citation}; theo Quy định là {limit.days}."


@dataclass(frozen=True)
class Section:
    """Some fields of the form under one heading, as the form component wants them."""

    heading: str
    visible_fields: list[forms.BoundField]


def reading_field(reading: Reading) -> forms.ChoiceField:
    """One reading with its options, the default named."""
    options = [(option.key, option.label) for option in reading.options]
    default = [(options[0][0], f"{options[0][1]} (mặc định)"), *options[1:]]
    return forms.ChoiceField(
        label=f"{reading.id}. {reading.question}",
        help_text=f"Căn cứ {reading.citation}.",
        choices=default,
        widget=forms.RadioSelect,
    )


class RuleSetForm(forms.Form):
    """Every value of a rule set under its key, the day it takes effect, and why."""

    required_css_class = "required"
    effective_from = day_field(
        "Có hiệu lực từ ngày", "Áp dụng cho kế hoạch nhận từ ngày này; hôm nay hoặc sau hôm nay."
    )
    reason = text_field("Lý do thay đổi", "Ghi rõ văn bản, kết luận làm căn cứ.", required=True)

    def __init__(self, *args, current: RuleSet, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for limit in TIME_LIMITS:
            label = f"{limit.label} ({UNITS[limit.unit]})"
            self.add(limit.key, label, limit_help(limit), 1, MOST_DAYS)
            self.initial[limit.key] = current.days(limit.key)
        for row in THRESHOLDS:
            text = f"Căn cứ {row.citation}; mặc định {row.default}."
            self.add(row.key, f"{row.label} ({row.unit})", text, row.least, row.most)
            self.initial[row.key] = current.threshold(row.key)
        for reading in CHOICES:
            self.fields[reading.id] = reading_field(reading)
            self.initial[reading.id] = current.option(reading.id)
        self.initial.setdefault("effective_from", timezone.localdate())

    def add(self, key: str, label: str, help_text: str, least: int, most: int) -> None:
        """A field for one number."""
        wrong = f"Nhập một số từ {least} đến {most}."
        self.fields[key] = forms.IntegerField(
            label=label,
            help_text=help_text,
            min_value=least,
            max_value=most,
            error_messages={"invalid": wrong, "min_value": wrong, "max_value": wrong},
        )

    def sections(self) -> list[Section]:
        """The fields under their headings."""
        keys = {
            "Thời hạn": [limit.key for limit in TIME_LIMITS],
            "Ngưỡng": [row.key for row in THRESHOLDS],
            "Cách hiểu những điểm chưa rõ": [reading.id for reading in CHOICES],
            "Hiệu lực và lý do": ["effective_from", "reason"],
        }
        return [Section(heading, [self[name] for name in names]) for heading, names in keys.items()]

    def rules(self) -> RuleSet:
        """The rule set as it was filled in."""
        values = self.cleaned_data
        return RuleSet(
            time_limits={limit.key: values[limit.key] for limit in TIME_LIMITS},
            thresholds={row.key: values[row.key] for row in THRESHOLDS},
            readings={reading.id: values[reading.id] for reading in CHOICES},
        )
