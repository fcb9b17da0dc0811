"""Days that the agency sets itself: shown beside the limits of the regulation, never as limits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workflow.due_dates import RECEIPT
from workflow.models import Act, Dossier
from workflow.policies.referral import referral_target
from workflow.rules.acts import REFERRALS
from workflow.rules.stages import Stage
from workflow.working_days import current_calendar

BEFORE_TRIAGE = (Stage.SUBMITTED, Stage.RECEIVED)


@dataclass(frozen=True)
class Target:
    """One internal target."""

    label: str
    on: date
    reading: str


def referral_targets(dossier: Dossier, today: date) -> list[Target]:
    """By when a dossier whose deciding head is an author leaves (reading A10); read from its desk."""
    if not any(entry.kind in REFERRALS for entry in dossier.desk.all()):
        return []
    return [Target("Chuyển cấp trên quyết định", referral_target(dossier, today), "A10")]


def targets(dossier: Dossier, acts: Sequence[Act]) -> list[Target]:
    """The internal targets that matter now: triage, until somebody has chosen the route (reading A6)."""
    received = [act.on for act in acts if act.kind in RECEIPT]
    if dossier.stage not in BEFORE_TRIAGE or not received:
        return []
    days = dossier.rules.threshold("triage_target_days")
    return [Target("Phân loại kế hoạch", current_calendar().add_working_days(min(received), days), "A6")]
