"""Any regulation that is printed by the rules reads back as the same structure, word for word."""

import re
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.regulation.parsing.builder import Builder
from content.regulation.parsing.marks import mended
from content.regulation.parsing.plain_text import text_lines
from tests.regulation.conftest import outline_of

LETTERS = "abcdđeghiklm"
WORDS = ["vườn", "hoa", "chung", "được", "Ủy", "ban", "đường", "nước", "xã", "cây", "giống", "mùa", "50%", "(nếu có)"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(lambda words: f"Người {' '.join(words)}.")


@dataclass
class Clause:
    text: str
    style: str
    points: list[str] = field(default_factory=list)


clauses = st.builds(
    Clause, sentences, st.sampled_from(["letters", "numbers", "dashes"]), st.lists(sentences, max_size=len(LETTERS))
)
articles = st.tuples(st.booleans(), st.lists(clauses, max_size=4), sentences)
documents = st.lists(articles, min_size=1, max_size=5)
ROMANS = ["I", "II", "III", "IV", "V"]


def printed(document, cut: bool) -> tuple[list[str], list[str]]:
    """The paragraphs of the document, and the references that they should be read as."""
    paragraphs, refs, chapter = [], [], 0
    for number, (opens_chapter, parts, paragraph) in enumerate(document, start=1):
        if opens_chapter:
            paragraphs += [f"Chương {ROMANS[chapter]}", "VƯỜN HOA CHUNG"]
            chapter += 1
            refs.append(f"chuong-{ROMANS[chapter - 1].lower()}")
        paragraphs += [f"Điều {number}. Vườn số {number}", paragraph]
        refs += [f"dieu-{number}", f"dieu-{number}.doan-1"]
        for index, clause in enumerate(parts, start=1):
            ref = f"dieu-{number}.khoan-{index}"
            paragraphs.append(f"{index}. {clause.text}")
            refs.append(ref)
            for place, text in enumerate(clause.points, start=1):
                label, own = {
                    "letters": (f"{LETTERS[place - 1]})", f"diem-{LETTERS[place - 1].replace('đ', 'dd')}"),
                    "numbers": (f"{index}.{place}.", f"diem-{index}.{place}"),
                    "dashes": ("-", f"gach-{place}"),
                }[clause.style]
                paragraphs.append(f"{label} {text}")
                refs.append(f"{ref}.{own}")
    return [page_broken(text) if cut else text for text in paragraphs], refs


def page_broken(text: str) -> str:
    """Break a paragraph where the next word starts with a small letter, as a page end does."""
    return re.sub(r"^(.{25,}?[^.:;,]) (?=[a-zđư])", "\\1\n\n", text, count=1)


class TestRoundTrip:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(documents, st.booleans())
    def test_structure_and_words_come_back(self, document, cut):
        paragraphs, refs = printed(document, cut)
        text = "\n\n".join(paragraphs)

        pieces = outline_of(text).pieces

        assert [piece.ref for piece in pieces] == refs
        assert re.findall(r"\S+", " ".join(piece.printed for piece in pieces)) == re.findall(r"\S+", text)

    @settings(max_examples=60, deadline=None)
    @given(st.text(alphabet="Điều Chương IV1.2)a- \n;*“Căncứ", max_size=200))
    def test_no_letter_is_ever_lost(self, noise):
        lines = list(mended(text_lines(noise.encode())))
        builder = Builder(lines)
        for line in lines:
            builder.take(line)

        dropped = [str(note).split("“")[1].rstrip("”.") for note in builder.notes if "số trang" in str(note)]
        out = sorted("".join([*dropped, *(piece.printed for piece in builder.pieces())]))
        assert [c for c in out if c.isalnum()] == sorted(c for c in noise if c.isalnum())
