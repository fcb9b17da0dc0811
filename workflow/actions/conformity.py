"""The head's check that what is approved keeps to the law, as part of the decision (Điều 4.2)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workflow.actions.base import Action
from workflow.rules.conformity import Check, Conformity, approval_conforms_to_the_law
from workflow.rules.verdict import Verdict


@dataclass(kw_only=True)
class Conforming(Action):
    """
    An approval that states the head's finding on every point.

    :param conformity: the finding on each point; a missing one counts as not yet looked at
    :param conformity_notes: what was compared, for each point
    """

    conformity: Mapping[Check, Conformity] = field(default_factory=dict)
    conformity_notes: Mapping[Check, str] = field(default_factory=dict)

    def law(self) -> Iterable[Verdict]:
        yield from super().law()
        yield approval_conforms_to_the_law(answers=self.conformity)

    def content(self) -> dict:
        found: dict[str, str] = {}
        for check in Check:
            found[check.value] = str(self.conformity[check])
            found[f"{check.value}_note"] = self.conformity_notes.get(check, "")
        return {**super().content(), **found}
