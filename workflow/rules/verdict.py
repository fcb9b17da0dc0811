"""What a rule answers: lawful, or a reason and the clause it rests on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec

from workflow.rules.citation import Citation

P = ParamSpec("P")


class RuleViolation(Exception):
    """The regulation stands against it. ``str()`` is a Vietnamese sentence that names the clause."""

    def __init__(self, reason: str, citation: Citation) -> None:
        super().__init__(f"{reason} ({citation})")
        self.reason = reason
        self.citation = citation


@dataclass(frozen=True)
class Verdict:
    """True when lawful; otherwise says why not."""

    reason: str
    citation: Citation

    def __bool__(self) -> bool:
        return not self.reason

    def enforce(self) -> None:
        """Raise :class:`RuleViolation` unless lawful."""
        if self.reason:
            raise RuleViolation(self.reason, self.citation)


@dataclass(frozen=True)
class RuleEntry:
    """One line of the rule register."""

    name: str
    subject: str
    citation: Citation
    summary: str


RULES: list[RuleEntry] = []


def rule(citation: Citation) -> Callable[[Callable[P, str]], Callable[P, Verdict]]:
    """Register a function that returns ``""`` or a Vietnamese reason as a rule of ``citation``."""

    def register(function: Callable[P, str]) -> Callable[P, Verdict]:
        summary = (function.__doc__ or "").strip().splitlines()
        RULES.append(
            RuleEntry(
                name=function.__name__,
                subject=function.__module__.rsplit(".", 1)[-1],
                citation=citation,
                summary=summary[0] if summary else "",
            )
        )

        @wraps(function)
        def judge(*args: P.args, **kwargs: P.kwargs) -> Verdict:
            return Verdict(function(*args, **kwargs), citation)

        return judge

    return register
