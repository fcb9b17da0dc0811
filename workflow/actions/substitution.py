"""Naming somebody to act for oneself, and taking it back. No act of a dossier: it stands beside all of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.models import Official, User
from workflow.models import Substitution, SubstitutionEnd
from workflow.policies.acting import ActionForbidden, official_of
from workflow.policies.substituting import has_open_account, may_end, own_duties
from workflow.rules.substitution import (
    Duty,
    duties_are_ones_own,
    substitute_can_log_in,
    substitute_is_a_colleague,
    substitution_lies_ahead,
)
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class NameSubstitute:
    """
    The holder of the account names who acts for them.

    Raises ``RuleViolation`` or ``ActionForbidden`` with a Vietnamese sentence.
    """

    user: User
    substitute: Official
    since: date
    until: date
    now: datetime
    duties: list[Duty] = field(default_factory=list)
    note: str = ""

    @transaction.atomic
    def execute(self) -> Substitution:
        """Check and write the substitution."""
        principal = official_of(self.user)
        if principal is None:
            raise ActionForbidden("Tài khoản này không gắn với cán bộ nào nên không có việc để giao làm thay.")
        for verdict in self.law(principal):
            verdict.enforce()
        named = Substitution.objects.create(
            principal=principal,
            substitute=self.substitute,
            since=self.since,
            until=self.until,
            duties=[duty.value for duty in self.duties],
            note=self.note,
            named_at=self.now,
        )
        log(self.substitute, "workflow.substitution", user=self.user, data={"substitution": named.pk})
        return named

    def law(self, principal: Official) -> Iterable[Verdict]:
        """Who, when, and in what."""
        today = timezone.localdate(self.now)
        yield substitute_is_a_colleague(
            is_self=self.substitute == principal, same_agency=self.substitute.agency_id == principal.agency_id
        )
        yield substitute_can_log_in(has_account=has_open_account(self.substitute))
        yield substitution_lies_ahead(since=self.since, until=self.until, today=today)
        yield duties_are_ones_own(duties=self.duties, own=own_duties(principal, self.since))


@dataclass(kw_only=True)
class EndSubstitution:
    """Take a substitution back from today on; doing it twice ends it once."""

    user: User
    substitution: Substitution
    now: datetime

    @transaction.atomic
    def execute(self) -> SubstitutionEnd:
        """Check and write the end."""
        substitution = Substitution.objects.select_for_update().get(pk=self.substitution.pk)
        if not may_end(self.user, substitution):
            raise ActionForbidden("Chỉ người đã giao làm thay được thu hồi.")
        end, created = SubstitutionEnd.objects.get_or_create(
            substitution=substitution,
            defaults={"ended_on": timezone.localdate(self.now), "ended_at": self.now, "ended_by": self.user},
        )
        if created:
            log(substitution.substitute, "workflow.substitution", user=self.user, data={"ended": substitution.pk})
        return end
