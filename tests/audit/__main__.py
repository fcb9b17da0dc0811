"""
Has the W3C checker read every public screen, and Lighthouse measure the most read ones; exits with 1 on a miss.

Called by ``scripts/audit`` with the address of the server and the folder in which the two tools stand.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.audit import checker, lighthouse


def main(site: str, tools: Path) -> int:
    """Print a table of both; the exit code."""
    misses = [*told(checker.faults(site, tools)), *told(lighthouse.measured(site, tools))]
    sys.stdout.write(f"{len(misses)} misses\n" if misses else "Everything is met.\n")
    return 1 if misses else 0


def told(rows: Iterator[tuple[bool, str]]) -> list[str]:
    """Print each line as it comes; those that tell of a miss."""
    misses = []
    for is_met, line in rows:
        sys.stdout.write(f"{'ok  ' if is_met else 'MISS'}  {line}\n")
        sys.stdout.flush()
        if not is_met:
            misses.append(line)
    return misses


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
