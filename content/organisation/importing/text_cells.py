"""One cell of text: cleaned, or refused."""

from content.organisation.importing.legacy_text import text_fault
from content.organisation.importing.tables import BadCell, Cell
from content.text import clean_text

FORMULA_SIGNS = ("=", "+", "-", "@")


def text_cell(raw: str) -> Cell:
    """
    ``raw`` in NFC on one line, or a ``BadCell``.

    Refuses old encodings, and text that a spreadsheet would run as a formula; a phone number
    may begin with "+".
    """
    if fault := text_fault(raw):
        return BadCell(fault)
    text = " ".join(clean_text(raw).split())
    if text.startswith(FORMULA_SIGNS) and not is_phone_number(text):
        return BadCell("Không được bắt đầu bằng dấu =, +, - hoặc @.")
    return text


def is_phone_number(text: str) -> bool:
    """Whether ``text`` is an international phone number such as +84 912 345 678."""
    return text.startswith("+") and text[1:].replace(" ", "").replace(".", "").isdigit()
