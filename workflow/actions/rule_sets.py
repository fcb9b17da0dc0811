"""Making a new version of the rule set."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task
from wagtail.log_actions import log

from content.organisation.models import User
from workflow.models import RuleSetVersion
from workflow.policies.reference import may_change_reference
from workflow.rules.rule_set import RuleSet, differences, problems


class RuleSetRefused(Exception):
    """A version that may not be made. ``fields`` holds a Vietnamese sentence for each wrong value."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("; ".join(fields.values()))
        self.fields = fields


@dataclass(kw_only=True)
class ChangeRuleSet:
    """
    Make the next version, for plans received from ``effective_from`` on.

    Raises ``ActionForbidden`` (administrators only) or :class:`RuleSetRefused`. Logs ``workflow.rule_set``.
    """

    rules: RuleSet
    effective_from: date
    reason: str
    user: User
    now: datetime

    @transaction.atomic
    def execute(self) -> RuleSetVersion:
        """The new version, which nothing will change any more."""
        may_change_reference(self.user).enforce()
        last = RuleSetVersion.objects.select_for_update().order_by("number").last()
        assert last is not None  # noqa: S101 - version 1 is made with the tables
        if refusals := self.refusals():
            raise RuleSetRefused(refusals)
        version = RuleSetVersion(
            number=last.number + 1,
            effective_from=self.effective_from,
            values=self.rules.as_json(),
            reason=self.reason.strip(),
            changed_by=self.user,
            changed_at=self.now,
            previous_hash=last.hash,
        )
        version.hash = version.computed_hash()
        version.save()
        log(version, "workflow.rule_set", user=self.user, data={"number": version.number, "reason": version.reason})
        transaction.on_commit(partial(async_task, "workflow.jobs.apply_rule_set", number=version.number))
        return version

    def refusals(self) -> dict[str, str]:
        """Why the version may not be made, by the name of the value."""
        found = problems(self.rules)
        if not self.reason.strip():
            found["reason"] = "Cần ghi lý do thay đổi"
        if self.effective_from < timezone.localdate(self.now):
            found["effective_from"] = "Ngày có hiệu lực phải là hôm nay hoặc sau hôm nay"
        before = RuleSetVersion.objects.on(self.effective_from)
        if not found and not any(differences(before.rules, self.rules)):
            found["effective_from"] = f"Bộ quy tắc số {before.number}, áp dụng vào ngày này, đã có đúng các giá trị đó"
        return found
