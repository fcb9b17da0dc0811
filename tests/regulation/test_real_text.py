"""The province's own text, where the machine has it."""

import re
from pathlib import Path

import pytest

from content.regulation.parsing.parse import parse
from content.regulation.structure import article_summaries

REAL = Path(__file__).parents[3] / "shared" / "regulation" / "quy-dinh.txt"
pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the official text is not on this machine")


@pytest.fixture(scope="module")
def text() -> str:
    return REAL.read_text("utf-8")


@pytest.fixture(scope="module")
def outline():
    return parse(REAL.name, REAL.read_bytes())


class TestRealText:
    def test_counts(self, outline):
        assert outline.counts == {"chapters": 5, "articles": 20, "clauses": 70, "points": 27, "bases": 6}
        points = [piece.number for piece in outline.pieces if piece.kind == "point"]
        assert sum(number.isalpha() for number in points) == 21
        assert sorted(number for number in points if "." in number) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]

    def test_the_words_that_go_in_are_the_words_that_come_out(self, outline, text):
        words = re.findall(r"\w+", text.replace("*", " "))

        assert re.findall(r"\w+", " ".join(piece.printed for piece in outline.pieces)) == words
        assert len(words) > 6_000

    def test_no_sign_is_lost_either(self, outline, text):
        assert re.sub(r"\s", "", "".join(p.printed for p in outline.pieces)) == re.sub(r"[\s*]", "", text)

    def test_joins_the_five_paragraphs_that_a_page_break_cut(self, outline):
        assert [note.line for note in outline.notes] == [44, 86, 242, 260, 284]

    def test_every_body_paragraph_ends_as_a_sentence_or_is_a_heading(self, outline):
        body = [p for p in outline.pieces if p.kind in {"clause", "point", "paragraph", "item"}]

        unfinished = [p.ref for p in body if p.text[-1] not in ".;:" and not p.text.startswith("Bước")]
        assert unfinished == []

    def test_every_gist_of_ours_stands_at_a_real_provision(self, outline):
        refs = {piece.ref for piece in outline.pieces}

        ours = {f"dieu-{article.number}.{ref}" for article in article_summaries() for ref, _ in article.gists}
        assert ours - refs == set()

    def test_no_summary_of_ours_repeats_a_sentence_of_the_text(self, text):
        flat = re.sub(r"\W+", " ", text).lower()
        for article in article_summaries():
            for paragraph in [*article.summary, *(gist for _, gist in article.gists)]:
                words = re.sub(r"\W+", " ", paragraph).lower().split()
                runs = [" ".join(words[i : i + 14]) for i in range(len(words) - 13)]
                assert [run for run in runs if run in flat] == [], article.number
