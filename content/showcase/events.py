"""The dates of a model: recognised, published, copied, stopped; on its page and for a personal calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from django.utils import timezone
from icalendar import Calendar, Event


@dataclass(frozen=True)
class ModelEvent:
    """Something that happened on a day."""

    on: date
    text: str


def events_of(page, replications: Iterable, stop) -> list[ModelEvent]:
    """What happened to ``page``, the oldest first. ``replications`` have their entries fetched."""
    found = [ModelEvent(page.recognised_date, f"Kết quả được công nhận: {page.get_outcome_display().lower()}")]
    if page.first_published_at:
        found.append(ModelEvent(timezone.localdate(page.first_published_at), "Công bố trên cổng thông tin"))
    for replication in replications:
        for entry in replication.history:
            found.append(ModelEvent(entry.on, f"{replication.agency.name}: {entry.get_state_display().lower()}"))
    if stop is not None:
        found.append(ModelEvent(stop.on, "Mô hình dừng" if stop.is_stopped else "Mô hình được làm trở lại"))
    return sorted(found, key=lambda event: event.on)


def calendar_of(page, events: Iterable[ModelEvent]) -> bytes:
    """``events`` as an iCalendar file of whole days; the same event keeps its identity in every download."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dám Làm//vi")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", page.title)
    for event in events:
        item = Event()
        name = sha256(f"{page.pk}:{event.on}:{event.text}".encode()).hexdigest()[:32]
        item.add("uid", f"{name}@dam-lam")
        item.add("dtstamp", page.last_published_at or timezone.now())
        item.add("dtstart", event.on)
        item.add("dtend", event.on + timedelta(days=1))
        item.add("summary", f"{event.text} ({page.title})")
        if page.full_url:
            item.add("url", page.full_url)
        calendar.add_component(item)
    return calendar.to_ical()
