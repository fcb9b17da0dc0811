"""Static files that are made: the typeface, the style sheet, the pages for nginx."""

import os
import re
import unicodedata
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from fontTools.ttLib import TTFont

from config.assets import error_pages, fonts, styles
from config.assets.finder import AssetFinder

VOWELS = "aăâeêioôơuưy"
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
CONSONANTS = "bcdđghklmnpqrstvx"
LOWER = {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES} | set(CONSONANTS)
LETTERS = LOWER | {letter.upper() for letter in LOWER}


@pytest.fixture(scope="module")
def finder(tmp_path_factory):
    """The finder with a cache of its own."""
    made = AssetFinder()
    made.root = tmp_path_factory.mktemp("assets")
    return made


class TestFonts:
    @pytest.mark.parametrize("face", fonts.FACES, ids=lambda face: face.source)
    def test_have_every_vietnamese_letter_and_mark_and_are_small(self, finder, face):
        path = finder.find(face.name)

        covered = {chr(code) for code in TTFont(path).getBestCmap()}
        wanted = LETTERS | set("0123456789–“”…₫%") | set(TONES) - {""}
        assert not wanted - covered
        assert os.path.getsize(path) < 20_000

    @pytest.mark.parametrize("face", fonts.FACES, ids=lambda face: face.source)
    def test_keep_the_marks_of_two_lines_of_a_heading_apart(self, face):
        leading = float(re.search(r"--leading-head: ([\d.]+)", styles.joined()).group(1))
        font = TTFont(fonts.source_of(face))
        names = font.getBestCmap()
        boxes = [font["glyf"][names[ord(letter)]] for letter in LOWER]

        height = max(box.yMax for box in boxes) - min(box.yMin for box in boxes)

        assert height / font["head"].unitsPerEm < leading

    def test_are_made_once(self, finder):
        first = os.stat(finder.find(fonts.FACES[0].name)).st_mtime_ns

        assert os.stat(finder.find(fonts.FACES[0].name)).st_mtime_ns == first


class TestStyleSheet:
    def test_holds_every_part_once_without_comments(self, finder):
        text = Path(finder.find(styles.NAME)).read_text(encoding="utf-8")

        assert text.count(".site-header {") == 1
        assert text.index("--paper") < text.index(".badge")
        assert "/*" not in text
        assert text.count("{") == text.count("}")

    def test_names_only_tokens_that_exist(self):
        text = styles.joined()

        used = set(re.findall(r"var\(--([a-z0-9-]+)", text))
        assert not used - set(re.findall(r"--([a-z0-9-]+):", text))

    def test_is_made_anew_when_a_part_changes(self, finder, monkeypatch, tmp_path):
        part = tmp_path / "new.css"
        part.write_text(".moi {\n  color: red;\n}\n")
        target = finder.make(styles.NAME)
        os.utime(target, (1, 1))
        monkeypatch.setattr(styles, "parts", lambda: [part])

        assert "".join(finder.make(styles.NAME).read_text().split()) == ".moi{color:red;}"


class TestFinder:
    def test_is_asked_before_the_others_and_offers_what_it_makes(self, finder):
        assert finders.find(styles.NAME)
        made = {styles.NAME, *error_pages.PAGES, *(face.name for face in fonts.FACES)}
        assert {name for name, _storage in finder.list([])} == made
        assert finder.find("css/khong-co.css") == []
