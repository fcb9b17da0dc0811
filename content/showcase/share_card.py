"""The picture that social networks show for a model: title, agency and its main figure, drawn once and kept."""

from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
MARGIN = 72
DESIGN = "1"
PAPER, INK, SOFT, BRAND, GOLD, GOOD = "#fbf7f0", "#241b16", "#5a4c42", "#7d1a1e", "#e3b563", "#0f5c52"
FONTS = {
    False: (
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    ),
    True: (
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
        "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
        "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf",
    ),
}
"""Where Debian's fonts-dejavu-core, fonts-noto-core and fonts-liberation put fonts; not all have every letter."""
LETTERS = "ơưẢẠặệộỷỄỚ→"
NO_LETTER = "\U0010fffe"


@cache
def font_file(bold: bool) -> str | None:
    """The first font that is installed and complete; without one there is no card, and pages name none."""
    return next((path for path in FONTS[bold] if Path(path).exists() and is_complete(path)), None)


def is_complete(path: str) -> bool:
    """Whether the font has every Vietnamese letter: one that it lacks looks like a letter that nobody has."""
    font = ImageFont.truetype(path, 20)
    missing = bytes(font.getmask(NO_LETTER))
    return all(bytes(font.getmask(letter)) != missing for letter in LETTERS)


def can_draw() -> bool:
    """Whether a font is installed that has every letter."""
    return bool(font_file(False) and font_file(True))


def words_of(page) -> tuple[str, str, str, str]:
    """Kicker, title, headline figure, agency: all that the card shows."""
    figure = page.headline_figure
    number = ""
    if figure:
        before = f"{figure.before_text} → " if figure.before_text else ""
        number = f"{figure.label}: {before}{figure.after_text} {figure.unit}"
    return page.get_field_display(), page.title, number, page.source_agency.name


def card_key(page) -> str:
    """Names the card by what it shows."""
    return sha256("\n".join((DESIGN, *words_of(page))).encode()).hexdigest()[:16]


def card_picture(page) -> bytes:
    """The PNG of the card, from storage where it was drawn before."""
    name = f"share/{card_key(page)}.png"
    if default_storage.exists(name):
        with default_storage.open(name) as kept:
            return kept.read()
    drawn = draw_card(*words_of(page))
    default_storage.save(name, ContentFile(drawn))
    return drawn


def draw_card(kicker: str, title: str, number: str, agency: str) -> bytes:
    """Draw a card; texts too long for their place end in …"""
    canvas = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(canvas)
    draw.rectangle((0, 0, WIDTH, 16), fill=BRAND)
    draw.polygon([(0, 560), (300, 500), (700, 560), (1200, 490), (1200, 630), (0, 630)], fill="#dfeae2")
    draw.polygon([(0, 600), (420, 550), (820, 600), (1200, 545), (1200, 630), (0, 630)], fill=GOOD)
    draw.ellipse((1010, 90, 1110, 190), fill=GOLD)
    y = write(draw, kicker, MARGIN + 12, size=28, bold=False, colour=SOFT, lines=1, width=880)
    y = write(draw, title, y + 14, size=54, bold=True, colour=INK, lines=3, width=910)
    y = write(draw, number, y + 22, size=32, bold=True, colour=GOOD, lines=1, width=1056)
    write(draw, agency, min(y + 18, 446), size=26, bold=False, colour=SOFT, lines=1, width=1056)
    stamp(draw)
    stream = BytesIO()
    canvas.quantize(96, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def stamp(draw: ImageDraw.ImageDraw) -> None:
    """The name of the portal in the hills."""
    font = ImageFont.truetype(str(font_file(True)), 26)
    draw.text((WIDTH - MARGIN, 606), "Dám Làm", font=font, fill=PAPER, anchor="rm")


def write(
    draw: ImageDraw.ImageDraw, text: str, y: int, *, size: int, bold: bool, colour: str, lines: int, width: int
) -> int:
    """Write ``text`` below ``y`` in at most ``lines`` lines of ``width`` pixels; return where it ends."""
    font = ImageFont.truetype(str(font_file(bold)), size)
    for line in wrap(text, font, width, lines):
        draw.text((MARGIN, y), line, font=font, fill=colour)
        y += round(size * 1.3)
    return y


def wrap(text: str, font: ImageFont.FreeTypeFont, width: int, lines: int) -> list[str]:
    """``text`` broken between words into at most ``lines`` lines that fit ``width``; the rest becomes …"""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and font.getlength(longer) > width:
            found.append(word)
        else:
            found[-1] = longer
    shown = found[:lines]
    if len(found) > lines:
        shown[-1] += "…"
    return [shorten(line, font, width) for line in shown if line]


def shorten(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """``line`` cut until it fits, with … where it was cut."""
    while font.getlength(line) > width and len(line) > 1:
        line = line.rstrip("…")[:-1] + "…"
    return line
