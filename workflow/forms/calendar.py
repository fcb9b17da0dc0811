"""Opening a year of the working calendar again."""

from django import forms


class ReopenYearForm(forms.Form):
    """Why the year is not final after all."""

    reason = forms.CharField(
        label="Lý do mở lại",
        help_text="Ví dụ: có văn bản hoán đổi ngày làm việc ban hành sau. Lý do được lưu vào nhật ký.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Cần ghi lý do mở lại."},
    )
