"""CSV as offices save it: UTF-8 or UTF-16, comma, semicolon or tab."""

import codecs
import csv
import io
from collections.abc import Iterator

from content.organisation.importing.limits import MAX_COLUMNS
from content.organisation.importing.tables import Row, UnreadableFileError
from content.organisation.importing.text_cells import text_cell

DELIMITERS = ",;\t"
RESAVE = "Trong Excel, chọn Lưu thành → CSV UTF-8, hoặc dùng tệp .xlsx."


def csv_rows(data: bytes) -> Iterator[Row]:
    """
    The rows of a CSV file, each with the line on which it begins.

    Raises ``UnreadableFileError`` for other encodings and for quotes that never close.
    """
    text = decoded(data)
    lines = text.splitlines(keepends=True)
    skipped = 1 if lines and lines[0].lower().startswith("sep=") else 0
    reader = csv.reader(io.StringIO("".join(lines[skipped:]), newline=""), delimiter=delimiter(text), strict=True)
    begins = skipped + 1
    try:
        for cells in reader:
            yield Row(begins, tuple(text_cell(cell) for cell in cells[:MAX_COLUMNS]))
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError("Dấu ngoặc kép không khép hoặc đặt sai chỗ từ dòng này.", begins) from error


def decoded(data: bytes) -> str:
    """``data`` as text. Raises ``UnreadableFileError`` with the line of the first byte that is not UTF-8."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UnreadableFileError(f"Tệp UTF-16 bị hỏng hoặc bị cắt cụt. {RESAVE}") from error
    if b"\0" in data:
        raise UnreadableFileError(f"Tệp không phải văn bản UTF-8. {RESAVE}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(
            f"Tệp không phải UTF-8, có thể theo bảng mã cũ (TCVN3, VNI, Windows-1258). {RESAVE}", line
        ) from error


def delimiter(text: str) -> str:
    """The sign that parts most columns in the first line that has any."""
    for line in text.splitlines()[:10]:
        if line.lower().startswith("sep=") and len(line) > 4:
            return line[4]
        unquoted = "".join(line.split('"')[::2])
        best = max(DELIMITERS, key=unquoted.count)
        if unquoted.count(best) > 1:
            return best
    return ","
