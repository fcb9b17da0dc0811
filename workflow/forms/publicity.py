"""Clearing and publishing the model page; corrections."""

from django import forms

from workflow.forms.base import ActForm, document_field, text_field
from workflow.models import Act


class ClearForm(ActForm):
    no_state_secret = forms.BooleanField(
        label="Nội dung, ảnh, số liệu và tài liệu kèm theo không thuộc bí mật nhà nước", required=False
    )
    personal_data_consented = forms.BooleanField(
        label="Người được nêu tên hoặc có trong ảnh đã đồng ý (hoặc trang không có thông tin cá nhân)", required=False
    )


class ReturnForm(ActForm):
    note = text_field("Đã sửa gì", "Để cơ quan biết cần xem lại chỗ nào.", required=True, rows=2)


class PublishForm(ActForm):
    """Nothing to fill in: the version that was cleared goes out."""


class CorrectionForm(ActForm):
    corrects = forms.ModelChoiceField(label="Bước cần đính chính", queryset=Act.objects.none())
    correction = text_field(
        "Nội dung đính chính", "Nói rõ điều ghi sai và điều đúng; bước cũ vẫn giữ nguyên.", required=True
    )
    document = document_field("Văn bản làm căn cứ")

    def prepare(self) -> None:
        field = self.fields["corrects"]
        field.queryset = self.dossier.acts.order_by("sequence")
        field.label_from_instance = lambda act: f"{act.on:%d/%m/%Y} - {act.act_type.label}"
