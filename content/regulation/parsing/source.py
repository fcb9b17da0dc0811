"""From the bytes of a file to its lines, whatever the office saved it as."""

from content.regulation.parsing.lines import Line
from content.regulation.parsing.plain_text import text_lines
from content.regulation.parsing.problems import MalformedRegulation, Problem
from content.regulation.parsing.tcvn3 import tcvn3_problems
from content.regulation.parsing.word_file import NOT_WORD, word_lines

MEGABYTE = 1024 * 1024
MAX_SIZE = 20 * MEGABYTE
ZIP = b"PK\x03\x04"
FOREIGN = {
    b"\xd0\xcf\x11\xe0": "Đây là tệp Word cũ (.doc); hãy mở bằng Word và lưu lại ở dạng .docx.",
    b"%PDF": "Đây là tệp PDF; hãy dùng bản Word .docx hoặc văn bản UTF-8.",
    b"{\\rtf": "Đây là tệp RTF; hãy lưu lại ở dạng .docx hoặc văn bản UTF-8.",
    b"\xff\xfe": "Tệp ở mã UTF-16, không phải UTF-8; hãy lưu lại với mã UTF-8.",
    b"\xfe\xff": "Tệp ở mã UTF-16, không phải UTF-8; hãy lưu lại với mã UTF-8.",
}


def refuse_size(size: int) -> None:
    """Raises ``MalformedRegulation`` for an empty file and one over ``MAX_SIZE``. Ask before reading it."""
    if size > MAX_SIZE:
        limit, real = MAX_SIZE // MEGABYTE, -(-size // MEGABYTE)
        raise MalformedRegulation(Problem(None, f"Tệp quá lớn: {real} MB, giới hạn là {limit} MB."))
    if size == 0:
        raise MalformedRegulation(Problem(None, "Tệp rỗng."))


def read_source(name: str, data: bytes) -> tuple[list[Line], list[Problem]]:
    """
    Return the lines of the file ``name`` and notes about it.

    Raises ``MalformedRegulation`` when the file is no readable text: wrong kind, size or encoding.
    """
    refuse_size(len(data))
    for magic, message in FOREIGN.items():
        if data.startswith(magic):
            raise MalformedRegulation(Problem(None, message))
    if data.startswith(ZIP):
        lines, notes = word_lines(data)
    elif name.lower().endswith(".docx"):
        raise MalformedRegulation(Problem(None, f"Tệp {NOT_WORD}"))
    else:
        lines, notes = text_lines(data), []
    if strange := tcvn3_problems(lines):
        raise MalformedRegulation(*strange)
    return lines, notes
