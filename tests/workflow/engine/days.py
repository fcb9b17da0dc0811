"""Counting days the slow way, one day after another, from the notices for 2026."""

from datetime import date, timedelta

ONE = timedelta(1)
OFF = {date(2026, 4, 30), date(2026, 5, 1), date(2026, 8, 31), date(2026, 9, 1), date(2026, 9, 2), date(2026, 11, 24)}
WORKED = {date(2026, 8, 22)}


def works(day: date) -> bool:
    """Whether offices work on ``day``."""
    return day in WORKED or (day.isoweekday() <= 5 and day not in OFF)


def enough_notice(papers: date, meeting: date) -> bool:
    """Whether five working days, the day of sending among them, lie before ``meeting`` (Điều 8.3)."""
    day, worked = papers, 0
    while day < meeting:
        worked += works(day)
        day += ONE
    return worked >= 5


def earliest_meeting(papers: date) -> date:
    """The first working day with notice enough."""
    day = papers
    while not (works(day) and enough_notice(papers, day)):
        day += ONE
    return day


def tenth_day(start: date) -> date:
    """Ten days later, or the next day on which offices work."""
    day = start + 10 * ONE
    while not works(day):
        day += ONE
    return day
