"""The plan is sent: the dossier begins (Điều 7.1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.organisation.leadership import head_on
from content.organisation.models import ManagingLevel, PositionKind, User
from content.proposal.completeness import missing_blocks
from content.proposal.models import Proposal
from workflow.actions.base import settle
from workflow.clocks import rebuild
from workflow.ledger import append
from workflow.models import Act, Dossier
from workflow.policies.acting import official_of
from workflow.policies.referral import Destination, copied_heads, destination
from workflow.rules.acts import ActKind
from workflow.rules.commission import commission_is_known
from workflow.rules.dates import act_is_not_in_the_future
from workflow.rules.intake import (
    committee_is_known,
    common_good_is_declared,
    deciding_agency_is_known,
    lead_proposer_submits,
    plan_is_complete,
    proposer_is_covered,
)
from workflow.rules.verdict import Verdict
from workflow.signals import act_recorded


def dossier_code(day: date) -> str:
    """The next free code of the year, such as ``HS-2026-0007``."""
    prefix = f"HS-{day.year}-"
    last = Dossier.objects.filter(code__startswith=prefix).order_by("-code").values_list("code", flat=True).first()
    return f"{prefix}{int(last.removeprefix(prefix)) + 1 if last else 1:04d}"


@dataclass(kw_only=True)
class SubmitPlan:
    """
    Send a proposal to the head of the deciding agency and open its dossier.

    Raises ``RuleViolation`` naming every missing block. Submitting twice opens one dossier.
    """

    proposal: Proposal
    user: User
    on: date
    now: datetime
    request_key: str | None = None

    @transaction.atomic
    def execute(self) -> Dossier:
        """Check the law, lock the text, open the dossier, start the workflow."""
        self.proposal = Proposal.objects.select_for_update(of=("self",)).get(pk=self.proposal.pk)
        existing = Dossier.objects.filter(proposal=self.proposal).first()
        if existing is not None:
            return existing
        for verdict in self.law():
            verdict.enforce()
        dossier = self.open_dossier()
        act = self.record(dossier)
        self.freeze()
        if self.destination.to_commission:
            self.send_to_commission(dossier)
        settle(dossier, self.user)
        act_recorded.send(sender=type(self), act=act)
        log(self.proposal, "workflow.act", user=self.user, data={"kind": ActKind.PLAN_SUBMITTED, "act": act.pk})
        return dossier

    def law(self) -> Iterable[Verdict]:
        """Completeness, the right person, and a body that can decide."""
        proposal = self.proposal
        official = official_of(self.user)
        agency, managed = self.destination.agency, self.is_board_managed
        to_agency = not self.destination.to_commission
        yield act_is_not_in_the_future(on=self.on, today=timezone.localdate(self.now))
        yield lead_proposer_submits(lead=proposal.lead_proposer_id, submitter=official.pk if official else None)
        yield proposer_is_covered(covered=proposal.lead_proposer.position_kind != PositionKind.OTHER)
        yield plan_is_complete(missing=[label for _, label, _ in missing_blocks(proposal)])
        yield common_good_is_declared(declared=proposal.conflict_declared)
        yield deciding_agency_is_known(
            head_is_author=self.head_is_author and not managed, has_superior=agency is not None
        )
        yield commission_is_known(needed=managed, known=agency is not None)
        yield committee_is_known(
            has_committee=not to_agency or (agency is not None and agency.party_committee_id is not None)
        )

    @cached_property
    def destination(self) -> Destination:
        """Where the plan goes: the own agency, one above it, or the organisation commission."""
        return destination(self.proposal, self.on)

    @property
    def head_is_author(self) -> bool:
        """Whether the head of the proposer's agency is among the authors."""
        return head_on(self.proposal.agency, self.on) in self.proposal.authors

    @property
    def is_board_managed(self) -> bool:
        """Whether the Standing Board manages the lead proposer (Điều 20.2)."""
        return self.proposal.lead_proposer.managing_level == ManagingLevel.STANDING_BOARD

    def open_dossier(self) -> Dossier:
        """The new dossier under the next free code; dossiers are opened one after another."""
        agency = self.destination.agency
        assert agency is not None  # noqa: S101 - enforced by deciding_agency_is_known, commission_is_known
        ContentType.objects.select_for_update(no_key=True).get(app_label="workflow", model="dossier")
        return Dossier.objects.create(
            code=dossier_code(self.on),
            proposal=self.proposal,
            deciding_agency=agency,
            opened_at=self.now,
        )

    def record(self, dossier: Dossier) -> Act:
        """The first act: which version of the plan, with which files, went to whom."""
        revision = self.proposal.latest_revision or self.proposal.save_revision(user=self.user)
        return append(
            dossier,
            ActKind.PLAN_SUBMITTED,
            on=self.on,
            recorded_at=self.now,
            recorded_by=self.user,
            data={
                "revision": revision.pk,
                "agency": dossier.deciding_agency.name,
                "agency_id": dossier.deciding_agency_id,
                "head_is_author": self.head_is_author,
                "authors": [author.pk for author in self.proposal.authors],
                "attachments": [{"id": a.pk, "name": a.name, "size": a.size} for a in self.proposal.attachments.all()],
            },
            request_key=self.request_key,
        )

    def send_to_commission(self, dossier: Dossier) -> None:
        """The organisation commission takes the plan in; the direct head gets a copy (reading A11)."""
        rebuild(dossier)
        append(
            dossier,
            ActKind.SENT_TO_COMMISSION,
            on=self.on,
            recorded_at=self.now,
            recorded_by=self.user,
            data={
                "agency": dossier.deciding_agency.name,
                "agency_id": dossier.deciding_agency_id,
                "reasons": self.destination.reason,
                "copied_to": [
                    {"id": head.pk, "name": head.full_name} for head in copied_heads(self.proposal, self.on)
                ],
            },
        )

    def freeze(self) -> None:
        """From now on the text is locked, for everyone."""
        self.proposal.locked = True
        self.proposal.locked_by = None
        self.proposal.locked_at = self.now
        self.proposal.save(update_fields=["locked", "locked_by", "locked_at"])
