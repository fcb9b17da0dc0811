"""What every legal act does: lock, law, person, act, consequences; all or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.models import User
from workflow.actions.mirror import mirror
from workflow.clocks import rebuild
from workflow.ledger import append
from workflow.models import Act, Dossier
from workflow.policies.acting import Permission, may_act
from workflow.policies.desk import rebuild_desk
from workflow.policies.restricted import kept_from_log
from workflow.rules.acts import ActKind
from workflow.rules.dates import act_follows_in_time, act_is_not_in_the_future
from workflow.rules.repetition import request_is_repeated_unchanged
from workflow.rules.routes import act_belongs_to_the_route
from workflow.rules.stages import ADMINISTRATIVE, Stage, act_follows
from workflow.rules.verdict import Verdict
from workflow.signals import act_recorded


@dataclass(kw_only=True)
class Action:
    """
    One legal act on one dossier.

    :param on: the legal date of the act, in Vietnam
    :param now: the moment of recording, aware
    :param request_key: names the request on this dossier; a second run with the same key returns the first act

    ``execute`` raises :class:`~workflow.rules.verdict.RuleViolation` when the regulation stands
    against it, and :class:`~workflow.policies.acting.ActionForbidden` when the person may not.
    """

    kind: ClassVar[ActKind]

    dossier: Dossier
    user: User
    on: date
    now: datetime
    request_key: str | None = None
    document: File | None = None
    allowed: Permission = field(init=False, default=Permission())

    @transaction.atomic
    def execute(self) -> Act:
        """Perform the act and everything that follows from it."""
        self.dossier = lock(self.dossier.pk)
        if (replayed := self.replayed()) is not None:
            return replayed
        for verdict in self.order():
            verdict.enforce()
        for verdict in (*self.dates(), *self.law()):
            verdict.enforce()
        self.allowed = self.permission()
        self.allowed.enforce()
        act = self.record()
        self.consequences(act)
        settle(self.dossier, self.user)
        act_recorded.send(sender=type(self), act=act)
        if not kept_from_log(self.kind):
            log(self.dossier.proposal, "workflow.act", user=self.user, data={"kind": self.kind, "act": act.pk})
        return act

    @property
    def stage(self) -> Stage | None:
        """Where the dossier stands before the act."""
        return Stage(self.dossier.stage) if self.dossier.stage else None

    @property
    def today(self) -> date:
        """The day of recording, in Vietnam."""
        return timezone.localdate(self.now)

    def replayed(self) -> Act | None:
        """The act that an earlier run of the same request on this dossier wrote."""
        act = self.dossier.acts.filter(request_key=self.request_key).first() if self.request_key else None
        if act is not None:
            person = self.user.pk if self.user else None
            request_is_repeated_unchanged(
                same_act=act.kind == self.kind, same_person=act.recorded_by_id == person
            ).enforce()
        return act

    def order(self) -> Iterable[Verdict]:
        """The act's place in the procedure; each is enforced before the next is asked for."""
        yield act_follows(stage=self.stage, kind=self.kind)
        yield act_belongs_to_the_route(kind=self.kind, route=self.dossier.route)

    def dates(self) -> Iterable[Verdict]:
        """The order of time; a receipt is the one act that may carry an earlier day."""
        yield act_is_not_in_the_future(on=self.on, today=self.today)
        steps = self.dossier.acts.exclude(kind__in=ADMINISTRATIVE)
        latest = steps.order_by("-on").values_list("on", flat=True).first()
        yield act_follows_in_time(on=self.on, latest=latest)

    def law(self) -> Iterable[Verdict]:
        """What the regulation demands of this act beyond its place in the procedure."""
        return ()

    def permission(self) -> Permission:
        """Whether the person may perform this act today."""
        return may_act(self.user, self.kind, self.dossier, self.today)

    def content(self) -> dict:
        """What the act says, as JSON."""
        return {}

    def consequences(self, act: Act) -> None:
        """Rows beside the act that it brings about."""

    def on_behalf(self) -> dict:
        """For whom the act is performed and on which substitution; empty for what people do themselves."""
        substitution = self.allowed.on_behalf
        if substitution is None:
            return {}
        principal = substitution.principal
        return {"on_behalf": {"id": principal.pk, "name": principal.full_name}, "substitution": substitution.pk}

    def record(self) -> Act:
        """Write the act into the ledger."""
        return append(
            self.dossier,
            self.kind,
            on=self.on,
            recorded_at=self.now,
            recorded_by=self.user,
            data={**self.content(), **self.on_behalf()},
            document=self.document,
            request_key=self.request_key,
        )


def lock(pk: int) -> Dossier:
    """The dossier with its row locked until the transaction ends."""
    return (
        Dossier.objects.select_for_update(of=("self",))
        .select_related("proposal__lead_proposer", "deciding_agency", "rule_set")
        .get(pk=pk)
    )


def settle(dossier: Dossier, user: User | None) -> None:
    """Bring everything that is derived from the acts up to date."""
    rebuild(dossier)
    rebuild_desk(dossier)
    mirror(dossier, user)
