"""Votes counted on the fingers, for the model: no enum and no function of the product."""

from collections.abc import Sequence
from fractions import Fraction

HALF = Fraction(1, 2)


def carried(votes: int, of: int, cast: int, presiding: bool) -> bool:
    """More than half ``of`` the base; where those who voted are split evenly, whoever presides decides."""
    if votes == cast - votes:
        return presiding
    return Fraction(votes, of) > HALF


def passes(choices: Sequence[str], presiding: str) -> bool:
    """A vote on a proposal: as many for as against follows whoever presides (7.2.1, 8.2; A1, A3, A17)."""
    yes, no = choices.count("approve"), choices.count("reject")
    return presiding == "approve" if yes == no else Fraction(yes, len(choices)) > HALF


def result(choices: Sequence[str], presiding: str, of: int) -> str:
    """A vote on a result: of those who voted, or of all members of a council (17.2, 17.3.b; A18, A20)."""
    done = choices.count("completed")
    if carried(done, of, len(choices), presiding == "completed"):
        return "completed"
    favourable = done + choices.count("partially_completed")
    if carried(favourable, of, len(choices), presiding != "not_completed"):
        return "partially_completed"
    return "not_completed"
