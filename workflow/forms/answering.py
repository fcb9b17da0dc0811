"""Forms of acts that answer an earlier act."""

from typing import ClassVar

from django import forms
from django.utils.text import Truncator

from workflow.forms.base import ActForm
from workflow.models import Act
from workflow.policies.standing import unanswered
from workflow.rules.acts import ActKind
from workflow.rules.incentives import INCENTIVE_LABELS, Incentive

WORDS = ("request", "petition", "milestone", "resource", "consulted", "survey")


def question(act: Act) -> str:
    """A question in one line: when it was asked, and what about."""
    text = next((act.data[key] for key in WORDS if act.data.get(key)), act.act_type.label)
    if "incentive" in act.data:
        text = INCENTIVE_LABELS[Incentive(act.data["incentive"])]
    return f"{act.on:%d/%m/%Y} - {Truncator(text).chars(90)}"


def answers_field(label: str, help_text: str = "", *, required: bool = True) -> forms.ModelChoiceField:
    """The open question that is answered."""
    return forms.ModelChoiceField(label=label, help_text=help_text, required=required, queryset=Act.objects.none())


class AnsweringForm(ActForm):
    """Offers the open questions of the dossier; a single one that must be answered is chosen already."""

    kind: ClassVar[ActKind]

    def prepare(self) -> None:
        field = self.fields["answers"]
        waiting = unanswered(self.dossier, self.kind)
        field.queryset = Act.objects.filter(pk__in=[act.pk for act in waiting])
        field.label_from_instance = question
        if not waiting:
            del self.fields["answers"]
        elif field.required and len(waiting) == 1:
            field.initial = waiting[0]
