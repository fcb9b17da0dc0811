"""The head's findings on the points of law, as a decision states them (Điều 4.2)."""

from collections.abc import Mapping
from typing import Any

from workflow.rules.conformity import CHECK_LABELS, CONFORMITY_LABELS, Conformity


def conformity_lines(data: Mapping[str, Any]) -> tuple[str, ...]:
    """One line for each point that the approving act answered; none for acts from before they were asked."""
    return tuple(
        f"{label}: {CONFORMITY_LABELS[Conformity(data[check.value])].lower()}{note(data, check.value)}"
        for check, label in CHECK_LABELS.items()
        if data.get(check.value)
    )


def note(data: Mapping[str, Any], key: str) -> str:
    """The head's note in brackets, without its full stop."""
    text = data.get(f"{key}_note", "").strip().rstrip(".")
    return f" ({text})" if text else ""
