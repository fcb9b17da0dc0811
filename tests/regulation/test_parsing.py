"""The fictional sample holds every oddity that offices put into their files."""

import re
import unicodedata

import pytest

from content.regulation.parsing.parse import parse
from tests.regulation.conftest import outline_of


@pytest.fixture
def pieces(sample):
    return {piece.ref: piece for piece in parse("mau.txt", sample).pieces}


class TestSampleText:
    def test_counts(self, sample):
        counts = parse("mau.txt", sample).counts

        assert counts == {"chapters": 3, "articles": 5, "clauses": 10, "points": 12, "bases": 2}

    def test_keeps_every_word_in_order(self, sample):
        out = " ".join(piece.printed for piece in parse("mau.txt", sample).pieces)

        page_number = "12"
        words = re.findall(r"\w+", sample.decode().replace("*", " "))
        words.remove(page_number)
        assert re.findall(r"\w+", out) == words

    @pytest.mark.parametrize(
        ("ref", "title"),
        [
            ("chuong-i", "NHỮNG ĐIỀU CHUNG"),
            ("chuong-ii", "TRỒNG VÀ CHĂM"),
            ("chuong-iii", "Điều khoản cuối"),
            ("dieu-1", "Vườn hoa là của ai"),
            ("dieu-2", "Từ ngữ dùng trong Quy chế này"),
            ("dieu-4", "Việc chăm hoa"),
            ("dieu-5", "Hiệu lực"),
        ],
    )
    def test_finds_titles_wherever_they_stand(self, pieces, ref, title):
        assert pieces[ref].title == title

    @pytest.mark.parametrize(
        ("ref", "text"),
        [
            ("mo-dau-1", "QUY CHẾ về vườn hoa chung của xã Suối Hạ, nơi mọi người cùng trồng, cùng chăm, cùng hưởng"),
            ("can-cu-2", "Căn cứ biên bản họp dân ngày 05/02/2026;"),
            ("dieu-1.khoan-2", "Người trông vườn là người được dân bầu (nếu có)."),
            ("dieu-2.doan-1", "Những từ dưới đây được hiểu như sau:"),
            ("dieu-3.khoan-1", "Bước 1. Làm đất"),
            ("dieu-3.khoan-1.diem-1.1.diem-b", "Phân đã ủ đủ 30 ngày;"),
            ("dieu-3.khoan-2.diem-2.1.doan-1", "Trường hợp trời mưa, việc gieo hạt lùi lại một ngày."),
            ("dieu-3.khoan-2.diem-2.2", "Hàng cách nhau 30 xăng-ti-mét."),
            ("dieu-3.khoan-3.doan-1", "Trong ba ngày đầu, mỗi ngày tưới hai lần."),
            ("dieu-4.khoan-1.diem-d", "Trạm y tế;"),
            ("dieu-4.khoan-1.diem-dd", "Đoàn thanh niên;"),
            ("dieu-4.khoan-2.gach-2", "Bắt sâu."),
            ("dieu-4.khoan-3", "Điều 3 Quy chế này áp dụng cả cho việc chăm."),
            ("noi-nhan-3", "LƯU VP."),
            ("ky-3", "Nguyễn Văn Mẫu"),
        ],
    )
    def test_places_each_text(self, pieces, ref, text):
        assert pieces[ref].text == text

    def test_joins_a_paragraph_that_a_page_break_cut(self, sample, pieces):
        notes = [str(note) for note in parse("mau.txt", sample).notes]

        assert "dù đã báo với người trông vườn" in pieces["dieu-1.khoan-1"].text
        assert notes == [
            "Dòng 15: đã nối với dòng 13 vì đoạn văn bị ngắt giữa chừng.",
            "Dòng 81: đã bỏ số trang “12”.",
        ]


class TestGluedHeadings:
    @pytest.mark.parametrize(
        "line",
        [
            "Chương I**QUY ĐỊNH CHUNG****Điều 1. Phạm vi**",
            "**Chương I** QUY ĐỊNH CHUNG Điều 1. Phạm vi",
            "Chương IQUY ĐỊNH CHUNGĐiều 1. Phạm vi",
            "# Chương I\n\n**QUY ĐỊNH CHUNG**\n\n### Điều 1\\. Phạm vi",
            "CHƯƠNG I\nQUY ĐỊNH\nCHUNG\nĐIỀU 1. Phạm vi",
        ],
    )
    def test_come_apart(self, line):
        chapter, article, _ = outline_of(f"{line}\n\nMột đoạn.").pieces

        assert (chapter.number, chapter.title) == ("I", "QUY ĐỊNH CHUNG")
        assert (article.number, article.title, article.parent) == ("1", "Phạm vi", "chuong-i")

    def test_leave_a_mention_inside_a_sentence_alone(self):
        text = "Điều 1. A\n\n1. Theo Chương II và khoản 2 Điều 7. Hết.\n\n2. Theo quy định tại\nĐiều 9 văn bản này."

        assert outline_of(text).counts["articles"] == 1

    def test_end_a_sentence_glued_before_them(self):
        pieces = outline_of("Điều 1. A\n\n1. Một câu.**Điều 2. B**\n\n1. Hai.").pieces

        assert [piece.ref for piece in pieces] == ["dieu-1", "dieu-1.khoan-1", "dieu-2", "dieu-2.khoan-1"]


class TestJoining:
    def test_keeps_a_second_paragraph_that_starts_with_a_capital(self):
        text = "Điều 1. A\n\n1. Bước 1. Tên bước không có dấu chấm\n\nTrong ba ngày, người ta làm."

        assert [piece.kind for piece in outline_of(text).pieces] == ["article", "clause", "paragraph"]

    def test_joins_a_long_cut_sentence_before_a_proper_name(self):
        long = "Việc này do cơ quan được giao thực hiện cùng các đơn vị có liên quan, " * 2
        text = f"Điều 1. A\n\n1. {long}dưới sự chủ trì của\n\nỦy ban nhân dân xã."

        assert outline_of(text).pieces[-1].text.endswith("chủ trì của Ủy ban nhân dân xã.")

    def test_joins_hard_wrapped_lines_even_after_a_full_stop(self):
        text = (
            "Điều 1. A\n\n1. Câu thứ nhất dài đến hết chiều ngang của trang giấy khổ A4 đứng.\nCâu thứ hai.\n\n2. Hết."
        )

        assert outline_of(text).pieces[1].text.endswith("A4 đứng. Câu thứ hai.")

    def test_takes_a_form_feed_for_a_page_break(self):
        assert outline_of("Điều 1. A\n\n1. Làm đất và\n\n\fgieo hạt.").pieces[1].text == "Làm đất và gieo hạt."

    def test_reads_text_written_in_decomposed_letters(self):
        assert outline_of(unicodedata.normalize("NFD", "Điều 1. Tên điều")).pieces[0].title == "Tên điều"
