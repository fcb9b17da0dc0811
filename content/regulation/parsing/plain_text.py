"""Reads a plain text file: UTF-8, nothing else."""

import re

from content.regulation.parsing.lines import Line, with_gaps
from content.regulation.parsing.problems import MalformedRegulation, Problem
from content.regulation.parsing.tcvn3 import ADVICE, looks_like_tcvn3
from content.text import clean_text

LINE_END = re.compile(r"\r\n|\r|\n")
PAGE_OR_COLUMN = re.compile(r"[\f\v\x85\u2028\u2029]")


def decode(data: bytes) -> str:
    """Return the text. Raises ``MalformedRegulation`` for NUL, TCVN3 and anything not UTF-8."""
    nul = data.find(b"\0")
    if nul >= 0:
        raise MalformedRegulation(
            Problem(line_at(data, nul), "có ký tự rỗng (NUL); đây không phải tệp văn bản UTF-8.")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = line_at(data, error.start)
        if looks_like_tcvn3(data.decode("latin-1")):
            raise MalformedRegulation(Problem(line, ADVICE)) from error
        raise MalformedRegulation(Problem(line, "không phải UTF-8; hãy lưu tệp lại với mã UTF-8.")) from error


def line_at(data: bytes, offset: int) -> int:
    """The number of the line in which the byte at ``offset`` stands."""
    return len(LINE_END.findall(data[:offset].decode("latin-1"))) + 1


def text_lines(data: bytes) -> list[Line]:
    """The lines of the file in NFC, page breaks as spaces. Raises ``MalformedRegulation``."""
    raw = LINE_END.split(decode(data))
    return with_gaps((number, clean_text(PAGE_OR_COLUMN.sub(" ", text))) for number, text in enumerate(raw, start=1))
