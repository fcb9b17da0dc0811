"""What the forms of all acts share."""

from uuid import uuid4

from django import forms
from django.utils import timezone
from wagtail.admin.widgets import AdminDateInput

from content.proposal.files import AttachmentValidator
from workflow.models import Dossier


def new_key() -> str:
    """Names one request, so that sending it twice has one effect."""
    return uuid4().hex


def day_field(label: str, help_text: str = "", *, required: bool = True) -> forms.DateField:
    """A date typed as dd/mm/yyyy."""
    return forms.DateField(
        label=label, help_text=help_text or "Ngày/tháng/năm.", required=required, widget=AdminDateInput
    )


def text_field(label: str, help_text: str = "", *, required: bool = False, rows: int = 3) -> forms.CharField:
    """A paragraph or more."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def number_field(label: str = "Số, ký hiệu văn bản", *, required: bool = False) -> forms.CharField:
    """The number of a document."""
    return forms.CharField(label=label, required=required, max_length=80, help_text="Ví dụ: 05/QĐ-SNV.")


def document_field(label: str = "Bản chụp văn bản") -> forms.FileField:
    """The signed document, private."""
    return forms.FileField(
        label=label,
        required=False,
        help_text="PDF, Word hoặc ảnh, không quá 20 MB.",
        validators=[AttachmentValidator()],
    )


class ActForm(forms.Form):
    """
    The facts of one act.

    Every field other than ``request_key`` is handed to the action under the same name; an act
    without an ``on`` field happens today.
    """

    required_css_class = "required"
    layout = "workflow/components/form.html"
    request_key = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(self, *args, dossier: Dossier, **kwargs) -> None:
        self.dossier = dossier
        super().__init__(*args, **kwargs)
        self.fields["request_key"].initial = new_key
        if "on" in self.fields and self.fields["on"].initial is None:
            self.fields["on"].initial = timezone.localdate
        self.prepare()

    def prepare(self) -> None:
        """Narrow choices and set first values from the dossier."""

    def facts(self) -> dict:
        """Keyword arguments of the action, ``on`` included."""
        cleaned = {name: value for name, value in self.cleaned_data.items() if value is not None}
        return {"on": timezone.localdate(), **cleaned}

    def fact(self, *kinds: str) -> dict:
        """The data of the last act of any of ``kinds``; empty when there is none."""
        act = self.dossier.acts.filter(kind__in=kinds).order_by("sequence").last()
        return act.data if act else {}
