"""The upload form."""

from django import forms
from django.core.files.uploadedfile import UploadedFile

from content.organisation.importing.files import EXTENSIONS
from content.organisation.importing.limits import MAX_BYTES, MAX_ROWS


class UploadForm(forms.Form):
    """One file."""

    file = forms.FileField(
        label="Tệp CSV hoặc Excel",
        allow_empty_file=True,
        help_text=f"Tệp .xlsx hoặc .csv (UTF-8): tối đa {MAX_BYTES // 1024 // 1024} MB, {MAX_ROWS} dòng dữ liệu.",
        widget=forms.FileInput(attrs={"accept": ",".join(EXTENSIONS)}),
        error_messages={"required": "Hãy chọn một tệp.", "missing": "Hãy chọn một tệp."},
    )

    def clean_file(self) -> UploadedFile:
        """Refuse a file too big to be read into memory."""
        upload = self.cleaned_data["file"]
        if upload.size > MAX_BYTES:
            raise forms.ValidationError(f"Tệp lớn hơn {MAX_BYTES // 1024 // 1024} MB.")
        return upload
