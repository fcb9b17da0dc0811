"""Conditions of encouragement, incentives, their proposal, answer and revocation."""

from django import forms

from content.organisation.models import Official
from workflow.forms.answering import AnsweringForm, answers_field, question
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.incentives import (
    CONDITION_LABELS,
    INCENTIVE_LABELS,
    LIMB_LABELS,
    Condition,
    Incentive,
    Limb,
    in_force,
)

MARKS = [("True", "Đạt"), ("False", "Chưa đạt")]


def mark(condition: Condition) -> forms.TypedChoiceField:
    """Whether a condition is met."""
    return forms.TypedChoiceField(
        label=CONDITION_LABELS[condition],
        choices=MARKS,
        widget=forms.RadioSelect,
        coerce=lambda value: value == "True",
    )


class ConditionsForm(ActForm):
    limb = forms.TypedChoiceField(
        label="Điểm nghẽn thuộc trường hợp",
        help_text="Không ghi thì chưa áp dụng, chưa đề nghị được hình thức khuyến khích (khoản 2 Điều 3).",
        choices=[(limb.value, label) for limb, label in LIMB_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Limb,
        empty_value=None,
        required=False,
    )
    limb_note = text_field("Căn cứ", "Văn bản đã rà soát; nếu không phù hợp thì ở điều, khoản nào.", rows=2)
    condition_a = mark(Condition.A)
    condition_a_reasons = text_field("Căn cứ", required=True, rows=2)
    condition_b = mark(Condition.B)
    condition_b_reasons = text_field("Căn cứ", required=True, rows=2)
    condition_c = mark(Condition.C)
    condition_c_reasons = text_field("Căn cứ", required=True, rows=2)
    condition_d = mark(Condition.D)
    condition_d_reasons = text_field("Căn cứ", "Chỉ cần một trong các nội dung này.", required=True, rows=2)
    on = day_field("Ngày xét")

    def prepare(self) -> None:
        self.fields["limb"].initial = self.dossier.proposal.legal_gap

    def facts(self) -> dict:
        facts = super().facts()
        return {
            "request_key": facts["request_key"],
            "on": facts["on"],
            "limb": facts.get("limb"),
            "limb_note": facts["limb_note"],
            "met": {condition: facts[condition.value] for condition in Condition},
            "reasons": {condition: facts[f"{condition.value}_reasons"] for condition in Condition},
        }


class IncentiveForm(ActForm):
    incentive = forms.TypedChoiceField(
        label="Hình thức",
        choices=[(i.value, label) for i, label in INCENTIVE_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Incentive,
    )
    beneficiaries = forms.ModelMultipleChoiceField(
        label="Người được khuyến khích",
        queryset=Official.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    organisation = forms.CharField(label="Tổ chức được khuyến khích", required=False, max_length=200)
    reasons = text_field("Thành tích, lý do", "Bắt buộc khi có điều kiện được đánh giá chưa đạt.")
    document_number = number_field("Số, ký hiệu quyết định, văn bản")
    on = day_field("Ngày quyết định, văn bản")
    document = document_field()

    def prepare(self) -> None:
        authors = [author.pk for author in self.dossier.proposal.authors]
        people = Official.objects.filter(pk__in=authors) | Official.objects.filter(
            pk__in=self.dossier.implementers.values("pk")
        )
        self.fields["beneficiaries"].queryset = people.distinct()

    def facts(self) -> dict:
        facts = super().facts()
        return {**facts, "beneficiaries": list(facts["beneficiaries"])}


class IncentiveAnswerForm(AnsweringForm):
    kind = ActKind.INCENTIVE_ANSWERED
    answers = answers_field("Đề nghị được trả lời")
    granted = forms.TypedChoiceField(
        label="Quyết định",
        choices=[("True", "Áp dụng"), ("False", "Không áp dụng")],
        widget=forms.RadioSelect,
        coerce=lambda value: value == "True",
    )
    reasons = text_field("Lý do", "Bắt buộc khi không áp dụng.", rows=2)
    document_number = number_field("Số, ký hiệu quyết định")
    on = day_field("Ngày quyết định")
    document = document_field()


class RevocationForm(ActForm):
    revokes = forms.ModelChoiceField(label="Hình thức bị thu hồi", queryset=Act.objects.none())
    reasons = text_field("Lý do thu hồi", required=True)
    document_number = number_field("Số, ký hiệu quyết định thu hồi", required=True)
    on = day_field("Ngày quyết định")
    document = document_field()

    def prepare(self) -> None:
        acts = list(self.dossier.acts.order_by("sequence"))
        field = self.fields["revokes"]
        field.queryset = self.dossier.acts.filter(sequence__in=in_force(acts))
        field.label_from_instance = question
