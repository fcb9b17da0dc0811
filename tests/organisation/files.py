"""Makes the files that people send."""

import io
import zipfile
from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from content.organisation.importing.report import Report
from content.organisation.importing.run import Kind, import_file

AGENCY_HEADER = (
    "Mã cơ quan,Tên cơ quan,Loại cơ quan,Mã cơ quan cấp trên,Mã cấp ủy cùng cấp,Mã cơ quan quản lý cán bộ,"
    "Địa chỉ,Thư điện tử,Điện thoại"
)
OFFICIAL_HEADER = (
    "Mã cán bộ,Họ và tên,Mã cơ quan,Chức vụ,Tài khoản,Vai trò,Mã cơ quan giữ vai trò,Từ ngày,Đến hết ngày,Số văn bản"
)


def csv_file(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def agencies_csv(*lines: str) -> bytes:
    return csv_file(AGENCY_HEADER, *lines)


def officials_csv(*lines: str) -> bytes:
    return csv_file(OFFICIAL_HEADER, *lines)


def excel_file(*rows: Sequence[object]) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(workbook: bytes, name: str, change) -> bytes:
    """``workbook`` with one of its parts put through ``change``."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if part == name else content)
    return out.getvalue()


def import_agencies(*lines: str, dry_run: bool = False) -> Report:
    return import_file(Kind.AGENCIES, "co-quan.csv", agencies_csv(*lines), dry_run=dry_run)


def import_officials(*lines: str, dry_run: bool = False) -> Report:
    return import_file(Kind.OFFICIALS, "can-bo.csv", officials_csv(*lines), dry_run=dry_run)


def places(report: Report) -> list[tuple[int | None, str]]:
    """Where the problems of ``report`` are: line and column."""
    return sorted(((p.line, p.column) for p in report.problems), key=lambda place: (place[0] or 0, place[1]))


def messages(report: Report) -> str:
    return " | ".join(problem.message for problem in report.problems)


def lines_of(problems: Iterable[dict]) -> list[int | None]:
    return [problem["line"] for problem in problems]
