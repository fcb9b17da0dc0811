"""The daily round over open clocks: time, questions to the database and memory, for ten times as many clocks."""

import json
import subprocess
import sys
from collections.abc import Iterator

from django.db import connection

from bench.province import TODAY, make_dossiers
from bench.table import Row
from workflow.models import Delivery

TITLE = "The daily round over open clocks"
FEW, MANY = 10_000, 100_000


def daily_round() -> dict[str, float]:
    """What one round cost, in a process of its own."""
    command = [sys.executable, "-m", "bench.apart", str(connection.settings_dict["NAME"]), TODAY.isoformat()]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own command
    return json.loads(done.stdout)


def figures(clocks: int, cost: dict[str, float]) -> Iterator[Row]:
    """The rows of one round."""
    yield Row(f"{clocks:,} open clocks: reminders claimed", cost["claimed"], "")
    yield Row(f"{clocks:,} open clocks: time", cost["seconds"], "s")
    yield Row(f"{clocks:,} open clocks: queries for 1,000 clocks", cost["queries"] / clocks * 1_000, "")
    yield Row(f"{clocks:,} open clocks: memory beyond the start", cost["growth"], "MB")


def rows() -> Iterator[Row]:
    """A first round over few, one over many of which none was reminded, and the same round again."""
    make_dossiers(FEW)
    few = daily_round()
    yield from figures(FEW, few)
    Delivery.objects.all().delete()
    make_dossiers(MANY - FEW)
    many = daily_round()
    yield from figures(MANY, many)
    again = daily_round()
    yield Row("time for one clock, many : few", many["seconds"] / MANY * FEW / few["seconds"], "times", most=2)
    yield Row("memory, many : few", many["growth"] / few["growth"], "times", most=1.3)
    yield Row("the same round again: reminders claimed", again["claimed"] + again["written"], "", most=0)
    yield Row("the same round again: time", again["seconds"], "s")
