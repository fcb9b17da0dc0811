"""What changed between two texts."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.regulation.comparing import Change, Side, compare, differing_words
from content.regulation.parsing.outline import Piece
from tests.regulation.conftest import outline_of

BEFORE = "Điều 1. Hoa\n\n1. Trồng hoa mùa xuân.\n\n2. Tưới hoa mỗi sáng.\n\n3. Bón phân khi cần."
TEXTS = st.text(alphabet="hoa trồng,.\n", max_size=60)


def changes(old: str, new: str) -> list[tuple[str, str, Change]]:
    pairs = compare(outline_of(old).pieces, outline_of(new).pieces)
    return [(ref(pair.old), ref(pair.new), pair.change) for pair in pairs if pair.change is not Change.NONE]


def ref(piece: Piece | None) -> str:
    return piece.ref if piece else ""


@dataclass
class Line:
    """The least that can be compared."""

    text: str
    ref: str = "r"
    kind: str = "clause"
    label: str = ""
    title: str = ""


class TestCompare:
    def test_finds_nothing_between_equal_texts(self):
        assert changes(BEFORE, BEFORE) == []

    def test_finds_the_reworded_clause(self):
        assert changes(BEFORE, BEFORE.replace("mỗi sáng", "mỗi chiều")) == [
            ("dieu-1.khoan-2", "dieu-1.khoan-2", Change.REWORDED)
        ]

    def test_knows_a_clause_by_its_words_when_its_number_moves(self):
        after = BEFORE.replace("2. Tưới", "2. Nhổ cỏ quanh luống.\n\n3. Tưới").replace("3. Bón", "4. Bón")

        assert changes(BEFORE, after) == [
            ("", "dieu-1.khoan-2", Change.ADDED),
            ("dieu-1.khoan-2", "dieu-1.khoan-3", Change.RENUMBERED),
            ("dieu-1.khoan-3", "dieu-1.khoan-4", Change.RENUMBERED),
        ]

    def test_finds_what_was_taken_out(self):
        after = BEFORE.replace("\n\n3. Bón phân khi cần.", "")

        assert changes(BEFORE, after) == [("dieu-1.khoan-3", "", Change.REMOVED)]

    def test_does_not_pair_what_has_nothing_in_common(self):
        after = BEFORE.replace("Tưới hoa mỗi sáng.", "Hội đồng họp hằng quý, ghi biên bản.")

        assert [change for *_, change in changes(BEFORE, after)] == [Change.REMOVED, Change.ADDED]

    @given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6))
    def test_keeps_every_provision_of_both_in_order(self, old, new):
        before, after = [Line(text) for text in old], [Line(text) for text in new]

        pairs = compare(before, after)
        assert [pair.old for pair in pairs if pair.old] == before
        assert [pair.new for pair in pairs if pair.new] == after


class TestDifferingWords:
    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("hạn 07 ngày", "hạn 05 ngày", [("both", "hạn"), ("old", " 07"), ("new", " 05"), ("both", " ngày")]),
            ("a.", "a b.", [("both", "a"), ("new", " b"), ("both", ".")]),
            ("", "mới", [("new", "mới")]),
            ("cũ", "", [("old", "cũ")]),
        ],
    )
    def test_are_whole_words(self, old, new, expected):
        assert [(words.side.value, words.text) for words in differing_words(old, new)] == expected

    @given(TEXTS, TEXTS)
    def test_give_both_texts_back(self, old, new):
        words = list(differing_words(old, new))

        assert "".join(w.text for w in words if w.side is not Side.NEW) == old
        assert "".join(w.text for w in words if w.side is not Side.OLD) == new
