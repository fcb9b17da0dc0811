"""What an import found and did."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """One thing that stands in the way, at one place of the file."""

    line: int | None
    column: str
    message: str


@dataclass(frozen=True)
class Change:
    """One record that the file makes or alters."""

    line: int
    action: str
    label: str
    details: str = ""


@dataclass
class Tally:
    """How many records of one sort."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0

    def count(self, *, is_new: bool, is_changed: bool) -> str:
        """Count one record and return the word for what happens to it."""
        outcome = "created" if is_new else "updated" if is_changed else "unchanged"
        setattr(self, outcome, getattr(self, outcome) + 1)
        return outcome


@dataclass
class Report:
    """The answer to one import, real or trial. Nothing is saved while ``problems`` holds anything."""

    kind: str
    dry_run: bool
    rows: int = 0
    saved: bool = False
    tallies: dict[str, Tally] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems

    def refuse(self, line: int | None, column: str, message: str) -> None:
        """Note one problem."""
        self.problems.append(Problem(line, column, message))

    def tally(self, sort: str) -> Tally:
        """The count of one sort of record."""
        return self.tallies.setdefault(sort, Tally())

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data: the counts of the main sort at the top, problems by line."""
        main = self.tally(self.kind)
        return {
            "kind": self.kind,
            "dry_run": self.dry_run,
            "saved": self.saved,
            "rows": self.rows,
            **asdict(main),
            **{sort: asdict(tally) for sort, tally in self.tallies.items() if sort != self.kind},
            "problems": [asdict(p) for p in sorted(self.problems, key=lambda p: (p.line or 0, p.column))],
            "changes": [asdict(c) for c in sorted(self.changes, key=lambda c: c.line)],
        }
