"""Days, numbers and places as official papers write them."""

from datetime import date
from decimal import Decimal

import pytest

from workflow.papers.writing import joined, keep_together, long_date, number, paragraphs, place_of, spoken_time


class TestLongDate:
    @pytest.mark.parametrize(
        ("day", "text"),
        [
            (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
            (date(2026, 1, 10), "ngày 10 tháng 01 năm 2026"),
            (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
            (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
        ],
    )
    def test_has_a_zero_below_ten_and_in_january_and_february_only(self, day, text):
        assert long_date(day) == text


class TestNumber:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (Decimal("1234567.50"), "1.234.567,5"),
            (Decimal("74.00"), "74"),
            (Decimal("100"), "100"),
            (1120, "1.120"),
            (None, "–"),
        ],
    )
    def test_is_vietnamese(self, value, text):
        assert number(value) == text


class TestSpokenTime:
    @pytest.mark.parametrize(
        ("typed", "text"),
        [
            ("14:00", "14 giờ 00 phút"),
            ("8h30", "08 giờ 30 phút"),
            ("9g", "09 giờ 00 phút"),
            ("đầu giờ chiều", "đầu giờ chiều"),
            ("", "…… giờ …… phút"),
        ],
    )
    def test_reads_what_offices_type(self, typed, text):
        assert spoken_time(typed) == text


class TestPlace:
    @pytest.mark.parametrize(
        ("names", "place"),
        [
            (["Sở Nội vụ tỉnh Sao Mai"], "Sao Mai"),
            (["Ủy ban nhân dân phường Bến Trầm", "Ủy ban nhân dân tỉnh Sao Mai"], "Bến Trầm"),
            (["Trung tâm Y tế khu vực Sao Mai", "Ủy ban nhân dân tỉnh Sao Mai"], "Sao Mai"),
            (["Văn phòng Tỉnh ủy Sao Mai"], "Sao Mai"),
            (["Cơ quan số 1"], "……………"),
        ],
    )
    def test_is_read_from_the_names_of_the_agency_and_its_superiors(self, names, place):
        assert place_of(names) == place


class TestText:
    def test_keeps_numbers_with_their_words(self):
        assert keep_together("khoản 2 Điều 7, ngày 05 tháng 02") == "khoản\xa02 Điều\xa07, ngày\xa005 tháng\xa002"

    def test_keeps_the_code_of_a_dossier_whole(self):
        assert keep_together("hồ sơ HS-2026-0001") == "hồ sơ HS\u20112026\u20110001"

    def test_keeps_the_place_at_the_end_of_a_head_whole(self):
        assert keep_together("ỦY BAN NHÂN DÂN TỈNH SAO MAI") == "ỦY BAN NHÂN DÂN TỈNH\xa0SAO\xa0MAI"

    def test_falls_into_paragraphs_without_empty_ones(self):
        assert paragraphs(" Một. \n\n Hai.\x07\n") == ("Một.", "Hai.")

    def test_says_nothing_twice_where_a_title_ends_as_the_name_begins(self):
        assert joined("CHÁNH VĂN PHÒNG", "VĂN PHÒNG TỈNH ỦY") == "CHÁNH VĂN PHÒNG TỈNH ỦY"
        assert joined("GIÁM ĐỐC", "SỞ NỘI VỤ") == "GIÁM ĐỐC SỞ NỘI VỤ"
