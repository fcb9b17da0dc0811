"""Reads a Word file (.docx): paragraphs and table cells in order, automatic numbers written out."""

import io
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from content.regulation.parsing.lines import Line
from content.regulation.parsing.problems import MalformedRegulation, Problem
from content.regulation.parsing.word_numbering import AutomaticNumbers
from content.text import clean_text

MEGABYTE = 1024 * 1024
MAX_UNPACKED = 100 * MEGABYTE
MAX_PARTS = 2_000
NOT_WORD = "không phải tệp Word .docx đọc được; hãy mở tệp bằng Word và lưu lại ở dạng .docx."
UNSEEN = {qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
SPACES = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}


def refuse_bombs(data: bytes) -> None:
    """Raises ``MalformedRegulation`` when the archive is none, or unpacks to more than a text ever needs."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise MalformedRegulation(Problem(None, f"Tệp {NOT_WORD}")) from error
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        limit = MAX_UNPACKED // MEGABYTE
        raise MalformedRegulation(Problem(None, f"Tệp Word giải nén ra quá lớn (giới hạn {limit} MB)."))


def paragraph_text(paragraph: BaseOxmlElement) -> str:
    """What a reader sees of a ``w:p``: insertions yes, deletions and its nested boxes no."""
    return "".join(visible_text(paragraph))


def visible_text(element: BaseOxmlElement) -> Iterator[str]:
    for child in element:
        if child.tag in UNSEEN or child.tag == qn("w:p"):
            continue
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in SPACES:
            yield SPACES[child.tag] if element.tag == qn("w:r") else ""
        else:
            yield from visible_text(child)


def paragraphs(body: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Every paragraph in the order of reading, in tables and text boxes too, replaced copies left out."""
    for paragraph in body.iter(qn("w:p")):
        if not any(ancestor.tag in UNSEEN for ancestor in paragraph.iterancestors()):
            yield paragraph


def word_lines(data: bytes) -> tuple[list[Line], list[Problem]]:
    """
    The paragraphs as lines, and notes on what the office should know (numbers written out, tracked changes).

    Raises ``MalformedRegulation`` when the file cannot be opened.
    """
    refuse_bombs(data)
    try:
        document = Document(io.BytesIO(data))
        numbers = AutomaticNumbers(document)
    except (OpcError, KeyError, ValueError, AttributeError, SyntaxError, zipfile.BadZipFile) as error:
        raise MalformedRegulation(Problem(None, f"Tệp {NOT_WORD}")) from error
    body = document.element.body
    lines: list[Line] = []
    for number, paragraph in enumerate(paragraphs(body), start=1):
        text = clean_text(f"{numbers.label(paragraph)} {paragraph_text(paragraph)}")
        pieces = [piece.strip() for piece in text.split("\n") if piece.strip()]
        lines += [Line(number, piece, after_gap=index == 0) for index, piece in enumerate(pieces)]
    return lines, notes(body, numbers)


def notes(body: BaseOxmlElement, numbers: AutomaticNumbers) -> list[Problem]:
    """What the reader of the report should look at with their own eyes."""
    found = []
    if numbers.written:
        found.append(Problem(None, f"Đã ghi lại {numbers.written} số thứ tự mà Word đánh tự động; hãy soát lại."))
    if body.find(f".//{qn('w:ins')}") is not None or body.find(f".//{qn('w:del')}") is not None:
        found.append(Problem(None, "Tệp còn theo dõi thay đổi: chữ được chèn đã giữ, chữ đã xóa bị bỏ."))
    if body.find(f".//{qn('w:footnoteReference')}") is not None:
        found.append(Problem(None, "Tệp có chú thích cuối trang; phần chú thích không được nhập."))
    return found
