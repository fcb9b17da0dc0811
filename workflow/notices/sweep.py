"""The daily round over every running clock, and the word at once when a dossier changes desks."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
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
from workflow.notices.directory import Directory, Recipient
from workflow.notices.messages import Message
from workflow.notices.outbox import claim, claim_all
from workflow.notices.recipients import desk_holders, holders_of
from workflow.policies.amending import change_filed, track_of
from workflow.policies.desk import inbox
from workflow.portions import portions
from workflow.rules.amendment_track import TRACK_KINDS
from workflow.rules.reminders import Audience, ReminderStep, due_steps
from workflow.working_days import current_calendar

NEEDED = ("dossier__proposal", "dossier__deciding_agency__superior")
SHOWN = ("key", "starts_on", "due_on", "days", "met_on", "dossier__code", "dossier__proposal__title")
"""What a reminder is made of; the texts of a plan are long and are left where they are."""


def sweep(now: datetime) -> Iterator[int]:
    """Claim every reminder and letter that is due today; the deliveries to send. Safe to run twice."""
    for _last, claimed in reminders(now):
        yield from claimed
    for claimed in digests(now):
        yield from claimed


def reminders(now: datetime, after: int = 0) -> Iterator[tuple[int, list[int]]]:
    """
    Claim the reminders of running clocks, a portion of clocks at a time.

    With each portion comes the key of its last clock: whoever stops there goes on ``after`` it.
    """
    today = timezone.localdate(now)
    steps = [rule.step for rule in ReminderRule.objects.filter(active=True)]
    earliest = min((step.offset for step in steps), default=0)
    calendar = current_calendar()
    horizon = calendar.add_working_days(today, max(0, -earliest))
    daily = DailyRound(now, today, steps, calendar, Directory(today))
    running = Clock.objects.filter(met_on=None, due_on__lte=horizon)
    for portion in portions(running.select_related(*NEEDED).only(*NEEDED, *SHOWN), after=after):
        yield portion[-1].pk, claim_all(list(daily.deliveries(portion)), now)


@dataclass(frozen=True)
class DailyRound:
    """What every clock of one round is read with."""

    now: datetime
    today: date
    steps: list[ReminderStep]
    calendar: WorkingCalendar
    directory: Directory

    def deliveries(self, clocks: Sequence[Clock]) -> Iterator[Delivery]:
        """Unsaved: every reminder of ``clocks`` that is due and was not claimed before."""
        dossiers = {clock.dossier_id for clock in clocks}
        claimed = Delivery.objects.filter(dossier__in=dossiers).exclude(occasion__startswith="desk:")
        taken = set(claimed.values_list("occasion", flat=True))
        due = [(clock, steps) for clock in clocks if (steps := self.due(clock, taken))]
        desks = desks_of({clock.dossier_id for clock, _ in due})
        for clock, steps in due:
            yield from self.of_clock(clock, steps, desks.get(clock.dossier_id, []))

    def due(self, clock: Clock, taken: Collection[str]) -> list[ReminderStep]:
        """The steps that ``clock`` has reached today and that no earlier round took."""
        past = self.calendar.working_days_between(clock.due_on, self.today)
        steps = [step for step in self.steps if step.audience is Audience.DESK or not clock.limit.internal]
        sent = [step for step in steps if occasion(clock, step) in taken]
        return due_steps(steps, days_past_due=past, sent=sent)

    def of_clock(self, clock: Clock, steps: Iterable[ReminderStep], desk: list[DeskEntry]) -> Iterator[Delivery]:
        """Unsaved: one message about ``clock`` for everyone whom ``steps`` name and who has an address."""
        message = messages.reminder(clock.dossier, read(clock, self.today, self.calendar))
        for step in steps:
            for person in self.directory.audience(step.audience, clock.dossier, desk):
                yield from self.letter(person, message, clock, occasion(clock, step))
                for substitute in self.directory.substitutes(person):
                    copy = messages.copy_for_substitute(message, person.name)
                    yield from self.letter(substitute, copy, clock, f"{occasion(clock, step)}:for:{person.official}")

    def letter(self, person: Recipient, message: Message, clock: Clock, occasion: str) -> Iterator[Delivery]:
        """Unsaved: ``message`` to ``person``, if they have an address."""
        if person.address:
            yield Delivery(
                recipient_id=person.official,
                dossier=clock.dossier,
                occasion=occasion,
                address=person.address,
                subject=message.subject,
                body=message.body,
                claimed_at=self.now,
            )


def occasion(clock: Clock, step: ReminderStep) -> str:
    """What a reminder is claimed under: a clock that moves is another occasion."""
    return f"{clock.dossier_id}:{clock.key}:{clock.due_on.isoformat()}:{step.offset}:{step.audience}"


def desks_of(dossiers: Collection[int]) -> dict[int, list[DeskEntry]]:
    """The desk entries of ``dossiers``."""
    found: dict[int, list[DeskEntry]] = {}
    if dossiers:
        for entry in DeskEntry.objects.filter(dossier__in=dossiers).select_related("official__user", "agency"):
            found.setdefault(entry.dossier_id, []).append(entry)
    return found


def wants_digest(official: Official) -> bool:
    """Whether ``official`` chose one letter every morning instead of one for each dossier."""
    return NotificationSetting.objects.filter(official=official, choice=NotificationChoice.DAILY).exists()


def digests(now: datetime) -> Iterator[list[int]]:
    """One letter for everyone who chose it and has work waiting, some readers at a time."""
    readers = User.objects.filter(official__notification_setting__choice=NotificationChoice.DAILY, is_active=True)
    for portion in portions(readers.select_related("official")):
        found = [digest(reader, now) for reader in portion]
        yield [delivery.pk for delivery in found if delivery]


def digest(reader: User, now: datetime) -> Delivery | None:
    """The morning letter of one reader; ``None`` when nothing waits or it was claimed before."""
    today = timezone.localdate(now)
    waiting: dict[Dossier, list[str]] = {}
    for entry in inbox(reader, today).select_related("dossier__proposal").order_by("dossier"):
        waiting.setdefault(entry.dossier, []).append(entry.act_type.verb)
    if not waiting:
        return None
    message = messages.digest(list(waiting.items()))
    return claim(reader.official, message, occasion=f"digest:{today.isoformat()}", dossier=None, now=now)


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
        changing = [entry for entry in mine if entry.kind in TRACK_KINDS]
        if changing:
            mine, occasion = changing, f"{occasion}:{change_filed(dossier).sequence}:{track_of(dossier)}"
        message = messages.new_work(dossier, mine)
        claimed.extend(claim_with_copies(official, message, occasion=occasion, dossier=dossier, now=now))
    return claimed
