"""Single cells: old encodings, formulas, codes, dates, choices, and the header."""

from datetime import date

import pytest

from content.organisation.importing.agency_columns import AGENCY_COLUMNS
from content.organisation.importing.columns import read_records
from content.organisation.importing.report import Report
from content.organisation.importing.tables import BadCell, Row
from content.organisation.importing.text_cells import text_cell
from content.organisation.importing.values import code, day
from tests.organisation.files import places

REGULAR = [
    "Ủy ban nhân dân xã Suối Hạ",
    "HOÀ BÌNH",
    "Nguyễn Văn Hoãn",
    "Lê Thị Ánh",
    "Trần Uý",
    "Vũ Á Âu",
    "Hồ Ôn",
    "Müller",
    "François",
    "+84 912 345 678",
    "12/3 đường Hoá",
    "Trạm y tế – cơ sở “2”",
    "Cao Bá Quát",
    "Lê Thuý Kiều",
]
TCVN3 = ["Së Y tÕ", "ñy ban nh©n d©n", "NguyÔn V¨n A", "TrÇn ThÞ B", "Së Y tÕ vµ d©n sè"]
VNI = ["UÛy ban nhaân daân", "Nguyeãn Vaên A", "Sôû Y teá", "Traàn Thò Bình"]
MOJIBAKE = ["Sá»Ÿ Y táº¿", "Nguyá»…n VÄƒn A", "Äoàn thể â€“ hội", "S? \ufffd t?"]


class TestTextCell:
    @pytest.mark.parametrize("text", REGULAR)
    def test_leaves_regular_text_alone(self, text):
        assert text_cell(text) == text

    @pytest.mark.parametrize("text", [*TCVN3, *VNI, *MOJIBAKE])
    def test_refuses_old_and_broken_encodings(self, text):
        assert isinstance(text_cell(text), BadCell)

    @pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "  =HYPERLINK(1)", "\t=1"])
    def test_refuses_what_a_spreadsheet_would_run(self, text):
        assert isinstance(text_cell(text), BadCell)


class TestDay:
    @pytest.mark.parametrize(
        "cell", ["02/11/2026", "2/11/2026", "02-11-2026", "02.11.2026", "2026-11-02", date(2026, 11, 2)]
    )
    def test_reads_the_day_before_the_month(self, cell):
        assert day(cell) == date(2026, 11, 2)

    @pytest.mark.parametrize(
        "cell", ["31/02/2026", "11/13/2026", "2/11/26", "46328", "hôm nay", "02/11/0206", "1/1/1900"]
    )
    def test_refuses_the_rest(self, cell):
        with pytest.raises(ValueError, match=r"\w"):
            day(cell)


class TestCode:
    @pytest.mark.parametrize("cell", ["sở-y", "a b", "a/b", "x" * 41, "="])
    def test_refuses_all_but_plain_letters_digits_hyphen_and_underscore(self, cell):
        with pytest.raises(ValueError, match="Mã"):
            code(cell)


def read(*rows: tuple[str, ...]) -> tuple[list, Report]:
    report = Report("agencies", dry_run=True)
    records = read_records([Row(line, row) for line, row in enumerate(rows, 1)], AGENCY_COLUMNS, report)
    return records, report


class TestHeader:
    @pytest.mark.parametrize(
        "header",
        [
            ("Mã cơ quan", "Tên cơ quan", "Loại cơ quan"),
            ("ma co quan", "TEN CO QUAN", "Loại  cơ quan "),
            ("Mã", "Tên đơn vị", "Loại hình"),
            ("code", "name", "kind"),
        ],
    )
    def test_knows_columns_by_several_names_with_or_without_accents(self, header):
        records, report = read(header, ("so-y", "Sở Y tế", "Cơ quan nhà nước"))

        assert report.ok
        assert records[0].values == {"code": "so-y", "name": "Sở Y tế", "kind": "state"}

    def test_stands_below_titles_and_beside_columns_of_no_interest(self):
        records, report = read(
            ("DANH SÁCH CƠ QUAN", "", "", ""),
            ("STT", "Loại cơ quan", "Tên cơ quan", "Mã cơ quan"),
            ("1", "DNNN", "Công ty A", "cty-a"),
        )

        assert report.ok
        assert records[0].line == 3
        assert records[0].values["kind"] == "state_enterprise"

    def test_refuses_missing_unknown_and_repeated_columns_all_at_once(self):
        _, report = read(("Mã", "Mã cơ quan", "Màu sắc", "Tên cơ quan"), ("a", "a", "đỏ", "A"))

        assert places(report) == [(1, "Loại cơ quan"), (1, "Màu sắc"), (1, "Mã cơ quan")]

    def test_refuses_a_header_with_nothing_below(self):
        _, report = read(("Mã cơ quan", "Tên cơ quan", "Loại cơ quan"))

        assert not report.ok

    def test_refuses_values_beyond_the_last_heading(self):
        _, report = read(("Mã cơ quan", "Tên cơ quan", "Loại cơ quan"), ("a", "A", "Cơ quan Đảng", "thừa"))

        assert places(report) == [(2, "")]

    def test_names_every_empty_required_cell(self):
        _, report = read(("Mã cơ quan", "Tên cơ quan", "Loại cơ quan", "Điện thoại"), ("", "", "", "1"), ("a",))

        assert places(report) == [
            (2, "Loại cơ quan"),
            (2, "Mã cơ quan"),
            (2, "Tên cơ quan"),
            (3, "Loại cơ quan"),
            (3, "Tên cơ quan"),
        ]
