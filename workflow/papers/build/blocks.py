"""Writes the blocks of a wording as paragraphs and tables that docxtpl fills."""

from collections.abc import Sequence
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from workflow.papers.formats import PaperFormat
from workflow.papers.wording.blocks import Block, Each, Grid, Line, When
from workflow.papers.writing import keep_together

Place = Any
"""A document or a cell: both take paragraphs and tables."""
CONTROL_BOLD = "**"


class Writer:
    """Writes at the end of a document or of a cell, in the styles of one format."""

    def __init__(self, place: Place, paper_format: PaperFormat) -> None:
        self.place = place
        self.format = paper_format
        self.fresh = isinstance(place, _Cell)

    def line(self, text: str, style: str) -> Paragraph:
        """One paragraph; ``**…**`` is bold. A cell's own first paragraph is used before new ones."""
        paragraph = self.place.paragraphs[0] if self.fresh else self.place.add_paragraph()
        self.fresh = False
        paragraph.style = self.format.styles[style].label
        for number, part in enumerate(keep_together(text).split(CONTROL_BOLD)):
            if part:
                run = paragraph.add_run(part)
                run.bold = True if number % 2 else None
        return paragraph

    def control(self, tag: str) -> None:
        """A docxtpl tag that takes its paragraph away with it."""
        self.line(f"{{%p {tag} %}}", "body")

    def rule(self, length: float, width: float) -> None:
        """A drawn line of ``length`` in the middle of ``width``, in mm."""
        paragraph = self.line("", "number")
        side = Mm((width - length) / 2)
        shape = paragraph.paragraph_format
        shape.left_indent = shape.right_indent = side
        shape.space_before, shape.space_after, shape.line_spacing = Pt(3), Pt(0), Pt(4)
        shape.keep_with_next = True
        border = OxmlElement("w:pBdr")
        border.append(edge("w:top"))
        paragraph._p.get_or_add_pPr().insert_element_before(
            border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Every block in its order."""
        for block in blocks:
            if isinstance(block, Line):
                self.line(block.text, block.style)
            elif isinstance(block, Grid):
                self.grid(block)
            elif isinstance(block, Each):
                self.wrapped(f"for {block.item} in {block.items}", "endfor", block.blocks)
            elif isinstance(block, When):
                self.wrapped(f"if {block.test}", "endif", block.blocks)

    def wrapped(self, opening: str, closing: str, blocks: Sequence[Block]) -> None:
        """Blocks between two tags."""
        self.control(opening)
        self.blocks(blocks)
        self.control(closing)

    def grid(self, grid: Grid) -> None:
        """A bordered table whose head repeats on every page and whose rows stay whole."""
        sheet = self.format.page
        width = sheet.width - sheet.left - sheet.right
        table = add_table(self.place, rows=4, widths=[width * column.share for column in grid.columns])
        table.style = "Table Grid"
        for number, column in enumerate(grid.columns):
            Writer(table.cell(0, number), self.format).line(column.heading, "table_head")
            Writer(table.cell(2, number), self.format).line(column.cell, "table_cell")
        Writer(table.cell(1, 0), self.format).line(f"{{%tr for item in {grid.items} %}}", "table_cell")
        Writer(table.cell(3, 0), self.format).line("{%tr endfor %}", "table_cell")
        mark_row(table, 0, "w:tblHeader")
        spacer = self.line("", "table_cell")
        spacer.paragraph_format.line_spacing = Pt(6)


def edge(name: str):
    """A thin black border."""
    element = OxmlElement(name)
    for key, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        element.set(qn(f"w:{key}"), value)
    return element


def add_table(place: Place, *, rows: int, widths: Sequence[float]) -> Table:
    """A table of fixed column widths, in mm, whose rows no page break cuts."""
    table = place.add_table(rows=rows, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in enumerate(widths):
        table.columns[column].width = Mm(width)
        for cell in table.columns[column].cells:
            cell.width = Mm(width)
    for row in range(rows):
        mark_row(table, row, "w:cantSplit")
    return table


def without_padding(table: Table) -> None:
    """Let the texts of a table use the whole width of their cells."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties = table._tbl.tblPr
    properties.append(margins)
    if (look := properties.find(qn("w:tblLook"))) is not None:
        properties.append(look)


def mark_row(table: Table, row: int, name: str) -> None:
    """Set a property of a row."""
    table.rows[row]._tr.get_or_add_trPr().append(OxmlElement(name))
