"""The daily round over every running clock, and the word at once when a dossier changes desks."""

from collections.abc import Iterator
from datetime import date, datetime

from django.db.models import Prefetch
from django.utils import timezone

from content.organisation.models import Official, User
from workflow.calendar import WorkingCalendar
from workflow.clocks import read
from workflow.models import Act, Clock, Delivery, DeskEntry, Dossier, NotificationSetting, ReminderRule
from workflow.models.reminder import NotificationChoice
from workflow.notices import messages
from workflow.notices.copies import claim_with_copies
from workflow.notices.outbox import claim
from workflow.notices.recipients import audience_of, desk_holders, holders_of
from workflow.policies.desk import inbox
from workflow.rules.reminders import ReminderStep, due_steps
from workflow.working_days import current_calendar


def sweep(now: datetime) -> list[int]:
    """Claim every reminder that is due today; returns the deliveries to send. Safe to run twice."""
    today = timezone.localdate(now)
    steps = [rule.step for rule in ReminderRule.objects.filter(active=True)]
    earliest = min((step.offset for step in steps), default=0)
    calendar = current_calendar()
    horizon = calendar.add_working_days(today, max(0, -earliest))
    claimed = [pk for clock in near(horizon) for pk in remind(clock, steps, calendar, now)]
    return claimed + digests(today, now)


def near(horizon: date) -> Iterator[Clock]:
    """Running clocks that are late or due by ``horizon``, read in bounded portions."""
    running = Clock.objects.filter(met_on=None, due_on__lte=horizon)
    return running.select_related("dossier__proposal", "dossier__deciding_agency__superior").iterator(chunk_size=500)


def remind(clock: Clock, steps: list[ReminderStep], calendar: WorkingCalendar, now: datetime) -> Iterator[int]:
    """The reminders of one clock that are due and were not sent."""
    today = timezone.localdate(now)
    past = calendar.working_days_between(clock.due_on, today)
    occasion = f"{clock.dossier_id}:{clock.key}:{clock.due_on.isoformat()}"
    taken = set(Delivery.objects.filter(occasion__startswith=f"{occasion}:").values_list("occasion", flat=True))
    sent = [step for step in steps if f"{occasion}:{step.offset}:{step.audience}" in taken]
    for step in due_steps(steps, days_past_due=past, sent=sent):
        message = messages.reminder(clock.dossier, read(clock, today, calendar))
        for official in audience_of(clock.dossier, step.audience, today):
            key = f"{occasion}:{step.offset}:{step.audience}"
            yield from claim_with_copies(official, message, occasion=key, dossier=clock.dossier, now=now)


def wants_digest(official: Official) -> bool:
    """Whether ``official`` chose one letter every morning instead of one for each dossier."""
    return NotificationSetting.objects.filter(official=official, choice=NotificationChoice.DAILY).exists()


def digests(today: date, now: datetime) -> list[int]:
    """One letter for everyone who chose it and has work waiting."""
    claimed = []
    readers = User.objects.filter(official__notification_setting__choice=NotificationChoice.DAILY, is_active=True)
    for reader in readers.select_related("official").iterator():
        waiting: dict[Dossier, list[str]] = {}
        for entry in inbox(reader, today).select_related("dossier__proposal").order_by("dossier"):
            waiting.setdefault(entry.dossier, []).append(entry.act_type.verb)
        if not waiting:
            continue
        message = messages.digest(list(waiting.items()))
        occasion = f"digest:{today.isoformat()}"
        delivery = claim(reader.official, message, occasion=occasion, dossier=None, now=now)
        if delivery:
            claimed.append(delivery.pk)
    return claimed


def tell_desk(act_id: int, now: datetime) -> list[int]:
    """After an act: word to everyone on whose desk the dossier now lies, unless the desk is the act's own author."""
    act = Act.objects.select_related("recorded_by").get(pk=act_id)
    dossier = (
        Dossier.objects.select_related("proposal")
        .prefetch_related(Prefetch("desk", DeskEntry.objects.select_related("official__user", "agency")))
        .get(pk=act.dossier_id)
    )
    today = timezone.localdate(now)
    entries = list(dossier.desk.all())
    claimed: list[int] = []
    for official in desk_holders(entries, today):
        if official.user_id == act.recorded_by_id or wants_digest(official):
            continue
        mine = [entry for entry in entries if official in holders_of(entry, today)]
        occasion = f"desk:{dossier.pk}:{dossier.stage}:{dossier.stage_since}"
        message = messages.new_work(dossier, mine)
        claimed.extend(claim_with_copies(official, message, occasion=occasion, dossier=dossier, now=now))
    return claimed
