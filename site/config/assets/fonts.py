"""The portal's typeface as small web fonts, cut from the package that ships it whole."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

PACKAGE = "fontpkg_be_vietnam_pro"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]

# ASCII, Latin-1, the Vietnamese letters precomposed and as letter plus mark, and the punctuation of print.
RANGES = ((0x20, 0x7E), (0xA0, 0xFF), (0x102, 0x103), (0x110, 0x111), (0x128, 0x129), (0x168, 0x169), (0x1EA0, 0x1EF9))
SINGLE = (0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323)
PUNCTUATION = tuple(map(ord, "–—‘’“”•…‹›−₫≤≥"))
CHARACTERS = frozenset([*(code for first, last in RANGES for code in range(first, last + 1)), *SINGLE, *PUNCTUATION])


@dataclass(frozen=True)
class Face:
    """One cut of the typeface: its name in the package, and the name of its web font."""

    source: str
    name: str


FACES = (
    Face("BeVietnamPro-Regular.ttf", "fonts/be-vietnam-pro-400.woff2"),
    Face("BeVietnamPro-Bold.ttf", "fonts/be-vietnam-pro-700.woff2"),
    Face("BeVietnamPro-Italic.ttf", "fonts/be-vietnam-pro-400-italic.woff2"),
)


def source_of(face: Face) -> Path:
    """Where the package keeps the whole font."""
    return Path(str(files(PACKAGE) / "files" / face.source))


def cut(face: Face, target: Path) -> None:
    """Write to ``target`` the WOFF2 of ``face`` with :data:`CHARACTERS` only."""
    options = subset.Options(layout_features=FEATURES, hinting=False)
    options.flavor = "woff2"
    font = TTFont(source_of(face))
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
