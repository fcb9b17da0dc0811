"""Reads a Word file back: its text, its styles, its page."""

from io import BytesIO

from docx import Document
from docx.document import Document as Docx


def opened(data: bytes) -> Docx:
    return Document(BytesIO(data))


def text_of(data: bytes) -> str:
    """Every paragraph of the body in order, those in tables too, with plain spaces and hyphens."""
    body = opened(data).element.body
    paragraphs = body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    lines = ("".join(node.text or "" for node in p.iter("{*}t")) for p in paragraphs)
    return "\n".join(lines).replace("\u00a0", " ").replace("\u2011", "-")
