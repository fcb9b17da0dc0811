"""References, anchors and addresses: others link to them, so they never change."""

import pytest

from content.regulation.links import provision_url
from content.regulation.naming import anchor_of, cited, in_sentence, spoken

BASE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-7/"


class TestNaming:
    @pytest.mark.parametrize(
        ("ref", "anchor", "words"),
        [
            ("dieu-7.khoan-2.diem-2.1", "khoan-2-diem-2-1", "Điểm 2.1 khoản 2"),
            ("dieu-7.khoan-1.diem-1.1.diem-a", "khoan-1-diem-1-1-diem-a", "Điểm a điểm 1.1 khoản 1"),
            ("dieu-4.khoan-1.diem-dd", "khoan-1-diem-dd", "Điểm đ khoản 1"),
            ("khoan-10", "khoan-10", "Khoản 10"),
            ("dieu-7", "", ""),
        ],
    )
    def test_a_ref_gives_one_anchor_and_one_citation(self, ref, anchor, words):
        assert anchor_of(ref) == anchor
        assert spoken(ref) == words


class TestCited:
    @pytest.mark.parametrize(
        ("ref", "alone", "inside"),
        [
            ("dieu-7", "Điều 7", "Điều 7"),
            ("dieu-7.khoan-2", "Khoản 2 Điều 7", "khoản 2 Điều 7"),
            ("dieu-5.khoan-1.diem-dd", "Điểm đ khoản 1 Điều 5", "điểm đ khoản 1 Điều 5"),
        ],
    )
    def test_names_the_article_and_keeps_its_number_with_it(self, ref, alone, inside):
        assert cited(ref) == alone.replace("Điều ", "Điều\N{NO-BREAK SPACE}")
        assert in_sentence(ref) == inside.replace("Điều ", "Điều\N{NO-BREAK SPACE}")


class TestProvisionUrl:
    @pytest.mark.parametrize(
        ("arguments", "tail"),
        [
            ((7,), ""),
            ((7, "2"), "#khoan-2"),
            ((7, 2), "#khoan-2"),
            ((7, "2", "2.1"), "#khoan-2-diem-2-1"),
            ((7, "1", "1.1.a"), "#khoan-1-diem-1-1-diem-a"),
            ((7, "1", "a"), "#khoan-1-diem-a"),
            ((7, "1", "đ"), "#khoan-1-diem-dd"),
        ],
    )
    def test_points_at_the_anchor(self, arguments, tail):
        assert provision_url(*arguments) == BASE + tail

    def test_is_the_address_of_the_page(self, regulation):
        from content.regulation.models import ArticlePage

        assert ArticlePage.objects.get(number=7).url == BASE
