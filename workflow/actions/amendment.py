"""Minor changes of the plan by the head's written note; material ones are voted on again (Điều 14.5, A34)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workflow.actions.answering import Answer
from workflow.rules.acts import ActKind
from workflow.rules.amendment import (
    Touched,
    board_decides_a_material_change,
    change_is_described,
    change_leaves_what_was_voted,
    extension_is_minor,
    new_end_lies_ahead,
    schedule_of,
)
from workflow.rules.routes import Route
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class NoteAmendment(Answer):
    """
    Change how the work goes on and, within the share of the rule set, how long; may answer a petition.

    :param touched: what the change alters that was decided before; refused unless empty
    """

    kind = ActKind.AMENDMENT_NOTED
    change: str
    touched: list[Touched] = field(default_factory=list)
    new_end: date | None = None
    document_number: str = ""

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield change_is_described(change=self.change)
        if self.new_end:
            yield new_end_lies_ahead(new_end=self.new_end, on=self.on)
        yield from self.law_of_the_board() if self.dossier.route is Route.BOARD else self.law_of_a_note()

    def law_of_the_board(self) -> Iterable[Verdict]:
        """The commission alone changes nothing that the Standing Board decided."""
        material = bool(self.touched) or not extension_is_minor(**self.extension)
        yield board_decides_a_material_change(material=material)

    def law_of_a_note(self) -> Iterable[Verdict]:
        """The head alone changes nothing that was voted on."""
        yield change_leaves_what_was_voted(touched=self.touched)
        yield extension_is_minor(**self.extension)

    @property
    def extension(self) -> dict[str, Any]:
        """The approved time, the new end and the share that the rule set allows."""
        schedule = schedule_of(self.dossier.acts.order_by("sequence"))
        assert schedule is not None  # noqa: S101 - work is assigned before it is changed
        return {
            "starts": schedule.starts,
            "planned_end": schedule.planned_end,
            "new_end": self.new_end or schedule.planned_end,
            "percent": self.dossier.rules.threshold("amendment_percent"),
        }

    def content(self) -> dict:
        return {
            **super().content(),
            "change": self.change,
            **({"touched": [str(touched) for touched in self.touched]} if self.touched else {}),
            "new_end": self.new_end.isoformat() if self.new_end else "",
            "document_number": self.document_number,
        }
