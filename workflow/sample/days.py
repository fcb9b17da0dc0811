"""Days relative to today, so that the sample province is always in motion."""

from datetime import date

from workflow.calendar.vietnam import CALENDAR


class Days:
    """Working days before and after ``today``."""

    def __init__(self, today: date) -> None:
        self.today = today

    def ago(self, days: int) -> date:
        """The working day that lies ``days`` working days before today; 0 is the latest one not after today."""
        latest = self.today if CALENDAR.is_working_day(self.today) else CALENDAR.subtract_working_days(self.today, 1)
        return CALENDAR.subtract_working_days(latest, days)

    def starting_limit_due_in(self, days: int, limit: int) -> date:
        """The day from which a limit of ``limit`` working days ends ``days`` working days after today."""
        return CALENDAR.subtract_working_days(CALENDAR.add_working_days(self.today, days), limit)
