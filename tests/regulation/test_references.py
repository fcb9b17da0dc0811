"""What Vietnamese references point to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.regulation.citing.references import find_references, place_of

HERE = "dieu-7.khoan-2.diem-2.3"
CLAUSES = st.integers(1, 20)
ARTICLES = st.integers(8, 60)


def found(text: str, here: str = HERE) -> list[tuple[str, str]]:
    return [(text[r.start : r.end], r.ref) for r in find_references(text, here)]


class TestOneProvision:
    @pytest.mark.parametrize(
        ("words", "ref"),
        [
            ("khoản 2 Điều 5", "dieu-5.khoan-2"),
            ("Khoản 2, Điều 5", "dieu-5.khoan-2"),
            ("điểm a khoản 1 Điều 9", "dieu-9.khoan-1.diem-a"),
            ("Điểm đ, Khoản 2, Điều 5", "dieu-5.khoan-2.diem-dd"),
            ("điểm a của khoản 1 của Điều 9", "dieu-9.khoan-1.diem-a"),
            ("Điều 10", "dieu-10"),
            ("khoản 1 Điều này", "dieu-7.khoan-1"),
            ("điểm 1.3, khoản 1 Điều này", "dieu-7.khoan-1.diem-1.3"),
            ("điểm a điểm 1.1 khoản 1 Điều 9", "dieu-9.khoan-1.diem-1.1.diem-a"),
            ("Điểm 2.1 Khoản này", "dieu-7.khoan-2.diem-2.1"),
            ("điểm 2.1", "dieu-7.khoan-2.diem-2.1"),
            ("khoản 4", "dieu-7.khoan-4"),
        ],
    )
    def test_is_read_whole(self, words, ref):
        assert found(f"Theo {words}, việc ấy được làm.") == [(words, ref)]

    def test_named_from_large_to_small(self):
        assert found("Xem Điều 5, khoản 2.") == [("Điều 5", "dieu-5"), ("khoản 2", "dieu-5.khoan-2")]

    @pytest.mark.parametrize("ending", ["", ".", ";", ")", " Quy định này", " của Quy định này", " và luật"])
    def test_may_be_followed_by_anything_of_this_document(self, ending):
        assert found(f"khoản 2 Điều 5{ending}") == [("khoản 2 Điều 5", "dieu-5.khoan-2")]


class TestSeveral:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "các Khoản 1, 2 và 3 Điều 10 Quy định này",
                [("Khoản 1", "dieu-10.khoan-1"), ("2", "dieu-10.khoan-2"), ("3 Điều 10", "dieu-10.khoan-3")],
            ),
            ("khoản 3 và khoản 4, Điều 6", [("khoản 3", "dieu-6.khoan-3"), ("khoản 4, Điều 6", "dieu-6.khoan-4")]),
            ("Điều 9 và Điều 10", [("Điều 9", "dieu-9"), ("Điều 10", "dieu-10")]),
            (
                "khoản 1 Điều 5, khoản 2 Điều 6",
                [("khoản 1 Điều 5", "dieu-5.khoan-1"), ("khoản 2 Điều 6", "dieu-6.khoan-2")],
            ),
            (
                "điểm b, c khoản 1 Điều 5",
                [("điểm b", "dieu-5.khoan-1.diem-b"), ("c khoản 1 Điều 5", "dieu-5.khoan-1.diem-c")],
            ),
            ("khoản 1 Điều này và Điều 5", [("khoản 1 Điều này", "dieu-7.khoan-1"), ("Điều 5", "dieu-5")]),
        ],
    )
    def test_share_what_holds_them(self, text, expected):
        assert found(text) == expected

    def test_of_this_clause(self):
        assert found("theo điểm a và điểm b khoản này", "dieu-8.khoan-1.diem-c") == [
            ("điểm a", "dieu-8.khoan-1.diem-a"),
            ("điểm b khoản này", "dieu-8.khoan-1.diem-b"),
        ]


class TestNoReference:
    @pytest.mark.parametrize(
        "text",
        [
            "Điều này giúp cán bộ yên tâm.",
            "theo quy định tại khoản này",
            "một điểm a-lê, ba khoản tiền",
            "khoản 2 Điều 5 Luật Cán bộ, công chức",
            "Điều 9 và Điều 10 của Nghị định số 73",
            "Điều 5a, Điều 5.1",
            "khoản 2.500 đồng",
            "Quy định tại Điều 7",
            "",
        ],
    )
    def test_is_made_up(self, text):
        assert found(text) == []

    def test_of_a_figure_after_a_reference(self):
        assert found("Theo khoản 1, 5 ngày sau") == [("khoản 1", "dieu-7.khoan-1")]

    def test_to_the_place_itself(self):
        assert found("theo điểm 2.3 khoản 2 Điều 7") == []

    def test_of_a_point_that_no_clause_holds(self):
        assert found("điểm a của kế hoạch", "dieu-7") == []


class TestAnyReference:
    @given(CLAUSES, ARTICLES, st.sampled_from("abcdđeg"))
    def test_comes_back_as_written(self, clause, article, letter):
        words = f"điểm {letter} khoản {clause} Điều {article}"
        ref = f"dieu-{article}.khoan-{clause}.diem-{letter.replace('đ', 'dd')}"

        assert found(f"Nếu {words} thì thôi") == [(words, ref)]
        assert place_of(ref).ref == ref

    @given(st.text(alphabet="Điềukhoảnđiểmcácvànày 0123459.,abđ", max_size=80))
    def test_lies_inside_the_text_and_overlaps_none(self, text):
        ends = [0]
        for reference in find_references(text, HERE):
            assert ends[-1] <= reference.start < reference.end <= len(text)
            ends.append(reference.end)
