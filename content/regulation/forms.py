"""The upload of an official text."""

import hashlib

from django import forms

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
