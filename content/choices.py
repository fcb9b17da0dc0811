"""Ways to narrow a list, as ``components/facets.html`` draws them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One value to narrow a list by: what it is called, where it leads, how many that shows."""

    label: str
    address: str
    count: int
    is_current: bool
