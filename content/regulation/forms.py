"""The upload of an official text, and its publication."""

import hashlib

from django import forms
from django.utils import timezone

from content.regulation.models import RegulationPage
from content.regulation.parsing.parse import parse
from content.regulation.parsing.problems import MalformedRegulation, Problem
from content.regulation.parsing.source import MAX_SIZE, MEGABYTE, refuse_size


class UploadForm(forms.Form):
    """Reads the file on validation: ``outline`` when it is a regulation, ``problems`` when it is not."""

    regulation = forms.ModelChoiceField(RegulationPage.objects.order_by("title"), label="Quy định", empty_label=None)
    file = forms.FileField(
        label="Tệp văn bản chính thức",
        help_text=f"Tệp .docx hoặc văn bản UTF-8 (.txt), tối đa {MAX_SIZE // MEGABYTE} MB.",
        widget=forms.FileInput(attrs={"accept": ".docx,.txt,.md"}),
        allow_empty_file=True,
    )

    problems: tuple[Problem, ...] = ()

    def clean_file(self):
        upload = self.cleaned_data["file"]
        try:
            refuse_size(upload.size)
            data = upload.read()
            self.sha256 = hashlib.sha256(data).hexdigest()
            self.outline = parse(upload.name, data)
        except MalformedRegulation as error:
            self.problems = error.problems
            raise forms.ValidationError(
                "Tệp chưa nhập được; chưa có gì được lưu. Xem danh sách chỗ cần sửa."
            ) from error
        return upload


class PublishForm(forms.Form):
    """From which day the text holds; today where nothing is said."""

    effective_date = forms.DateField(
        label="Có hiệu lực từ ngày",
        required=False,
        help_text="Ngày ghi trong văn bản; để trống là hôm nay. Người đọc tra phiên bản theo ngày này.",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d/%m/%Y"],
    )

    def clean_effective_date(self):
        day = self.cleaned_data["effective_date"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(f"Ngày {day:%d/%m/%Y} chưa đến; hãy công bố vào ngày văn bản có hiệu lực.")
        return day
