"""The sheet, the styles and the page number of a paper."""

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from workflow.papers.formats import PaperFormat, Style

ALIGNMENTS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
SCRIPTS = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")


def blank_document(paper_format: PaperFormat, title: str) -> Docx:
    """An empty document with the sheet, the margins and the styles of the format."""
    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.language = "vi-VN"
    lay_sheet(document, paper_format)
    set_font(document.styles["Normal"], paper_format.font)
    for style in paper_format.styles.values():
        add_style(document, style)
    return document


def lay_sheet(document: Docx, paper_format: PaperFormat) -> None:
    """Size and margins."""
    sheet, section = paper_format.page, document.sections[0]
    section.page_width, section.page_height = Mm(sheet.width), Mm(sheet.height)
    section.top_margin, section.bottom_margin = Mm(sheet.top), Mm(sheet.bottom)
    section.left_margin, section.right_margin = Mm(sheet.left), Mm(sheet.right)
    section.header_distance = Mm(sheet.number_from_top)


def set_font(style, family: str) -> None:
    """The one typeface, for every script, in Vietnamese; no line of a paragraph left alone."""
    style.font.name = family
    style.font.size = Pt(14)
    properties = style.element.get_or_add_rPr()
    for script in SCRIPTS:
        properties.rFonts.set(qn(script), family)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    properties.append(language)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    style.paragraph_format.widow_control = True


def add_style(document: Docx, style: Style) -> None:
    """One paragraph style under its Vietnamese name."""
    made = document.styles.add_style(style.label, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    made.quick_style = True
    made.font.size = Pt(style.size)
    made.font.bold, made.font.italic, made.font.underline = style.bold, style.italic, style.underline
    shape = made.paragraph_format
    shape.alignment = ALIGNMENTS[style.align]
    shape.first_line_indent = Mm(style.first_line)
    shape.space_before, shape.space_after = Pt(style.before), Pt(style.after)
    shape.keep_with_next = style.keep_next
    if style.line:
        shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        shape.line_spacing = Pt(style.line)


def number_pages(document: Docx, style: Style) -> None:
    """The page number, centred in the top margin, hidden on the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.style = document.styles[style.label]
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run._r.append(field_mark(kind) if kind else field_code(text))


def field_mark(kind: str):
    """Where a field begins or ends."""
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    return mark


def field_code(code: str):
    """What a field computes."""
    element = OxmlElement("w:instrText")
    element.set(qn("xml:space"), "preserve")
    element.text = f" {code} "
    return element
