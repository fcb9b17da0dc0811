"""Word files as offices write them, and files that only claim to be Word."""

import io
import zipfile

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from content.regulation.parsing import word_file
from content.regulation.parsing.parse import parse
from content.regulation.parsing.problems import MalformedRegulation
from tests.regulation.conftest import SHORT, outline_of


def saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def document_of(*paragraphs: str):
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    return document


def wrapped(paragraph, tag: str, text: str) -> None:
    """Put ``text`` into the paragraph inside a ``tag`` such as a tracked insertion."""
    holder, run, words = OxmlElement(tag), OxmlElement("w:r"), OxmlElement("w:t")
    words.text = text
    run.append(words)
    holder.append(run)
    paragraph._p.append(holder)


class TestWordFile:
    def test_reads_the_same_as_plain_text(self):
        document = document_of(*[line for line in SHORT.split("\n") if line])

        assert parse("a.docx", saved(document)).digest == outline_of(SHORT).digest

    def test_reads_line_breaks_inside_a_paragraph(self):
        chapter, article = parse("a.docx", saved(document_of("Chương I\nCHUNG", "Điều 1. A"))).pieces

        assert (chapter.title, article.title) == ("CHUNG", "A")

    def test_reads_tables_in_their_place(self):
        document = document_of("Điều 1. A", "Một đoạn.")
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "Nơi nhận:\n- Các thôn."
        table.cell(0, 1).text = "T/M BAN QUẢN TRỊ"

        pieces = parse("a.docx", saved(document)).pieces

        assert [(p.kind, p.text) for p in pieces[2:]] == [
            ("recipients", "Nơi nhận:"),
            ("recipients", "Các thôn."),
            ("signature", "T/M BAN QUẢN TRỊ"),
        ]

    def test_writes_out_the_numbers_that_word_draws(self):
        document = document_of("Điều 1. A")
        document.add_paragraph("Khoản một.", style="List Number")
        document.add_paragraph("Khoản hai.", style="List Number")
        document.add_paragraph("Gạch đầu dòng.", style="List Bullet")

        outline = parse("a.docx", saved(document))

        assert [p.ref for p in outline.pieces] == [
            "dieu-1",
            "dieu-1.khoan-1",
            "dieu-1.khoan-2",
            "dieu-1.khoan-2.gach-1",
        ]
        assert "3 số thứ tự" in str(outline.notes[0])

    def test_keeps_insertions_and_drops_deletions_and_says_so(self):
        document = document_of("Điều 1. A")
        paragraph = document.add_paragraph("1. Giữ")
        wrapped(paragraph, "w:ins", " thêm")
        wrapped(paragraph, "w:del", " bỏ")
        wrapped(paragraph, "w:smartTag", " hết.")

        outline = parse("a.docx", saved(document))

        assert outline.pieces[1].text == "Giữ thêm hết."
        assert "theo dõi thay đổi" in str(outline.notes[0])

    def test_reads_tabs_as_spaces(self):
        document = document_of("Điều 1. A")
        paragraph = document.add_paragraph("1.\tMột khoản.")
        paragraph.paragraph_format.tab_stops.add_tab_stop(100_000)

        assert parse("a.docx", saved(document)).pieces[1].text == "Một khoản."


class TestRefusals:
    @pytest.mark.parametrize("data", [b"khong phai zip", b"PK\x03\x04 hong", b"PK\x03\x04"])
    def test_refuses_a_docx_that_is_no_archive(self, data):
        with pytest.raises(MalformedRegulation, match="không phải tệp Word"):
            parse("a.docx", data)

    def test_refuses_an_archive_that_is_no_word_file(self):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("a.txt", "x")

        with pytest.raises(MalformedRegulation, match="không phải tệp Word"):
            parse("a.docx", buffer.getvalue())

    def test_refuses_a_word_file_with_broken_xml(self):
        source, buffer = zipfile.ZipFile(io.BytesIO(saved(document_of("x")))), io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in source.namelist():
                archive.writestr(name, "<w:document" if name == "word/document.xml" else source.read(name))

        with pytest.raises(MalformedRegulation, match="không phải tệp Word"):
            parse("a.docx", buffer.getvalue())

    def test_refuses_a_bomb_before_opening_it(self, monkeypatch):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b"0" * (word_file.MAX_UNPACKED + 1))
        monkeypatch.setattr(word_file, "Document", None)

        with pytest.raises(MalformedRegulation, match="giải nén ra quá lớn"):
            parse("a.docx", buffer.getvalue())

    def test_refuses_a_word_file_without_articles(self):
        with pytest.raises(MalformedRegulation, match="Không thấy điều nào"):
            parse("a.docx", saved(document_of("Thư mời họp.")))


def test_numbering_style_of_the_template_is_what_the_tests_rely_on():
    style = Document().styles["List Number"].element
    assert style.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
