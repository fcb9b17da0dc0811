"""Between which days a meeting can be held when papers need time and the meeting has a last day."""

from dataclasses import dataclass
from datetime import date

from workflow.calendar.working_calendar import WorkingCalendar


@dataclass(frozen=True)
class MeetingWindow:
    """
    The days on which both limits hold.

    ``earliest`` leaves the notice in full, ``latest`` is the last day of the limit; when the first
    lies after the second, no day keeps both (reading A7).
    """

    earliest: date
    latest: date

    @property
    def is_empty(self) -> bool:
        """Whether no day keeps both limits."""
        return self.earliest > self.latest


def earliest_meeting(calendar: WorkingCalendar, papers: date, notice: int) -> date:
    """The first working day before which papers sent on ``papers`` leave ``notice`` working days (reading A9)."""
    day = calendar.add_working_days(papers, notice)
    while calendar.subtract_working_days(day, notice) < papers or not calendar.is_working_day(day):
        day = calendar.add_working_days(day, 1)
    return day


def meeting_window(
    calendar: WorkingCalendar, *, established: date, papers: date, notice: int, days: int
) -> MeetingWindow:
    """
    When a body set up on ``established`` can meet.

    :param papers: the day on which the last member got the papers
    :param notice: working days between papers and meeting, the meeting day not counted
    :param days: calendar days within which the meeting must be held
    """
    return MeetingWindow(
        earliest=earliest_meeting(calendar, papers, notice),
        latest=calendar.add_calendar_days(established, days),
    )
