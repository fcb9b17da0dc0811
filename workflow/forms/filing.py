"""Filing the signed copy of a document."""

from django import forms

from content.proposal.files import AttachmentValidator
from workflow.forms.base import ActForm, day_field, number_field
from workflow.models import Act
from workflow.papers.kinds import OCCASIONS

ACTS_WITH_PAPERS = [occasion.act for _, occasion in OCCASIONS.values()]


class FileDocumentForm(ActForm):
    filed_for = forms.ModelChoiceField(label="Bản ký của bước", queryset=Act.objects.none())
    document_number = number_field()
    signed_on = day_field("Ngày ký")
    document = forms.FileField(
        label="Bản chụp hoặc PDF đã ký",
        help_text="PDF, Word hoặc ảnh, không quá 20 MB.",
        validators=[AttachmentValidator()],
    )

    def prepare(self) -> None:
        field = self.fields["filed_for"]
        field.queryset = self.dossier.acts.filter(kind__in=ACTS_WITH_PAPERS).order_by("sequence")
        field.label_from_instance = lambda act: f"{act.on:%d/%m/%Y} - {act.act_type.label}"
