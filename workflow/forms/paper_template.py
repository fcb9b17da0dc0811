"""Uploading a template of an official paper."""

from pathlib import PurePath

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import File

from workflow.papers.checks.package import MAX_BYTES

MEGABYTES = MAX_BYTES // 1024 // 1024


class PaperTemplateForm(forms.Form):
    """The file and why it replaces the one in use; whether it may serve is for the check to say."""

    file = forms.FileField(label="Tệp mẫu mới", help_text=f"Word .docx, không quá {MEGABYTES} MB, không macro.")
    note = forms.CharField(label="Ghi chú", max_length=300, help_text="Thay đổi gì, theo văn bản nào.")

    def clean_file(self) -> File:
        """The name and the size, before the bytes are read."""
        file = self.cleaned_data["file"]
        if PurePath(file.name or "").suffix.lower() != ".docx":
            raise ValidationError("Chỉ nhận tệp Word .docx.")
        if file.size > MAX_BYTES:
            raise ValidationError(f"Tệp lớn hơn {MEGABYTES} MB.")
        return file
