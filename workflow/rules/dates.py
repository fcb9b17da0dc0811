"""Legal dates of acts (Điều 4.4: in order, transparent; 14.9: a truthful record)."""

from datetime import date

from workflow.rules.citation import Citation
from workflow.rules.verdict import rule


@rule(Citation(14, 9))
def act_is_not_in_the_future(*, on: date, today: date) -> str:
    """An act is recorded when it has happened."""
    return f"Ngày {on:%d/%m/%Y} chưa đến" if on > today else ""


@rule(Citation(4, 4))
def act_follows_in_time(*, on: date, latest: date | None) -> str:
    """An act does not carry an earlier date than the acts it follows."""
    if latest is not None and on < latest:
        return f"Ngày {on:%d/%m/%Y} sớm hơn bước trước đó ({latest:%d/%m/%Y})"
    return ""


@rule(Citation(4, 4))
def meeting_is_not_in_the_past(*, meeting: date, called_on: date) -> str:
    """A meeting is called for the day of the call or later."""
    return "Ngày họp không thể trước ngày mời họp" if meeting < called_on else ""
