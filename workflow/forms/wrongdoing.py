"""Reports of wrongdoing, and their steps."""

from django import forms
from django.core.files.base import File
from django.db.models import Q

from content.organisation.models import Agency, Office, Official
from content.proposal.files import AttachmentValidator
from workflow.forms.base import new_key, text_field
from workflow.models import Dossier
from workflow.rules.wrongdoing import FINDING_LABELS, NATURE_LABELS, Finding, Nature

MAX_FILES = 5


class SeveralFiles(forms.ClearableFileInput):
    """A file input that takes several."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files, each checked like any attachment."""

    widget = SeveralFiles

    def clean(self, data, initial=None) -> list[File]:
        """The files; raises ``ValidationError`` when one is refused or there are too many."""
        given = data if isinstance(data, list | tuple) else [data] if data else []
        if len(given) > MAX_FILES:
            raise forms.ValidationError(f"Gửi tối đa {MAX_FILES} tệp.")
        return [super(FilesField, self).clean(file, initial) for file in given]


class AgencyForm(forms.Form):
    """Where the people work whom the report is about."""

    agency = forms.ModelChoiceField(
        label="Người bị phản ánh công tác ở", queryset=Agency.objects.order_by("name"), required=False
    )


class ReportForm(forms.Form):
    """What happened, who did it, on which dossier."""

    request_key = forms.CharField(widget=forms.HiddenInput, max_length=64)
    accused = forms.ModelMultipleChoiceField(
        label="Phản ánh về ai",
        queryset=Official.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        help_text="Người được chọn ở đây không bao giờ đọc được phản ánh này, kể cả khi là cán bộ kiểm tra.",
    )
    nature = forms.TypedChoiceField(
        label="Việc gì",
        choices=[(n.value, label) for n, label in NATURE_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Nature,
    )
    dossier = forms.ModelChoiceField(
        label="Liên quan đến hồ sơ",
        queryset=Dossier.objects.none(),
        required=False,
        empty_label="Không gắn với hồ sơ nào",
    )
    description = text_field("Sự việc", "Ai làm gì, khi nào, ở đâu, ai biết.", required=True, rows=8)
    documents = FilesField(
        label="Tài liệu kèm theo",
        required=False,
        help_text=f"PDF, Word, Excel hoặc ảnh; tối đa {MAX_FILES} tệp, mỗi tệp không quá 20 MB.",
        validators=[AttachmentValidator()],
    )

    def __init__(self, *args, agency: Agency | None, dossiers, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        people = Q(appointments__office=Office.INSPECTION_COMMISSION) | Q(agency=agency)
        self.fields["accused"].queryset = Official.objects.filter(people).select_related("agency").distinct()
        self.fields["accused"].label_from_instance = lambda o: f"{o.full_name}, {o.position}, {o.agency.name}"
        self.fields["dossier"].queryset = dossiers
        self.fields["request_key"].initial = new_key


class StepForm(forms.Form):
    """A step that may carry a note."""

    note = text_field("Ghi chú nội bộ", rows=3)


class ConclusionForm(forms.Form):
    """What was found."""

    finding = forms.TypedChoiceField(
        label="Kết quả",
        choices=[(f.value, label) for f, label in FINDING_LABELS.items()],
        widget=forms.RadioSelect,
        coerce=Finding,
    )
    note = text_field("Căn cứ kết luận", required=True, rows=4)


class NoteForm(forms.Form):
    """What everyone who sees the dossier will read."""

    note = text_field(
        "Nội dung ghi vào hồ sơ",
        "Mọi người xem được hồ sơ sẽ đọc được. Không ghi điều gì để nhận ra người phản ánh.",
        required=True,
        rows=4,
    )
