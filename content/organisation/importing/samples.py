"""The template files that people fill in: a header, one example, and what each column means."""

import csv
import io
from collections.abc import Callable
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from content.organisation.importing.columns import Column
from content.organisation.importing.values import day

DAY_FORMAT = "dd/mm/yyyy"
TEXT_FORMAT = "@"
ROWS_TO_FORMAT = 300


def csv_sample(columns: tuple[Column, ...]) -> bytes:
    """A CSV file that Excel opens with its Vietnamese letters whole."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.title for column in columns])
    writer.writerow([shown(column.example) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def shown(example: object) -> str:
    return f"{example:%d/%m/%Y}" if isinstance(example, date) else str(example)


def excel_sample(columns: tuple[Column, ...]) -> bytes:
    """A workbook: the sheet to fill in, and a second one that explains the columns."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Dữ liệu"
    sheet.append([column.title for column in columns])
    sheet.append([column.example for column in columns])
    sheet.freeze_panes = "A2"
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = max(len(column.title), 12) + 4
        for line in range(2, ROWS_TO_FORMAT):
            sheet[f"{letter}{line}"].number_format = DAY_FORMAT if column.parse is day else TEXT_FORMAT
    make_bold(sheet)
    explain(book.create_sheet("Hướng dẫn"), columns)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def explain(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    """Write what each column means."""
    sheet.append(["Cột", "Bắt buộc", "Cách ghi"])
    for column in columns:
        sheet.append([column.title, "có" if column.required else "", column.help])
    for letter, width in {"A": 30, "B": 10, "C": 90}.items():
        sheet.column_dimensions[letter].width = width
        for cell in sheet[letter]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    make_bold(sheet)


def make_bold(sheet: Worksheet) -> None:
    for cell in sheet[1]:
        cell.font = Font(bold=True)


SAMPLES: dict[str, tuple[Callable[[tuple[Column, ...]], bytes], str]] = {
    "csv": (csv_sample, "text/csv; charset=utf-8"),
    "xlsx": (excel_sample, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
