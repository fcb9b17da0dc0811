"""The first rule set and the first calendar, made once; what the administrator changed is left alone."""

from datetime import UTC, date, datetime

from workflow.calendar.seed import seed_days
from workflow.calendar.vietnam import FINAL_YEARS, OFF
from workflow.models import CalendarDay, CalendarStamp, CalendarYear, RuleSetVersion
from workflow.models.rule_set import FIRST
from workflow.rules.rule_set import DEFAULT

BEGINNING = date(2025, 1, 1)


def ensure_rule_set() -> None:
    """Version 1 holds what the code tables say; it governs every plan received before another version."""
    if RuleSetVersion.objects.exists():
        return
    version = RuleSetVersion(
        number=1,
        effective_from=BEGINNING,
        values=DEFAULT.as_json(),
        reason="Theo đúng Quy định và các cách hiểu mặc định.",
        changed_by=None,
        changed_at=datetime.combine(BEGINNING, datetime.min.time(), UTC),
        previous_hash=FIRST,
    )
    version.hash = version.computed_hash()
    version.save()


def ensure_calendar() -> None:
    """The years that came with the software, once; a calendar that was ever stamped is never seeded again."""
    if CalendarStamp.objects.exists():
        return
    for year in OFF:
        CalendarYear.objects.create(year=year, final=year in FINAL_YEARS)
    for row in seed_days():
        CalendarDay.objects.create(
            date=row.day,
            kind=CalendarDay.Kind.WORKED if row.worked else CalendarDay.Kind.OFF,
            status=row.status,
            source_number=row.source_number,
            source_date=row.source_date,
            note=row.note,
        )
