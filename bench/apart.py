"""
One round of the worker in a process of its own, so that its memory is its own.

Prints what it cost as JSON. Started with the name of the database and the day.
"""

import json
import logging
import os
import sys
from datetime import datetime, time
from pathlib import Path
from time import perf_counter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
sys.path.insert(0, "site")

import django
from django.db import connection
from django.utils import timezone

STATUS = Path("/proc/self/status")


def megabytes(field: str) -> float:
    """``VmRSS`` or ``VmHWM`` of this process; not a number where the system does not say."""
    if not STATUS.exists():
        return float("nan")
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1024


def main(database: str, day: str) -> None:
    """Go the daily round on the morning of ``day``."""
    django.setup()
    logging.disable(logging.INFO)
    connection.settings_dict["NAME"] = database
    from workflow.models import Delivery
    from workflow.notices.sweep import sweep

    queries = 0

    def counted(execute, sql, params, many, context):
        nonlocal queries
        queries += 1
        return execute(sql, params, many, context)

    now = timezone.make_aware(datetime.combine(datetime.fromisoformat(day), time(7)))
    before, known, started = megabytes("VmRSS"), Delivery.objects.count(), perf_counter()
    with connection.execute_wrapper(counted):
        claimed = sum(1 for _ in sweep(now))
    cost = {"seconds": perf_counter() - started, "queries": queries, "claimed": claimed}
    cost |= {"growth": megabytes("VmHWM") - before, "written": Delivery.objects.count() - known}
    sys.stdout.write(json.dumps(cost))


if __name__ == "__main__":
    main(*sys.argv[1:])
