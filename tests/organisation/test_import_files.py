"""Reading files: encodings, separators, Excel, and what must be refused as a whole."""

import io
import unicodedata
import zipfile
from datetime import date, datetime

import pytest

from content.organisation.importing.files import read_file
from content.organisation.importing.limits import MAX_BYTES, MAX_ROWS
from content.organisation.importing.tables import BadCell, UnreadableFileError
from tests.organisation.files import csv_file, excel_file, with_part

SHEET = "xl/worksheets/sheet1.xml"


def cells(name: str, data: bytes) -> list[tuple]:
    """What each row holds, up to its last filled cell."""
    rows = [list(row.cells) for row in read_file(name, data)]
    for row in rows:
        while row[-1] == "":
            row.pop()
    return [tuple(row) for row in rows]


class TestCsv:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    @pytest.mark.parametrize("separator", [",", ";", "\t"])
    @pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
    def test_reads_what_offices_save(self, encoding, separator, newline):
        text = newline.join(separator.join(row) for row in [["Mã", "Tên", "Ghi chú"], ["so-y", "Sở Y tế, dân số", ""]])
        text = text.replace("Sở Y tế, dân số", '"Sở Y tế, dân số"')
        bom = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")

        assert cells("a.csv", bom + text.encode(encoding)) == [
            ("Mã", "Tên", "Ghi chú"),
            ("so-y", "Sở Y tế, dân số"),
        ]

    def test_turns_decomposed_letters_into_nfc_on_one_line(self):
        data = csv_file("Mã,Tên", unicodedata.normalize("NFD", 'a,"Sở\n  Y\u00a0tế\u200b"'))

        assert cells("a.csv", data)[1] == ("a", "Sở Y tế")

    def test_obeys_the_separator_that_excel_declares(self):
        assert cells("a.csv", csv_file("sep=;", "a,b;c", "1,5;2"))[0] == ("a,b", "c")

    def test_numbers_lines_as_an_editor_does(self):
        data = csv_file("Mã,Tên", "", 'a,"hai', 'dòng"', ",", "b,Một dòng")

        assert [row.line for row in read_file("a.csv", data)] == [1, 3, 6]

    @pytest.mark.parametrize("encoding", ["cp1258", "latin-1"])
    def test_refuses_other_encodings_and_names_the_line(self, encoding):
        with pytest.raises(UnreadableFileError, match="UTF-8") as refusal:
            read_file("a.csv", b"Ma,Ten\na,b\n" + "c,Â".encode(encoding))

        assert refusal.value.line == 3

    def test_refuses_quotes_that_never_close_and_names_the_line(self):
        with pytest.raises(UnreadableFileError, match="ngoặc kép") as refusal:
            read_file("a.csv", csv_file("Mã,Tên", "a,b", 'c,"d', "e,f"))

        assert refusal.value.line == 3

    @pytest.mark.parametrize("data", [b"a\0b,c\n", b"\xff\xfea", b"M\0\xc3\0,\0T\0"])
    def test_refuses_broken_utf_16(self, data):
        with pytest.raises(UnreadableFileError):
            read_file("a.csv", data)


class TestExcel:
    def test_reads_numbers_dates_and_text_as_people_see_them(self):
        data = excel_file(
            ["Mã", "Số", "Ngày", "Giờ"], ["a", 101, datetime(2026, 2, 11), date(2026, 2, 12)], [1.0, 2.5]
        )

        assert cells("a.xlsx", data)[1:] == [
            ("a", "101", date(2026, 2, 11), date(2026, 2, 12)),
            ("1", "2.5"),
        ]

    def test_numbers_lines_as_excel_does(self):
        assert [row.line for row in read_file("a.XLSX", excel_file([], ["a"], [None], ["b"]))] == [2, 4]

    def test_uses_the_value_that_excel_stored_for_a_formula(self):
        stored = with_part(excel_file(["=1+1", "b"]), SHEET, lambda xml: xml.replace(b"<v></v>", b"<v>2</v>"))

        assert cells("a.xlsx", stored) == [("2", "b")]

    @pytest.mark.parametrize(
        ("row", "reason"), [(["=1+1"], "Công thức chưa có giá trị"), (["#REF!"], "Công thức Excel")]
    )
    def test_marks_formulas_without_a_value(self, row, reason):
        (cell,) = cells("a.xlsx", excel_file(row))[0]

        assert isinstance(cell, BadCell)
        assert reason in cell.message

    def test_reads_beyond_the_size_that_the_sheet_declares(self):
        data = with_part(
            excel_file(["a", "b"], ["c", "d"]), SHEET, lambda xml: xml.replace(b'ref="A1:B2"', b'ref="A1"')
        )

        assert cells("a.xlsx", data) == [("a", "b"), ("c", "d")]

    def test_refuses_a_zip_bomb_without_unpacking_it(self):
        bomb = with_part(excel_file(["a"]), SHEET, lambda xml: xml + b" " * 70_000_000)

        assert len(bomb) < 200_000
        with pytest.raises(UnreadableFileError, match="giải nén"):
            read_file("a.xlsx", bomb)

    def test_refuses_entities_that_multiply(self):
        lol = b'<!DOCTYPE x [<!ENTITY a "lollollol">' + b"".join(
            b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 40) for i in range(8)
        )
        bomb = with_part(
            excel_file(["a"]), SHEET, lambda xml: lol + b"]>" + xml.replace(b"<sheetData>", b"<sheetData>&i;")
        )

        with pytest.raises(UnreadableFileError):
            read_file("a.xlsx", bomb)

    def test_refuses_a_row_a_billion_lines_down(self):
        far = with_part(excel_file(["a"]), SHEET, lambda xml: xml.replace(b'<row r="1"', b'<row r="999999999"'))

        with pytest.raises(UnreadableFileError):
            read_file("a.xlsx", far)

    @pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut", b"Ma,Ten\na,b"])
    def test_refuses_what_is_no_workbook(self, data):
        with pytest.raises(UnreadableFileError):
            read_file("a.xlsx", data)

    def test_refuses_a_zip_of_something_else(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.txt", "a")

        with pytest.raises(UnreadableFileError, match="Excel"):
            read_file("a.xlsx", out.getvalue())


class TestAnyFile:
    @pytest.mark.parametrize(
        ("name", "data", "reason"),
        [
            ("a.csv", b"", "không có dữ liệu"),
            ("a.csv", b"\xef\xbb\xbf\n\n,,\n", "không có dữ liệu"),
            ("a.txt", b"a,b", "Chỉ nhận"),
            ("a", b"a,b", "Chỉ nhận"),
            ("a.csv", b"PK\x03\x04...", "tệp Excel"),
            ("a.xls", b"\xd0\xcf\x11\xe0...", "đời cũ"),
            ("a.xlsx", b"\xd0\xcf\x11\xe0...", "mật khẩu"),
            ("a.csv", b"a" * (MAX_BYTES + 1), "lớn hơn"),
            ("a.csv", b"a,b\n" * (MAX_ROWS + 1), "Hãy chia"),
        ],
    )
    def test_refuses_with_a_reason(self, name, data, reason):
        with pytest.raises(UnreadableFileError, match=reason):
            read_file(name, data)
