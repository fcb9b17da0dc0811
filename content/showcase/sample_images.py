"""Pictures for the sample province: calm landscapes drawn from a number, without text or people."""

import math
import random
from io import BytesIO

from django.core.files.images import ImageFile
from PIL import Image as Canvas
from PIL import ImageDraw
from wagtail.images.models import Image

Colour = tuple[int, int, int]

WIDTH, HEIGHT = 1280, 800
SCALE = 2  # drawn larger, then reduced, so that edges are smooth
LAYERS = 6
STEP = 8
PALETTES: tuple[tuple[Colour, Colour, Colour, Colour], ...] = (
    # sky above, sky below, farthest hill, nearest hill
    ((246, 226, 196), (252, 243, 226), (178, 190, 160), (22, 84, 78)),
    ((244, 205, 178), (253, 238, 220), (214, 158, 128), (122, 28, 32)),
    ((205, 224, 222), (246, 244, 232), (150, 184, 176), (30, 74, 92)),
    ((238, 222, 170), (252, 246, 224), (196, 190, 116), (74, 92, 36)),
)
SUN: Colour = (206, 72, 48)


def make_sample_image(*, seed: int, title: str, description: str) -> Image:
    """Return the stored image called ``title``, drawing it from ``seed`` if it is not there yet."""
    found = Image.objects.filter(title=title).first()
    if found is not None:
        return found
    file = ImageFile(BytesIO(sample_png(seed)), name=f"minh-hoa-{seed}.png")
    return Image.objects.create(title=title, description=description, file=file)


def sample_png(seed: int) -> bytes:
    """Return a PNG of terraced hills under a sun; the same ``seed`` always draws the same picture."""
    dice = random.Random(seed)  # noqa: S311 - a drawing, not a secret
    above, below, far, near = PALETTES[seed % len(PALETTES)]
    canvas = sky(above, below)
    draw = ImageDraw.Draw(canvas)
    draw_sun(draw, dice)
    for layer in range(LAYERS):
        depth = layer / (LAYERS - 1)
        draw_hill(draw, dice, depth, mix(far, near, depth))
    picture = canvas.resize((WIDTH, HEIGHT), Canvas.Resampling.LANCZOS)
    stream = BytesIO()
    picture.quantize(128, dither=Canvas.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """The colour that lies ``share`` of the way from ``one`` to ``other``."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def sky(above: Colour, below: Colour) -> Canvas.Image:
    """An empty picture that fades from ``above`` to ``below``."""
    strip = Canvas.new("RGB", (1, HEIGHT))
    for y in range(HEIGHT):
        strip.putpixel((0, y), mix(above, below, y / HEIGHT))
    return strip.resize((WIDTH * SCALE, HEIGHT * SCALE))


def draw_sun(draw: ImageDraw.ImageDraw, dice: random.Random) -> None:
    x = SCALE * WIDTH * dice.uniform(0.58, 0.82)
    y = SCALE * HEIGHT * dice.uniform(0.2, 0.3)
    radius = SCALE * HEIGHT * 0.09
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=SUN)


def draw_hill(draw: ImageDraw.ImageDraw, dice: random.Random, depth: float, colour: Colour) -> None:
    """One ridge across the picture, with terrace lines that follow it."""
    base = SCALE * HEIGHT * (0.42 + 0.42 * depth)
    waves = [(dice.uniform(0.6, 2.4), dice.uniform(0, math.tau), SCALE * dice.uniform(14, 46)) for _ in range(3)]
    ridge = [
        (x, base + sum(math.sin(x / (WIDTH * SCALE) * math.tau * pace + start) * size for pace, start, size in waves))
        for x in range(-STEP, WIDTH * SCALE + 2 * STEP, STEP)
    ]
    draw.polygon([*ridge, (WIDTH * SCALE, HEIGHT * SCALE), (0, HEIGHT * SCALE)], fill=colour)
    line = mix(colour, (255, 250, 238), 0.28)
    for terrace in range(1, 4):
        drop = SCALE * HEIGHT * 0.032 * terrace
        draw.line([(x, y + drop * (1 + 0.25 * math.sin(x / 900))) for x, y in ridge], fill=line, width=2 * SCALE)
