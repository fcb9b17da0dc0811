"""Sending the yearly report."""

from django import forms

from workflow.forms.base import new_key, number_field, text_field


class AnnualReportForm(forms.Form):
    """What only the sender knows; the figures come from the ledger."""

    required_css_class = "required"
    request_key = forms.CharField(widget=forms.HiddenInput, max_length=64)
    document_number = number_field("Số, ký hiệu báo cáo", required=True)
    remarks = text_field(
        "Lý do trễ hạn, khó khăn, kiến nghị",
        "Bắt buộc khi trong kỳ có bước trễ hạn. Không nêu bí mật nhà nước.",
        rows=6,
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["request_key"].initial = new_key
        self.fields["document_number"].help_text = "Ví dụ: 25/BC-SNV."
