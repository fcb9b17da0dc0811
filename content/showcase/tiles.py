"""The province as tiles, from the tree of agencies: no map data, only who belongs to whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from content.organisation.models import AgencyKind

LEVELS = ((0, "khong"), (1, "it"), (3, "vua"), (6, "nhieu"))
"""From how many models on a tile has which shade."""
SHORTER = ("Ủy ban nhân dân ", "Văn phòng ", "Trường ", "Trung tâm ")
UNPLACED = "Cơ quan khác"


@dataclass(frozen=True)
class Place:
    """An agency as the tree knows it."""

    pk: int
    code: str
    name: str
    kind: str
    superior: int | None


@dataclass(frozen=True)
class Tile:
    """One agency: its short name, how many models began there, how dark the tile is."""

    code: str
    name: str
    short_name: str
    count: int
    copies: int
    level: str


@dataclass(frozen=True)
class TileGroup:
    """The agencies under one superior."""

    name: str
    tiles: list[Tile]


def tile_groups(places: Iterable[Place], counts: Mapping[str, int], copies: Mapping[str, int]) -> list[TileGroup]:
    """
    Tiles by superior, in the order of names.

    Every state agency has a tile, empty or not; others where something began or was copied.
    """
    known = {place.pk: place for place in places}
    groups: dict[str, list[Tile]] = defaultdict(list)
    for place in sorted(known.values(), key=lambda place: place.name):
        number, copied = counts.get(place.code, 0), copies.get(place.code, 0)
        if number or copied or place.kind == AgencyKind.STATE:
            above = known.get(place.superior) if place.superior else None
            groups[above.name if above else UNPLACED].append(make_tile(place, number, copied))
    return [TileGroup(name, tiles) for name, tiles in sorted(groups.items(), key=lambda group: group[0] == UNPLACED)]


def make_tile(place: Place, number: int, copied: int) -> Tile:
    """The tile of ``place``."""
    level = [name for start, name in LEVELS if number >= start][-1]
    short = place.name
    for prefix in SHORTER:
        short = short.removeprefix(prefix)
    return Tile(place.code, place.name, short[:1].upper() + short[1:], number, copied, level)
