"""Excel workbooks (.xlsx): the values of the first sheet, within safe bounds."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from itertools import zip_longest

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from content.organisation.importing.limits import LAST_EXCEL_LINE, MAX_COLUMNS, MAX_PARTS, MAX_UNPACKED_BYTES
from content.organisation.importing.tables import BadCell, Cell, Row, UnreadableFileError
from content.organisation.importing.text_cells import text_cell

BROKEN = "Không mở được tệp Excel này. Hãy mở bằng Excel và lưu lại thành .xlsx."


def excel_rows(data: bytes) -> Iterator[Row]:
    """
    The rows of the first sheet, formulas replaced by the values Excel stored for them.

    Raises ``UnreadableFileError`` for what is no workbook, or unpacks to more than the limit.
    """
    refuse_bombs(data)
    try:
        values, formulas = (opened(data, data_only=data_only) for data_only in (True, False))
        rows = zip_longest(sheet_rows(values), sheet_rows(formulas), fillvalue=())
        for line, (cells, sources) in enumerate(rows, start=1):
            if line > LAST_EXCEL_LINE:
                raise UnreadableFileError(f"Trang tính dài quá {LAST_EXCEL_LINE} dòng. Hãy xóa các dòng trống ở cuối.")
            yield Row(line, tuple(cell_of(cell, source) for cell, source in zip(cells, sources, strict=False)))
    except UnreadableFileError:
        raise
    except Exception as error:  # openpyxl raises anything at all on a damaged file
        raise UnreadableFileError(BROKEN) from error


def refuse_bombs(data: bytes) -> None:
    """Raise ``UnreadableFileError`` unless ``data`` is a zip archive of modest unpacked size."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableFileError(BROKEN) from error
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        raise UnreadableFileError("Tệp Excel quá lớn sau khi giải nén. Hãy chỉ giữ lại trang tính cần nhập.")


def opened(data: bytes, *, data_only: bool) -> Workbook:
    """The workbook, read row by row."""
    return load_workbook(io.BytesIO(data), read_only=True, data_only=data_only, keep_links=False)


def sheet_rows(workbook: Workbook) -> Iterator[tuple]:
    """The rows of the first sheet, whatever size the file declares."""
    if not workbook.worksheets:
        raise UnreadableFileError("Tệp Excel không có trang tính nào.")
    sheet = workbook.worksheets[0]
    sheet.reset_dimensions()
    return sheet.iter_rows(max_col=MAX_COLUMNS)


def cell_of(cell, source) -> Cell:
    """One cell: ``cell`` holds the value, ``source`` the formula it may come from."""
    value = cell.value
    if cell.data_type == "e":
        return BadCell(f"Công thức Excel báo lỗi {value}.")
    if value is None:
        never_computed = source.data_type == "f" and cell.data_type != "str"
        return BadCell("Công thức chưa có giá trị. Hãy mở tệp bằng Excel và lưu lại.") if never_computed else ""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return text_cell(str(value))
