"""The default template of a kind of paper in a format."""

from functools import cache
from io import BytesIO

from docx.document import Document as Docx
from docx.shared import Pt

from workflow.papers.build.blocks import Writer, add_table, without_padding
from workflow.papers.build.page import blank_document, number_pages
from workflow.papers.formats import FormatKey, PaperFormat, paper_format
from workflow.papers.kinds import KINDS, Layout, PaperKey, PaperKind
from workflow.papers.wording import WORDINGS
from workflow.papers.wording.blocks import Line, Wording


@cache
def default_template(kind: PaperKey, key: FormatKey) -> bytes:
    """The .docx that serves until an administrator uploads another."""
    builder = Builder(KINDS[kind], paper_format(key))
    builder.build()
    stream = BytesIO()
    builder.document.save(stream)
    return stream.getvalue()


class Builder:
    """Lays one paper out, part by part."""

    def __init__(self, kind: PaperKind, paper_format: PaperFormat) -> None:
        self.kind = kind
        self.format = paper_format
        self.wording: Wording = WORDINGS[kind.key]
        self.document: Docx = blank_document(paper_format, kind.label)
        if kind.layout is not Layout.BALLOTS:
            number_pages(self.document, paper_format.styles["page_number"])
        self.writer = Writer(self.document, paper_format)

    def build(self) -> None:
        """Write the whole paper."""
        if self.kind.layout is Layout.BALLOTS:
            self.ballots()
        else:
            self.head()
            self.title()
            self.body()
            self.ending()

    def ballots(self) -> None:
        """One sheet for each voter, each on a page of its own."""
        self.writer.control("for ballot in ballots")
        self.head()
        self.title()
        self.body()
        self.ending()
        self.writer.control("if not loop.last")
        shape = self.writer.line("", "number").paragraph_format
        shape.page_break_before, shape.line_spacing = True, Pt(1)
        self.writer.control("endif")
        self.writer.control("endfor")

    def columns(self, left: float, right: float, rows: int = 1) -> list[list[Writer]]:
        """Two columns without borders."""
        table = add_table(self.document, rows=rows, widths=(left, right))
        without_padding(table)
        return [[Writer(cell, self.format) for cell in row.cells] for row in table.rows]

    def head(self) -> None:
        """Issuer on the left, country or Party on the right, then number and date on one line."""
        header = self.format.header
        (left, right), (below_left, below_right) = self.columns(header.left, header.right, rows=2)
        left.control("if superior_organ")
        left.line("{{ superior_organ }}", "superior")
        left.control("endif")
        left.line("{{ organ }}", "organ")
        if header.organ_mark:
            left.line(header.organ_mark, "organ")
        if header.organ_line:
            left.rule(header.organ_line, header.left)
        right.line(header.title, "title")
        if header.motto:
            right.line(header.motto, "motto")
        right.rule(header.title_line, header.right)
        numbered = self.kind.layout is not Layout.BALLOTS
        below_left.line("{{ number_line }}" if numbered else "", "number")
        if self.kind.layout is Layout.LETTER:
            below_left.line("{{ subject_line }}", "subject")
        dated = self.kind.layout is not Layout.MINUTES
        below_right.line("{{ place_date }}" if dated else "", "place_date")

    def title(self) -> None:
        """Type, abstract and, where there is one, the addressee."""
        if self.wording.type_name:
            self.writer.line(self.wording.type_name, "type_name")
            self.writer.line("{{ abstract }}", "abstract")
            header, sheet = self.format.header, self.format.page
            if header.abstract_mark:
                self.writer.line(header.abstract_mark, "abstract")
            if header.abstract_line:
                self.writer.rule(header.abstract_line, sheet.width - sheet.left - sheet.right)
            self.writer.line("", "abstract").paragraph_format.line_spacing = Pt(8)
        if self.wording.addressee:
            self.writer.line(f"{self.wording.greeting}: {self.wording.addressee}", "addressee")

    def body(self) -> None:
        """The wording; its last line carries the end mark and stays with the signature."""
        *blocks, last = self.wording.blocks
        if not isinstance(last, Line):
            raise TypeError("The last block of a wording is a line.")
        self.writer.blocks(blocks)
        mark = "" if self.kind.layout is Layout.BALLOTS else self.format.end_mark
        self.writer.line(last.text + mark, last.style).paragraph_format.keep_with_next = True

    def ending(self) -> None:
        """The signatures, never alone on a page."""
        sheet = self.format.page
        half = (sheet.width - sheet.left - sheet.right) / 2
        spacer = self.writer.line("", "sign_note")
        spacer.paragraph_format.line_spacing = Pt(6)
        ((left, right),) = self.columns(half, half)
        if self.kind.layout is Layout.MINUTES:
            self.two_signatures(left, right)
        elif self.kind.layout is Layout.BALLOTS:
            right.line("NGƯỜI BIỂU QUYẾT", "sign_title")
            right.line("(Ký, ghi rõ họ tên)", "sign_note")
            right.line("{{ ballot.name }}", "sign_name")
        else:
            self.recipients(left)
            self.signature(right)

    def two_signatures(self, left: Writer, right: Writer) -> None:
        """Secretary on the left, chair on the right."""
        for writer, title, name in (
            (left, self.format.signature.secretary, "secretary"),
            (right, self.format.signature.chair, "chair"),
        ):
            writer.line(title, "sign_title")
            writer.line("(Ký, ghi rõ họ tên)", "sign_note")
            writer.line(f"{{{{ {name}_name }}}}", "sign_name")

    def recipients(self, writer: Writer) -> None:
        """Who receives the paper; the last line is the file copy."""
        recipients = self.format.recipients
        writer.line(recipients.heading, "recipients_heading")
        writer.control("for name in recipients")
        writer.line(recipients.item.format(name="{{ name }}"), "recipients_item")
        writer.control("endfor")
        writer.line(recipients.last, "recipients_item")

    def signature(self, writer: Writer) -> None:
        """Authority, title, room for the signature, name."""
        writer.control("if signer_authority")
        writer.line("{{ signer_authority }}", "sign_authority")
        writer.control("endif")
        writer.line("{{ signer_title }}", "sign_title")
        writer.line("{{ signer_name }}", "sign_name")
