"""A person's meetings and due dates as an iCalendar file."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from content.organisation.models import Official
from workflow.models import CalendarFeed, Clock, Dossier
from workflow.notices.messages import link
from workflow.policies.visibility import visible_dossiers
from workflow.rules.acts import ActKind

INVITATIONS = (
    ActKind.MEETING_CALLED,
    ActKind.RESULT_MEETING_CALLED,
    ActKind.COUNCIL_MEETING_CALLED,
    ActKind.COUNCIL_RESULT_MEETING_CALLED,
)


def event(key: str, day: date, summary: str, url: str, stamp: datetime) -> Event:
    """A whole-day event; the same key gives the same identity in every download."""
    item = Event()
    item.add("uid", f"{sha256(key.encode()).hexdigest()[:32]}@dam-lam")
    item.add("dtstamp", stamp)
    item.add("dtstart", day)
    item.add("dtend", day + timedelta(days=1))
    item.add("summary", summary)
    item.add("url", url)
    return item


def due_dates(dossiers: list[int], stamp: datetime) -> Iterator[Event]:
    """The running limits."""
    for clock in Clock.objects.filter(dossier__in=dossiers, met_on=None).select_related("dossier__proposal"):
        what = "Mốc nội bộ" if clock.limit.internal else "Hạn"
        summary = f"{what} {clock.limit.label.lower()}: {clock.dossier.code}"
        yield event(f"clock:{clock.dossier_id}:{clock.key}", clock.due_on, summary, link(clock.dossier), stamp)


def meetings(dossiers: list[int], stamp: datetime) -> Iterator[Event]:
    """The meetings that were called; calling again moves the meeting."""
    for dossier in Dossier.objects.filter(pk__in=dossiers).prefetch_related("acts"):
        for kind in INVITATIONS:
            calls = [act for act in dossier.acts.all() if act.kind == kind]
            if calls:
                day = date.fromisoformat(calls[-1].data["meeting_date"])
                hour = f" {calls[-1].data['time']}" if calls[-1].data.get("time") else ""
                yield event(f"meeting:{dossier.pk}:{kind}", day, f"Họp{hour}: {dossier.code}", link(dossier), stamp)


def feed(calendar_feed: CalendarFeed, today: date, stamp: datetime) -> bytes:
    """The calendar of the owner of ``calendar_feed``: only codes and dates, never a title or a text."""
    official: Official = calendar_feed.official
    calendar = Calendar()
    calendar.add("prodid", "-//Dám Làm//vi")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Dám Làm")
    if official.user is not None:
        dossiers = list(visible_dossiers(official.user, today).values_list("pk", flat=True))
        for item in (*due_dates(dossiers, stamp), *meetings(dossiers, stamp)):
            calendar.add_component(item)
    return calendar.to_ical()
