"""Consultation, survey and advice of the organisation commission; referral to another body."""

from django import forms

from workflow.forms.answering import AnsweringForm, answers_field
from workflow.forms.base import ActForm, day_field, document_field, number_field, text_field
from workflow.rules.acts import ActKind
from workflow.rules.commission import (
    ADVICE_LABELS,
    CONSULTED_LABELS,
    PERMISSION_LABELS,
    Advice,
    Consulted,
    SurveyPermission,
)
from workflow.rules.voting import OUTCOME_LABELS, Outcome

INTERNAL = "Mốc nội bộ để theo dõi; Quy định không đặt thời hạn này."


class ConsultationForm(ActForm):
    consulted_as = forms.TypedChoiceField(
        label="Lấy ý kiến của",
        choices=[(c.value, label) for c, label in CONSULTED_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Consulted,
    )
    consulted = forms.CharField(label="Tên cơ quan, chuyên gia", max_length=300)
    question = text_field("Nội dung cần cho ý kiến", required=True)
    target = day_field("Mong nhận được trước ngày", INTERNAL, required=False)
    document_number = number_field()
    on = day_field("Ngày gửi")
    document = document_field("Văn bản lấy ý kiến")


class ConsultationAnswerForm(AnsweringForm):
    kind = ActKind.CONSULTATION_ANSWERED
    answers = answers_field("Trả lời cho lần lấy ý kiến")
    text = text_field("Nội dung ý kiến", required=True)
    document_number = number_field()
    on = day_field("Ngày nhận được ý kiến")
    document = document_field()


class SurveyDecisionForm(ActForm):
    permission_given = forms.TypedChoiceField(
        label="Ý kiến của Thường trực Tỉnh ủy",
        choices=[(p.value, label) for p, label in PERMISSION_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=SurveyPermission,
    )
    survey = text_field("Khảo sát gì, ở đâu", "Chỉ khảo sát sau khi Thường trực Tỉnh ủy đồng ý.", required=True)
    document_number = number_field(required=True)
    on = day_field("Ngày văn bản")
    document = document_field()


class SurveyForm(AnsweringForm):
    kind = ActKind.SURVEY_CONCLUDED
    answers = answers_field("Theo ý kiến đồng ý của Thường trực Tỉnh ủy")
    findings = text_field("Kết quả khảo sát về tính khả thi và hiệu quả", required=True, rows=5)
    on = day_field("Ngày kết thúc khảo sát")
    document = document_field("Báo cáo khảo sát")


class AdviceForm(ActForm):
    advised = forms.TypedChoiceField(
        label="Tham mưu",
        choices=[(a.value, label) for a, label in ADVICE_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Advice,
    )
    advice = text_field("Nội dung tham mưu", required=True, rows=5)
    document_number = number_field(required=True)
    on = day_field("Ngày văn bản")
    document = document_field("Văn bản tham mưu")


class ResultAdviceForm(ActForm):
    outcome = forms.TypedChoiceField(
        label="Tham mưu công nhận",
        choices=[(o.value, label) for o, label in OUTCOME_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Outcome,
    )
    advice = text_field("Nội dung tham mưu", "So kết quả với đề xuất đã duyệt.", required=True, rows=5)
    document_number = number_field(required=True)
    on = day_field("Ngày văn bản")
    document = document_field("Văn bản tham mưu")


class ReferralForm(ActForm):
    reasons = text_field(
        "Lý do",
        "Dùng khi người đứng đầu cơ quan quyết định là tác giả của đề xuất, hoặc không còn ai cùng biểu quyết.",
        required=True,
    )
    document_number = number_field()
    on = day_field("Ngày chuyển")
    document = document_field()
