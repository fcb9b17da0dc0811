"""What may not become a template, and what the administrator is told."""

import zipfile
from io import BytesIO

import pytest
from docx import Document

from workflow.papers.build.template import default_template
from workflow.papers.checks import package, template_problems
from workflow.papers.checks.package import package_problems
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey

KIND, KEY = PaperKey.PARTY_OPINION, FormatKey.PARTY
GOOD = default_template(KIND, KEY)
RELS = "word/_rels/document.xml.rels"
DOCUMENT = "word/document.xml"


def changed(part: str, old: bytes, new: bytes) -> bytes:
    """The good template with ``old`` replaced in one part, or the part added when ``old`` is empty."""
    stream, found = BytesIO(), False
    with zipfile.ZipFile(BytesIO(GOOD)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part and old:
                assert old in content
                content, found = content.replace(old, new), True
            target.writestr(name, content)
        if not old:
            target.writestr(part, new)
            found = True
    assert found
    return stream.getvalue()


def with_line(text: str) -> bytes:
    """The good template with one more paragraph."""
    document = Document(BytesIO(GOOD))
    document.paragraphs[0].insert_paragraph_before(text)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def problems(data: bytes) -> str:
    return " ".join(template_problems(data, KIND, KEY))


class TestFile:
    def test_that_is_good_has_no_problem(self):
        assert template_problems(GOOD, KIND, KEY) == []

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "không phải tệp Word"),
            (b"%PDF-1.7", "không phải tệp Word"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "mật khẩu"),
            (GOOD[: len(GOOD) // 2], "bị hỏng"),
            (b"PK\x03\x04" + b"x" * 100, "bị hỏng"),
            (b"x" * (package.MAX_BYTES + 1), "lớn hơn"),
        ],
    )
    def test_that_is_no_word_file_is_refused(self, data, words):
        assert words in problems(data)

    def test_with_a_password_on_a_part_is_refused(self):
        data = bytearray(GOOD)
        place = data.index(b"PK\x01\x02")
        data[place + 8] |= 0x1

        assert "mật khẩu" in problems(bytes(data))

    @pytest.mark.parametrize(
        "part", ["word/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"]
    )
    def test_with_macros_or_embedded_objects_is_refused(self, part):
        assert "macro" in problems(changed(part, b"", b"x"))

    def test_of_the_macro_type_is_refused(self):
        plain = b"wordprocessingml.document.main+xml"
        data = changed("[Content_Types].xml", plain, b"ms-word.document.macroEnabled.main+xml")

        assert "macro" in problems(data)

    def test_that_points_outside_is_refused(self):
        link = b'<Relationship Id="r99" Type="x" Target="http://vi.du/" TargetMode="External"/></Relationships>'

        assert "liên kết ra ngoài" in problems(changed(RELS, b"</Relationships>", link))

    def test_with_entities_is_refused(self):
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document'

        assert "không được phép" in problems(changed(DOCUMENT, b"<w:document", bomb))

    @pytest.mark.parametrize("field", [b"DDEAUTO c:\\cmd.exe", b'INCLUDETEXT "http://vi.du/"'])
    def test_with_a_field_that_fetches_is_refused(self, field):
        code = b"<w:p><w:r><w:instrText>" + field + b"</w:instrText></w:r></w:p><w:sectPr"

        assert "tự lấy dữ liệu" in problems(changed(DOCUMENT, b"<w:sectPr", code))

    def test_that_unpacks_to_something_huge_is_refused(self):
        assert "giải nén" in problems(changed("word/media/a.png", b"", b"\0" * (package.MAX_UNPACKED + 1)))

    def test_with_names_that_climb_out_is_refused(self):
        assert package_problems(changed("../ngoai.xml", b"", b"<a/>")) == ["Tệp có cấu trúc bất thường."]

    def test_with_a_broken_body_is_refused(self):
        assert "không đọc được" in problems(changed(DOCUMENT, b"</w:body>", b"</w:p>"))


class TestPlaceholders:
    def test_that_are_unknown_are_named(self):
        assert "{{ mat_khau }}" in problems(with_line("Xin {{ mat_khau }} của đồng chí"))

    def test_that_are_missing_are_named_with_their_meaning(self):
        document = Document(BytesIO(GOOD))
        for paragraph in document.paragraphs:
            if "position" in paragraph.text:
                paragraph._p.getparent().remove(paragraph._p)
        stream = BytesIO()
        document.save(stream)

        assert "Thiếu chỗ điền bắt buộc {{ position }} (Ý kiến:" in problems(stream.getvalue())

    @pytest.mark.parametrize(
        "text",
        [
            "{{ 7 * 7 }}",
            "{{ range(1000000000) }}",
            "{{ organ|upper }}",
            "{{ organ[0] }}",
            "{% set a = organ %}",
            "{% include 'x' %}",
            "{% macro a() %}{% endmacro %}",
            "{{ organ ~ organ }}",
        ],
    )
    def test_that_compute_or_call_are_refused(self, text):
        assert "không được tính toán" in problems(with_line(text))

    @pytest.mark.parametrize(
        "text", ["{{ organ.__class__ }}", "{{ item.name }}", "{% for a in opinion %}{{ a.name }}{% endfor %}"]
    )
    def test_that_reach_into_what_has_no_parts_are_refused(self, text):
        assert "Không có chỗ điền" in problems(with_line(text))

    def test_that_loop_over_a_text_are_refused(self):
        assert "danh sách" in problems(with_line("{% for a in organ %}{{ a }}{% endfor %}"))

    @pytest.mark.parametrize("text", ["{{ organ", "{% if organ %}", "{% for a %}{% endfor %}"])
    def test_that_are_written_wrongly_are_refused(self, text):
        found = problems(with_line(text))

        assert "viết sai" in found
        assert "Unexpected" not in found, "the words of the template engine are no one's here"

    def test_in_the_head_of_pages_and_in_properties_are_read_too(self):
        document = Document(BytesIO(GOOD))
        document.sections[0].header.paragraphs[0].add_run("{{ o_dau_trang }}")
        document.core_properties.title = "{{ o_thuoc_tinh }}"
        stream = BytesIO()
        document.save(stream)

        assert "{{ o_dau_trang }}" in problems(stream.getvalue())
        assert "{{ o_thuoc_tinh }}" in problems(stream.getvalue())

    def test_of_a_list_may_be_repeated_and_asked_for(self):
        text = (
            "{% if opinion %}{% for a in opinion %}{{ a }}{% if not loop.last %}; {% endif %}{% endfor %}{% endif %}"
        )

        assert problems(with_line(text)) == ""
