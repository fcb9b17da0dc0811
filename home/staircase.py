"""The five steps drawn as terraces that rise to the right, computed once when the module is loaded."""

from dataclasses import dataclass
from functools import partial

from home.steps import STEPS


@dataclass(frozen=True)
class Point:
    """A place in the drawing, in its own units."""

    x: int
    y: int

    @property
    def label_y(self) -> int:
        """The baseline of a numeral centred here."""
        return self.y + 7


@dataclass(frozen=True)
class Staircase:
    """A drawing, ready for the template: paths are values of SVG's `d`."""

    name: str
    width: int
    height: int
    terraces: tuple[str, ...]
    contours: tuple[str, ...]
    way: str
    marks: tuple[Point, ...]
    sun: Point
    sun_radius: int


MARGIN = 21
"""What the first mark needs left of its centre."""


def edge(width: int, ground: int, rise: int, down: int) -> str:
    """The edge of the terraces from left to right, ``down`` units below the walked one."""
    tread = width / len(STEPS)
    bend = tread * 0.16
    path = f"M0 {ground + down}"
    for number in range(1, len(STEPS)):
        x, y = tread * number - bend, ground + down - rise * (number - 1)
        path += f"H{x - bend:.0f}C{x:.0f} {y:.0f} {x:.0f} {y - rise:.0f} {x + bend:.0f} {y - rise:.0f}"
    return f"{path}H{width}"


def draw(name: str, width: int, height: int, rise: int) -> Staircase:
    """A staircase of ``width`` by ``height`` whose steps are ``rise`` units high."""
    tread = width / len(STEPS)
    ground = height - 34
    line = partial(edge, width, ground, rise)
    marks = tuple(Point(round(MARGIN + tread * number), ground - rise * number - 25) for number in range(len(STEPS)))
    top = marks[-1]
    return Staircase(
        name=name,
        width=width,
        height=height,
        terraces=tuple(f"{line(down)}V{height}H0Z" for down in (0, 16)),
        contours=tuple(line(down) for down in range(26, height - 34, 13)),
        way="M" + "L".join(f"{mark.x} {mark.y}" for mark in marks),
        marks=marks,
        sun=Point(round(top.x + tread * 0.5), top.y + 14),
        sun_radius=round(min(36, tread * 0.2)),
    )


DRAWINGS = (draw("wide", 1200, 180, 22), draw("narrow", 360, 170, 19))
LABEL = "Ruộng bậc thang năm bậc đi lên: " + ", ".join(
    f"{number} {step.title.lower()}" for number, step in enumerate(STEPS, start=1)
)
