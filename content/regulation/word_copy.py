"""Writes a version as a Word file, from which the import reads the same text again."""

import io
from collections.abc import Iterable

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from content.regulation.models.versions import Provision, RegulationVersion
from content.regulation.parsing.outline import Kind

FONT = "Times New Roman"
CENTRED = {Kind.CHAPTER, Kind.SECTION}
BOLD = {Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE}
FLUSH = {Kind.RECIPIENTS, Kind.SIGNATURE}


def word_copy(version: RegulationVersion, provisions: Iterable[Provision], address: str) -> bytes:
    """The whole text as .docx on A4; the header says that it is a copy, and of which version."""
    document = Document()
    set_up(document)
    state = version.get_status_display().lower()
    document.sections[0].header.paragraphs[
        0
    ].text = f"Bản chép từ {address} ({version}, {state}); không thay thế văn bản đã ký."
    for provision in provisions:
        write(document, provision)
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


def set_up(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin = Mm(30)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(14)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(6)
    document.core_properties.language = "vi-VN"


def write(document: WordDocument, provision: Provision) -> None:
    """One paragraph; a chapter has its title on a line of its own."""
    texts = [provision.label, provision.title] if provision.kind in CENTRED else [str(provision)]
    for text in filter(None, texts):
        paragraph = document.add_paragraph()
        paragraph.add_run(text).bold = provision.kind in BOLD
        paragraph.paragraph_format.keep_with_next = provision.kind in BOLD
        if provision.kind in CENTRED:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif provision.kind not in FLUSH:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = Mm(10)
