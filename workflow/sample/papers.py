"""Sample documents: small Word files that say that they are samples."""

from io import BytesIO

from django.core.files.base import ContentFile
from docx import Document

from content.proposal.models import Attachment, Proposal


def sample_document(name: str, title: str, *paragraphs: str) -> ContentFile:
    """A Word file called ``name`` with a heading and a few paragraphs."""
    document = Document()
    document.add_heading(title, level=1)
    for text in ("DỮ LIỆU MẪU – không có thật.", *paragraphs):
        document.add_paragraph(text)
    stream = BytesIO()
    document.save(stream)
    return ContentFile(stream.getvalue(), name=name)


def attach_survey(proposal: Proposal) -> None:
    """A survey of the present state, attached to the plan."""
    file = sample_document("khao-sat-hien-trang.docx", "Khảo sát hiện trạng", proposal.title, proposal.bottleneck)
    Attachment.objects.create(
        proposal=proposal, file=file, name="Khảo sát hiện trạng.docx", size=file.size, uploaded_by=proposal.created_by
    )


def minutes(title: str, conclusion: str) -> ContentFile:
    """The minutes of a meeting."""
    return sample_document("bien-ban-hop.docx", "Biên bản cuộc họp tập thể lãnh đạo", title, conclusion)
