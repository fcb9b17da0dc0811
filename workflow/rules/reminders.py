"""When people are reminded of a limit, and whom a missed one is escalated to: internal steps, no law."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Whom a reminder goes to."""

    DESK = "desk"
    SUPERIOR = "superior"
    ORGANISATION_COMMISSION = "organisation_commission"


@dataclass(frozen=True)
class ReminderStep:
    """``offset`` working days after the due day (negative: before) a reminder goes to ``audience``."""

    offset: int
    audience: Audience


DEFAULT_STEPS = (
    ReminderStep(-2, Audience.DESK),
    ReminderStep(0, Audience.DESK),
    ReminderStep(1, Audience.DESK),
    ReminderStep(1, Audience.SUPERIOR),
    ReminderStep(3, Audience.ORGANISATION_COMMISSION),
)


def due_steps(
    steps: Iterable[ReminderStep], *, days_past_due: int, sent: Iterable[ReminderStep]
) -> list[ReminderStep]:
    """
    The steps to take now: for each audience the latest that has been reached, unless it was taken.

    After a pause of the system the earlier steps are passed over rather than sent all at once.

    :param days_past_due: working days since the due day; negative before it
    """
    reached: dict[Audience, ReminderStep] = {}
    for step in sorted(steps, key=lambda step: step.offset):
        if step.offset <= days_past_due:
            reached[step.audience] = step
    done = {step.audience: step.offset for step in sorted(sent, key=lambda step: step.offset)}
    return [step for step in reached.values() if done.get(step.audience, step.offset - 1) < step.offset]
