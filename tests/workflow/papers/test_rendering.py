"""Every kind of paper in every format holds what the rules on form and §3.4 of the domain demand."""

from dataclasses import fields, replace
from functools import cache

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tests.workflow.papers.reading import opened, text_of
from workflow.papers.build.template import default_template
from workflow.papers.checks import template_problems
from workflow.papers.contexts.slots import slots
from workflow.papers.formats import FormatKey, paper_format
from workflow.papers.kinds import KINDS, OCCASIONS, PAPERS, Layout, PaperKey
from workflow.papers.render import render
from workflow.papers.samples import SAMPLES, sample
from workflow.papers.wording import WORDINGS
from workflow.rules.acts import ActKind

EVERY = [(kind, key) for kind in PaperKey for key in FormatKey]
STATE_TITLE, PARTY_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


@cache
def written(kind: PaperKey, key: FormatKey, **changes) -> bytes:
    return render(default_template(kind, key), replace(sample(kind, key), **changes))


def texts(value) -> list[str]:
    """Every text that a context holds, at any depth."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, tuple):
        return [text for item in value for text in texts(item)]
    return [text for row in fields(value) for text in texts(getattr(value, row.name))]


class TestTable:
    def test_holds_the_fifteen_rows_refusal_and_the_commissions_two(self):
        assert len(PAPERS) == 18
        assert set(KINDS) == set(SAMPLES) == set(WORDINGS) == set(PaperKey)

    def test_ties_every_paper_to_an_act_but_the_report_of_a_year(self):
        assert [kind.key for kind in PAPERS if not kind.occasions] == [PaperKey.ANNUAL_REPORT]

    def test_names_each_address_and_each_act_of_a_route_once(self):
        occasions = [occasion for kind in PAPERS for occasion in kind.occasions]

        assert len(OCCASIONS) == len(occasions) == len({(one.act, one.route) for one in occasions})
        assert {occasion.act for occasion in occasions} <= set(ActKind)


@pytest.mark.parametrize(("kind", "key"), EVERY)
class TestEveryPaper:
    def test_passes_the_check_that_uploads_must_pass(self, kind, key):
        assert template_problems(default_template(kind, key), kind, key) == []

    def test_shows_every_mandatory_value(self, kind, key):
        paper, text = sample(kind, key), text_of(written(kind, key))

        for slot in slots(KINDS[kind].context):
            if slot.must:
                for value in texts(getattr(paper, slot.name)):
                    assert value in text, slot.name

    def test_carries_the_title_of_its_issuer_and_never_the_other(self, kind, key):
        text = text_of(written(kind, key))

        assert (STATE_TITLE in text, MOTTO in text, PARTY_TITLE in text) == (
            (True, True, False) if key is FormatKey.STATE else (False, False, True)
        )

    def test_is_a4_with_the_margins_and_the_typeface_of_the_format(self, kind, key):
        document = opened(written(kind, key))
        section, sheet = document.sections[0], paper_format(key).page

        assert [round(side.mm) for side in (section.page_width, section.page_height)] == [210, 297]
        assert abs(section.left_margin - Mm(sheet.left)) < Mm(0.1)
        assert abs(section.right_margin - Mm(sheet.right)) < Mm(0.1)
        assert document.styles["Normal"].font.name == "Times New Roman"
        assert document.styles["Nội dung"].font.size == Pt(14)

    def test_numbers_its_pages_in_the_top_margin_from_the_second_on(self, kind, key):
        section = opened(written(kind, key)).sections[0]
        numbered = "PAGE" in section.header._element.xml

        assert numbered is (KINDS[kind].layout is not Layout.BALLOTS)
        if numbered:
            assert section.different_first_page_header_footer
            assert section.header.paragraphs[0].style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.CENTER
            assert "PAGE" not in section.first_page_header._element.xml

    def test_keeps_headings_with_their_text_and_the_last_line_with_the_signature(self, kind, key):
        document = opened(written(kind, key))
        body = [p for p in document.paragraphs if p.text]

        assert document.styles["Đề mục"].paragraph_format.keep_with_next
        assert document.styles["Tên loại văn bản"].paragraph_format.keep_with_next
        assert body[-1].paragraph_format.keep_with_next
        assert all(row._tr.xpath(".//w:cantSplit") for row in document.tables[-1].rows)

    def test_ends_its_text_with_the_mark_of_the_format(self, kind, key):
        last = [p.text for p in opened(written(kind, key)).paragraphs if p.text][-1]

        if KINDS[kind].layout is not Layout.BALLOTS:
            assert last.endswith("./.") is (key is FormatKey.STATE)
            assert last.endswith(".")


class TestLayout:
    def test_of_minutes_has_two_signatures_and_no_date(self):
        text = text_of(written(PaperKey.MINUTES, FormatKey.STATE))
        assert text.index("THƯ KÝ") < text.index("CHỦ TỌA")
        assert "Sao Mai, ngày" not in text

        text = text_of(written(PaperKey.MINUTES, FormatKey.PARTY))
        assert text.index("NGƯỜI GHI BIÊN BẢN") < text.index("CHỦ TRÌ HỘI NGHỊ")

    def test_of_a_letter_has_its_subject_under_the_number_and_no_type(self):
        text = text_of(written(PaperKey.NON_APPROVAL_LETTER, FormatKey.STATE))

        assert text.index("Số: 05/SNV-VP") < text.index("V/v không phê duyệt") < text.index("Kính gửi:")
        assert "QUYẾT ĐỊNH" not in text

    def test_of_ballots_gives_each_voter_a_page(self):
        document = opened(written(PaperKey.BALLOT_PAPER, FormatKey.STATE))

        assert text_of(written(PaperKey.BALLOT_PAPER, FormatKey.STATE)).count("PHIẾU BIỂU QUYẾT") == 3
        assert sum(bool(p.paragraph_format.page_break_before) for p in document.paragraphs) == 2

    def test_puts_a_star_under_a_party_issuer_only(self):
        assert "\n*\n" in text_of(written(PaperKey.OPINION_REQUEST, FormatKey.PARTY))
        assert "\n*\n" not in text_of(written(PaperKey.OPINION_REQUEST, FormatKey.STATE))

    def test_leaves_out_what_is_empty(self):
        with_note = text_of(written(PaperKey.OPINION_REQUEST, FormatKey.STATE, override_note="Chịu trách nhiệm."))
        without = text_of(written(PaperKey.OPINION_REQUEST, FormatKey.STATE, superior_organ="", override_note=""))

        assert "Chịu trách nhiệm." in with_note
        assert "Chịu trách nhiệm." not in without
        assert "ỦY BAN NHÂN DÂN TỈNH SAO MAI" not in without.split("BÁO CÁO")[0]


NASTY = [
    "<b>đậm</b> & “nháy” 'đơn' \"kép\"",
    "{{ 7*7 }} {% for x in y %} {# ghi chú #}",
    "{{ signer_name.__class__ }}",
    "</w:t></w:r></w:p>",
    "Đỗ Thị Hường, xã Ỷ La, ủy quyền đặc biệt",
]


class TestValues:
    @pytest.mark.parametrize("value", NASTY)
    def test_stay_literal_wherever_they_stand(self, value):
        data = written(
            PaperKey.MINUTES,
            FormatKey.STATE,
            proposal_title=value,
            conclusion=(value,),
            chair_name=value,
        )

        assert text_of(data).count(value) == 3

    def test_lose_what_xml_cannot_hold(self):
        text = text_of(written(PaperKey.MINUTES, FormatKey.STATE, conclusion=("Thông\x00\x07 qua\x0c\ufffe",)))

        assert "Thông qua" in text
        assert "\ufffe" not in text

    def test_are_joined_in_one_normal_form(self):
        decomposed = "Phe\u0302 duye\u0323\u0302t"

        assert "Phê duyệt" in text_of(written(PaperKey.MINUTES, FormatKey.STATE, conclusion=(decomposed,)))
