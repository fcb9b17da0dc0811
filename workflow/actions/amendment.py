"""Minor changes of the plan by the head's written note; material ones are voted on again (Điều 14.5, A34)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from workflow.actions.answering import Answer
from workflow.rules.acts import ActKind
from workflow.rules.amendment import (
    Touched,
    change_is_described,
    change_leaves_what_was_voted,
    extension_is_minor,
    new_end_lies_ahead,
    schedule_of,
)
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class NoteAmendment(Answer):
    """
    Change how the work goes on and, within the share of the rule set, how long; may answer a petition.

    :param touched: what the change alters that the collective voted on; refused unless empty
    """

    kind = ActKind.AMENDMENT_NOTED
    change: str
    touched: list[Touched] = field(default_factory=list)
    new_end: date | None = None
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield change_is_described(change=self.change)
        yield change_leaves_what_was_voted(touched=self.touched)
        schedule = schedule_of(self.dossier.acts.order_by("sequence"))
        if self.new_end and schedule:
            yield new_end_lies_ahead(new_end=self.new_end, on=self.on)
            yield extension_is_minor(
                starts=schedule.starts,
                planned_end=schedule.planned_end,
                new_end=self.new_end,
                percent=self.dossier.rules.threshold("amendment_percent"),
            )

    def content(self) -> dict:
        return {
            **super().content(),
            "change": self.change,
            "new_end": self.new_end.isoformat() if self.new_end else "",
            "document_number": self.document_number,
        }
