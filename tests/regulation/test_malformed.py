"""A file that cannot be a regulation is refused with the lines at fault."""

import pytest

from content.regulation.parsing.parse import parse
from content.regulation.parsing.problems import MalformedRegulation
from content.regulation.parsing.source import MAX_SIZE, refuse_size

TCVN3 = "§iÒu 1. Ph¹m vi\n\n1. ñy ban nh©n d©n x· gì ®iÓm nghÏn cho ng­êi d©n."


def refusal(data: bytes | str, name: str = "van-ban.txt") -> list[str]:
    with pytest.raises(MalformedRegulation) as caught:
        parse(name, data.encode() if isinstance(data, str) else data)
    return [str(problem) for problem in caught.value.problems]


class TestOrder:
    def test_refuses_a_text_without_articles(self):
        assert refusal("Một lá thư.\n\n1. Không có điều nào.") == [
            "Dòng 1: Không thấy điều nào; mỗi điều phải mở đầu bằng “Điều 1.”."
        ]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Điều 1. A\n\nĐiều 1. B", "Dòng 3: Điều 1 xuất hiện hai lần (lần trước ở dòng 1)."),
            ("Điều 1. A\n\nĐiều 3. B", "Dòng 3: Thiếu Điều 2: sau Điều 1 là Điều 3."),
            ("Điều 2. A", "Dòng 1: Thiếu Điều 1: điều đầu tiên là Điều 2."),
            ("Điều 1. A\n1. x\n3. y", "Dòng 3: Khoản 3 của Điều 1 sai thứ tự: đứng sau khoản 1."),
            ("Điều 1. A\n1. x\n1. y", "Dòng 3: Khoản 1 của Điều 1 sai thứ tự: đứng sau khoản 1."),
            ("Điều 1. A\n2. x", "Dòng 2: Khoản 2 của Điều 1 sai thứ tự: là khoản đầu tiên."),
            ("Điều 1. A\n1. x\na) y\nc) z", "Dòng 4: Điểm c của Điều 1 sai thứ tự: đứng sau điểm a."),
            ("Điều 1. A\n1. x\n1.2. y", "Dòng 3: Điểm 1.2 của Điều 1 sai thứ tự: là điểm đầu tiên."),
            ("Điều 1. A\n1. x\n2.1. y", "Dòng 3: Điểm 2.1 không nằm trong khoản 2."),
            ("Chương I\nA\nĐiều 1. A\nChương III\nB\nĐiều 2. B", "Dòng 4: Chương III sai thứ tự: đứng sau Chương I."),
        ],
    )
    def test_refuses_and_names_the_line(self, text, expected):
        assert refusal(text) == [expected]

    def test_names_every_fault_in_the_order_of_the_file(self):
        found = refusal("Điều 1. A\n1. x\n3. y\nĐiều 3. B\n2. z")

        assert [text.split(":")[0] for text in found] == ["Dòng 3", "Dòng 4", "Dòng 5"]

    def test_accepts_letters_with_and_without_the_vietnamese_d(self):
        for letters in ("abcdđe", "abcdef"):
            points = "\n".join(f"{letter}) x;" for letter in letters)
            assert parse("x.txt", f"Điều 1. A\n1. x:\n{points}".encode()).counts["points"] == 6


class TestFiles:
    def test_refuses_bytes_that_are_not_utf8(self):
        assert refusal(b"\xc4\x90i\n\xff\xd9 x") == ["Dòng 2: không phải UTF-8; hãy lưu tệp lại với mã UTF-8."]

    def test_refuses_tcvn3_bytes(self):
        assert "TCVN3" in refusal(TCVN3.encode("latin-1"))[0]

    def test_refuses_tcvn3_pasted_as_unicode_and_names_the_lines(self):
        found = refusal(TCVN3)

        assert [text[:7] for text in found] == ["Dòng 1:", "Dòng 3:"]
        assert "TCVN3" in found[0]

    def test_accepts_a_trademark_sign_in_good_vietnamese(self):
        assert parse("x.txt", "Điều 1. Phần mềm Mẫu® và Thử® © 2026, à á â ê ô".encode()).counts["articles"] == 1

    def test_refuses_nul(self):
        assert refusal(b"a\nb\0c")[0].startswith("Dòng 2: có ký tự rỗng")

    @pytest.mark.parametrize(
        ("data", "word"),
        [
            (b"", "rỗng"),
            (b"%PDF-1.7", "PDF"),
            (b"\xd0\xcf\x11\xe0....", "Word cũ"),
            (b"{\\rtf1", "RTF"),
            ("Điều 1. A".encode("utf-16"), "UTF-16"),
        ],
    )
    def test_refuses_other_kinds_of_files(self, data, word):
        assert word in refusal(data)[0]

    def test_refuses_fifty_megabytes_before_reading_them(self):
        assert MAX_SIZE < 50 * 1024 * 1024
        with pytest.raises(MalformedRegulation, match="50 MB, giới hạn là 20 MB"):
            refuse_size(50 * 1024 * 1024)

    def test_refuses_a_large_body(self):
        assert "quá lớn" in refusal(b"x" * (MAX_SIZE + 1))[0]
