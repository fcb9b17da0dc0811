"""Days off of a later year, as computed from the law before any notice: only ever a proposal."""

from datetime import date

import holidays

LANGUAGE = "vi"


def proposed_days_off(year: int) -> dict[date, str]:
    """
    The weekdays of ``year`` that are probably off, each with the name of the holiday.

    Tết, the second National Day and days in lieu are guesses until the yearly notice is issued.
    """
    found = holidays.country_holidays("VN", years=year, language=LANGUAGE)
    return {day: name for day, name in sorted(found.items()) if day.weekday() < 5}
