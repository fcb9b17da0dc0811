"""The points of law that an approval answers, one by one, each with its note."""

from django import forms

from workflow.rules.conformity import CHECK_LABELS, CONFORMITY_LABELS, Check, Conformity

CHOICES = [(c.value, label) for c, label in CONFORMITY_LABELS.items()]


def point(check: Check, number: int) -> forms.TypedChoiceField:
    """One point; not answered at first, so that nobody confirms what they did not look at."""
    return forms.TypedChoiceField(
        label=f"{number}. {CHECK_LABELS[check]}",
        choices=CHOICES,
        widget=forms.RadioSelect,
        coerce=Conformity,
        required=False,
    )


def points() -> dict[str, forms.Field]:
    """Every point with its note, in the order of the clause."""
    fields: dict[str, forms.Field] = {}
    for number, check in enumerate(Check, start=1):
        fields[check.value] = point(check, number)
        fields[f"{check.value}_note"] = forms.CharField(
            label=f"Ghi chú cho mục {number}", help_text="Văn bản đã đối chiếu.", required=False, max_length=1_000
        )
    return fields


class ConformityFields(forms.Form):
    """
    Puts the points before the other fields of a decision, and hands the findings to the action.

    The action refuses what is not answered, naming the clause.
    """

    def prepare(self) -> None:
        super().prepare()  # type: ignore[misc]  # mixed into an ActForm
        asked = points()
        self.fields.update(asked)
        self.order_fields(asked)

    def facts(self) -> dict:
        facts = super().facts()  # type: ignore[misc]  # mixed into an ActForm
        own = {check: facts.pop(check.value, "") for check in Check}
        notes = {check: facts.pop(f"{check.value}_note", "") for check in Check}
        return {**facts, "conformity": {c: a for c, a in own.items() if a}, "conformity_notes": notes}
