"""Page addresses made from Vietnamese titles."""

from unicodedata import normalize

import pytest
from wagtail.models import Page

from content.text import vietnamese_slug
from home.models import HomePage

BASES = {
    "a": "aàảãáạăằẳẵắặâầẩẫấậ",
    "d": "dđ",
    "e": "eèẻẽéẹêềểễếệ",
    "i": "iìỉĩíị",
    "o": "oòỏõóọôồổỗốộơờởỡớợ",
    "u": "uùủũúụưừửữứự",
    "y": "yỳỷỹýỵ",
}
LETTERS = [(letter, base) for base, letters in BASES.items() for letter in letters if letter != base]


class TestSlug:
    def test_table_has_the_134_letters_of_vietnamese(self):
        assert len(LETTERS) * 2 == 134

    @pytest.mark.parametrize(("letter", "base"), LETTERS)
    def test_keeps_the_base_of_every_letter(self, letter, base):
        assert vietnamese_slug(letter) == base
        assert vietnamese_slug(letter.upper()) == base

    @pytest.mark.parametrize(
        ("title", "slug"),
        [
            ("Đổi mới", "doi-moi"),
            ("Một cửa số  –  phường Đại Đồng (2026)", "mot-cua-so-phuong-dai-dong-2026"),
            (normalize("NFD", "Đổi mới"), "doi-moi"),
            ("Zero\u200bwidth", "zerowidth"),
        ],
    )
    def test_of_a_title(self, title, slug):
        assert vietnamese_slug(title) == slug


@pytest.mark.django_db
class TestPageSlug:
    @pytest.fixture
    def parent(self) -> Page:
        return Page.get_first_root_node()

    def test_is_made_from_the_title(self, parent):
        page = parent.add_child(instance=HomePage(title="Đổi mới vì lợi ích chung"))

        assert page.slug == "doi-moi-vi-loi-ich-chung"

    def test_is_kept_when_given(self, parent):
        page = parent.add_child(instance=HomePage(title="Đổi mới", slug="khac"))

        assert page.slug == "khac"

    def test_is_made_from_the_title_of_a_draft(self, parent):
        draft = parent.add_child(instance=HomePage(title="Đổi mới", live=False))

        assert draft.slug == "doi-moi"

    def test_gets_a_number_when_a_sibling_has_it(self, parent):
        parent.add_child(instance=HomePage(title="Đổi mới"))

        second = parent.add_child(instance=HomePage(title="Đổi mới"))

        assert second.slug == "doi-moi-2"
