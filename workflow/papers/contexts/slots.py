"""Fields of a paper that a template may or must show, with the words that administrators read."""

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, get_args, get_type_hints

BLANK = "……………………"
"""Left for a pen where the record says nothing."""


def slot(label: str, *, must: bool = False, default: Any = MISSING) -> Any:
    """A field that templates show; every template of the kind shows those that ``must``."""
    return field(default=default, metadata={"label": label, "must": must})


@dataclass(frozen=True)
class Slot:
    """One field as templates and administrators know it; ``parts`` are those of a list's items."""

    name: str
    label: str
    must: bool
    parts: "tuple[Slot, ...]" = ()
    repeats: bool = False


def slots(context: type) -> Iterator[Slot]:
    """Every field of a context class, or of the items of one of its lists."""
    types = get_type_hints(context)
    for row in fields(context):
        item = (get_args(types[row.name]) or (None,))[0]
        yield Slot(
            name=row.name,
            label=row.metadata["label"],
            must=row.metadata["must"],
            parts=tuple(slots(item)) if item not in {None, str} else (),
            repeats=item is not None,
        )
