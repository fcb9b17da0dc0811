"""Working days: pure counting over a table of days off and worked Saturdays."""

from workflow.calendar.working_calendar import WorkingCalendar

__all__ = ["WorkingCalendar"]
