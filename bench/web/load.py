"""How many requests a second an address answers, as `wrk` counts them."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from bench.web.servers import program

CONNECTIONS = "8"
SECONDS = "1"
ROUNDS = 3
SETTLING = 4
RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
TROUBLE = re.compile(r"Non-2xx or 3xx responses: \d+|Socket errors: .*")


@dataclass(frozen=True)
class Target:
    """An address with the headers to send."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)


def rate(target: Target) -> float:
    """Requests a second in one round. Raises ``RuntimeError`` where answers are errors."""
    settle(target)
    sent = [part for name, value in target.headers.items() for part in ("-H", f"{name}: {value}")]
    command = [program("wrk"), "-t", "1", "-c", CONNECTIONS, "-d", f"{SECONDS}s", *sent, target.url]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own command
    if trouble := TROUBLE.search(said):
        raise RuntimeError(f"{target.url}: {trouble[0]}")
    return float(RATE.search(said)[1])  # type: ignore[index] # wrk always prints its rate


def settle(target: Target) -> None:
    """Ask a few times, so that no server still works on what the round before left in its queue."""
    for _ in range(SETTLING):
        try:
            urlopen(Request(target.url, headers=dict(target.headers))).close()  # noqa: S310 - our own server
        except HTTPError as answer:  # a 304 is one, for this library
            answer.close()


def rates(targets: Mapping[str, Target]) -> dict[str, float]:
    """The best of a few rounds for each; in turns, so that what else the machine does hits all alike."""
    best = dict.fromkeys(targets, 0.0)
    for _round in range(ROUNDS):
        for name, target in targets.items():
            best[name] = max(best[name], rate(target))
    return best
