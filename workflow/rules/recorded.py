"""What a rule reads of an act: the ledger's own acts fit, and so does anything of the same shape."""

from datetime import date
from typing import Any, Protocol


class Recorded(Protocol):
    """One act as it was recorded."""

    sequence: int
    kind: str
    on: date
    data: dict[str, Any]
