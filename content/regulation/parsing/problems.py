"""What stands against reading a file, said so that the person who sent it can mend it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One finding, with the line of the file it stands on (Word files count paragraphs as lines)."""

    line: int | None
    message: str

    def __str__(self) -> str:
        return f"Dòng {self.line}: {self.message}" if self.line else self.message


class MalformedRegulation(Exception):
    """The file cannot be imported; ``problems`` tells why, in the order of the file."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
