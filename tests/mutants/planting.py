"""Deliberate faults: what they are, and how one is planted in a text."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
FAULTS = FOLDER / "faults.toml"


class NoLongerFits(Exception):
    """The source has changed, so that the fault cannot be planted any more."""


@dataclass(frozen=True)
class Fault:
    """A name that says what goes wrong, an exact replacement in one file, and the tests that should notice."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def plant(self, root: Path) -> str:
        """Put the fault into the copy of the source at ``root``; returns the text that it took the place of."""
        path = root / self.file
        text = path.read_text(encoding="utf-8")
        path.write_text(self.planted(text), encoding="utf-8")
        return text

    def planted(self, text: str) -> str:
        """``text`` with the fault in it. Raises ``NoLongerFits``."""
        if text.count(self.old) != 1:
            raise NoLongerFits(f"`old` stands {text.count(self.old)} times in {self.file}")
        return text.replace(self.old, self.new)


def all_faults() -> list[Fault]:
    """Every fault of the table."""
    table = tomllib.loads(FAULTS.read_text(encoding="utf-8"))
    return [
        Fault(row["name"], row["file"], row["old"], row["new"], tuple(table["tests"][row["tests"]]))
        for row in table["fault"]
    ]
