"""Recording who copies a model and how it goes."""

from django import forms

from content.organisation.models import Agency
from content.showcase.ledger import Report
from content.showcase.models import ModelPage, Obstacle, ReplicationState
from workflow.forms.base import day_field, text_field

REPORTED = ("reason", "note", "figure_label", "figure_unit", "figure_before", "figure_after")


def number_field(label: str) -> forms.DecimalField:
    """A measured number."""
    return forms.DecimalField(label=label, required=False, max_digits=14, decimal_places=2, localize=True)


class EntryForm(forms.Form):
    """How it stands on a day."""

    state = forms.ChoiceField(label="Tình trạng", choices=ReplicationState.choices)
    on = day_field("Từ ngày")
    reason = forms.ChoiceField(
        label="Lý do không thành công hoặc dừng",
        required=False,
        choices=[("", "Không chọn"), *Obstacle.choices],
        help_text="Hiện công khai để nơi khác tránh được.",
    )
    note = text_field("Nói rõ thêm", "Hiện công khai sau khi Ban Tuyên giáo và Dân vận duyệt.", rows=2)
    figure_label = forms.CharField(
        label="Kết quả đo được: chỉ số", required=False, max_length=150, help_text="Ví dụ: thời gian chờ trung bình."
    )
    figure_unit = forms.CharField(label="Đơn vị", required=False, max_length=40)
    figure_before = number_field("Trước")
    figure_after = number_field("Sau")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["note"].max_length = 1_000
        self.fields["note"].validators.append(forms.fields.validators.MaxLengthValidator(1_000))

    @property
    def report(self) -> Report:
        """What the entry tells beside its state and day."""
        return {name: self.cleaned_data[name] for name in REPORTED}  # type: ignore[return-value]

    def clean(self):
        data = super().clean() or self.cleaned_data
        measured = data.get("figure_after") is not None
        if measured != bool(data.get("figure_label")):
            self.add_error("figure_label", "Ghi cả tên chỉ số và số liệu sau khi làm, hoặc để trống cả hai.")
        return data


class WordsForm(forms.Form):
    """The agency's own words."""

    adaptation = forms.CharField(
        label="Đã điều chỉnh những gì",
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Khác với nơi làm đầu tiên ở chỗ nào, vì sao. Hiện công khai sau khi được duyệt.",
    )
    contact = forms.CharField(label="Liên hệ", required=False, max_length=250)


class BeginForm(WordsForm, EntryForm):
    """A new line of the ledger."""

    page = forms.ModelChoiceField(label="Mô hình", queryset=ModelPage.objects.none())
    agency = forms.ModelChoiceField(label="Cơ quan làm theo", queryset=Agency.objects.none())
    field_order = ("page", "agency", "state", "on", "adaptation", "contact")

    def __init__(self, *args, agencies, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["page"].queryset = ModelPage.objects.live().order_by("title")
        self.fields["agency"].queryset = agencies
        del self.fields["reason"]
        first = (ReplicationState.PLANNED, ReplicationState.UNDER_WAY, ReplicationState.SUCCEEDED)
        self.fields["state"].choices = [(state.value, state.label) for state in first]

    @property
    def report(self) -> Report:
        return {name: self.cleaned_data[name] for name in REPORTED if name != "reason"}  # type: ignore[return-value]


class ApproveForm(forms.Form):
    """What was on the screen, so that nothing unread is approved."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=64)


class StopForm(forms.Form):
    """Whether a model still runs."""

    page = forms.ModelChoiceField(label="Mô hình", queryset=ModelPage.objects.none())
    is_stopped = forms.TypedChoiceField(
        label="Tình trạng",
        choices=[("1", "Mô hình đã dừng"), ("0", "Mô hình được làm trở lại")],
        coerce=lambda value: value == "1",
    )
    on = day_field("Từ ngày")
    reason = forms.CharField(label="Lý do", max_length=500, help_text="Hiện trên trang công khai.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["page"].queryset = ModelPage.objects.live().order_by("title")
