"""
Sets of places in a list, each one whole number in which bit ``n`` stands for place ``n``.

Cutting and counting such sets costs next to nothing, however long the list. Pure.
"""

from collections.abc import Iterable, Iterator, Sequence


def bits_of(places: Iterable[int]) -> int:
    """The set of ``places``."""
    known = list(places)
    marks = bytearray(max(known, default=0) // 8 + 1)
    for place in known:
        marks[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(marks, "little")


def places_of(bits: int) -> Iterator[int]:
    """The places in the set, in order."""
    text = f"{bits:b}"[::-1]
    place = text.find("1")
    while place >= 0:
        yield place
        place = text.find("1", place + 1)


class Sums:
    """A number for every place, by its binary digits: ``digits[n]`` is the set of places that have digit ``n``."""

    def __init__(self) -> None:
        self.digits: list[int] = []

    def add(self, bits: int, weight: int) -> None:
        """Add ``weight``, more than 0, to the number of each place in ``bits``."""
        for digit in places_of(weight):
            carried = bits
            while carried:
                self.digits += [0] * (digit + 1 - len(self.digits))
                self.digits[digit], carried = self.digits[digit] ^ carried, self.digits[digit] & carried
                digit += 1

    def equal_to(self, number: int) -> int:
        """The set of places whose number is ``number``, more than 0."""
        found = -1
        for digit, bits in enumerate(self.digits):
            found &= bits if number >> digit & 1 else ~bits
        return found if self.digits and not number >> len(self.digits) else 0

    def largest_first(self, *, least: int) -> Iterator[int]:
        """Places whose number is ``least``, more than 0, or larger; equal ones in the order of the places."""
        for number in range((1 << len(self.digits)) - 1, least - 1, -1):
            yield from places_of(self.equal_to(number))


def grouped(values: Sequence[Iterable[str]]) -> dict[str, int]:
    """For every value the set of places that have it; ``values`` are those of each place."""
    found: dict[str, list[int]] = {}
    for place, having in enumerate(values):
        for value in having:
            found.setdefault(value, []).append(place)
    return {value: bits_of(places) for value, places in found.items()}
