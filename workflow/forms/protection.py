"""Findings on protection."""

from django import forms

from content.organisation.leadership import head_on
from content.organisation.models import Official
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.rules.acts import ActKind
from workflow.rules.protection import BASIS_LABELS, MEASURE_LABELS, QUESTION_LABELS, Measure, Question, possible_bases
from workflow.rules.voting import Outcome

YES_NO = [("True", "Có"), ("False", "Không")]


def yes_no(label: str, *, required: bool = True) -> forms.TypedChoiceField:
    """A question that is answered yes or no."""
    return forms.TypedChoiceField(
        label=label,
        choices=YES_NO,
        widget=forms.RadioSelect,
        coerce=lambda value: value == "True",
        empty_value=None,
        required=required,
    )


class ProtectionForm(ActForm):
    """
    Three questions with their grounds, the causes, the damage, and the measure.

    A completed result is protected without the three questions, which are then not asked.
    """

    concerned = forms.ModelMultipleChoiceField(
        label="Kết luận về", queryset=Official.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    policy_conformity = yes_no(QUESTION_LABELS[Question.POLICY])
    policy_conformity_reasons = text_field("Căn cứ", required=True, rows=2)
    good_faith_motive = yes_no(QUESTION_LABELS[Question.MOTIVE])
    good_faith_motive_reasons = text_field("Căn cứ", required=True, rows=2)
    common_good = yes_no(QUESTION_LABELS[Question.COMMON_GOOD])
    common_good_reasons = text_field("Căn cứ", required=True, rows=2)
    objective = text_field("Nguyên nhân khách quan", "Không có thì ghi “không có”.", required=True, rows=2)
    subjective = text_field("Nguyên nhân chủ quan", "Không có thì ghi “không có”.", required=True, rows=2)
    damage = yes_no("Có gây ra thiệt hại")
    damage_description = text_field("Thiệt hại gì, mức độ", "Bắt buộc khi có thiệt hại.", rows=2)
    measure = forms.TypedChoiceField(
        label="Biện pháp cơ quan áp dụng hoặc đề nghị áp dụng",
        choices=[(m.value, label) for m, label in MEASURE_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Measure,
    )
    document_number = number_field()
    on = day_field("Ngày kết luận")
    document = document_field("Bản chụp kết luận")

    def prepare(self) -> None:
        people = self.people()
        self.fields["concerned"].queryset = Official.objects.filter(pk__in=people)
        self.fields["concerned"].initial = people
        outcome = self.fact(ActKind.RESULT_RECOGNISED).get("outcome", "")
        if outcome == Outcome.COMPLETED:
            for question in Question:
                del self.fields[question.value], self.fields[f"{question.value}_reasons"]
        clauses = "; ".join(BASIS_LABELS[basis] for basis in possible_bases(outcome=outcome))
        self.fields["measure"].help_text = f"Tùy kết luận ở trên: {clauses}."

    def people(self) -> list[int]:
        """Whom the finding may be about: the authors and the implementers."""
        authors = [author.pk for author in self.dossier.proposal.authors]
        return list(dict.fromkeys([*authors, *self.dossier.implementers.values_list("pk", flat=True)]))

    def facts(self) -> dict:
        facts = super().facts()
        return {
            **{name: value for name, value in facts.items() if not name.startswith(tuple(Question))},
            "concerned": list(facts["concerned"]),
            "answers": {question: facts.get(question.value) for question in Question},
            "reasons": {question: facts.get(f"{question.value}_reasons", "") for question in Question},
        }


class AgencyProtectionForm(ProtectionForm):
    """The same about the head who permitted the work; the agency is meant with them."""

    def people(self) -> list[int]:
        decided = self.dossier.acts.filter(kind__in=(ActKind.PROPOSAL_APPROVED, ActKind.VOTE_OVERRIDDEN)).first()
        recognised = self.dossier.acts.filter(kind=ActKind.RESULT_RECOGNISED).first()
        heads = [head_on(self.dossier.deciding_agency, act.on) for act in (decided, recognised) if act]
        return list(dict.fromkeys(head.pk for head in heads if head))
