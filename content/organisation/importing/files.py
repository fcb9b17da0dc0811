"""From the bytes of a file to its rows, by the kind of file."""

from pathlib import PurePath

from content.organisation.importing.csv_files import csv_rows
from content.organisation.importing.excel_files import excel_rows
from content.organisation.importing.limits import MAX_BYTES
from content.organisation.importing.tables import Row, UnreadableFileError, filled_rows

READERS = {".csv": csv_rows, ".xlsx": excel_rows}
EXTENSIONS = tuple(READERS)
ZIP_MAGIC = b"PK\x03\x04"
OLD_EXCEL_MAGIC = b"\xd0\xcf\x11\xe0"


def read_file(name: str, data: bytes) -> list[Row]:
    """
    The filled rows of the file called ``name``.

    Raises ``UnreadableFileError`` when the file is empty, too big, or not what its name says.
    """
    reader = READERS.get(PurePath(name).suffix.lower())
    if data.startswith(OLD_EXCEL_MAGIC):
        raise UnreadableFileError("Đây là tệp Excel đời cũ (.xls) hoặc tệp có mật khẩu. Hãy lưu lại thành .xlsx.")
    if reader is None:
        raise UnreadableFileError("Chỉ nhận tệp .csv và .xlsx.")
    if len(data) > MAX_BYTES:
        raise UnreadableFileError(f"Tệp lớn hơn {MAX_BYTES // 1024 // 1024} MB.")
    if reader is csv_rows and data.startswith(ZIP_MAGIC):
        raise UnreadableFileError("Tệp có tên .csv nhưng bên trong là tệp Excel. Hãy đổi đuôi tệp thành .xlsx.")
    rows = list(filled_rows(reader(data)))
    if not rows:
        raise UnreadableFileError("Tệp không có dữ liệu.")
    return rows
