"""Lighthouse over the pages that most people see."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.audit.screens import REGULATION

PAGES = ("/", "/mo-hinh/", "/mo-hinh/hen-gio/", f"{REGULATION}dieu-1/")
GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
TRIES = 2  # a busy machine slows a page down; never the other way round


def measured(site: str, tools: Path) -> Iterator[tuple[bool, str]]:
    """One line for each page: whether it meets every goal, its points, and what cost it points."""
    for path in PAGES:
        for _ in range(TRIES):
            report = run(site + path, tools)
            points = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in GOALS}
            is_met = all(points[name] >= goal for name, goal in GOALS.items())
            if is_met:
                break
        told = ", ".join(f"{name} {point}" for name, point in points.items())
        yield is_met, "  ".join(["Lighthouse", path, told, *([] if is_met else lost(report))])


def run(address: str, tools: Path) -> dict:
    """The report on one page, visited anew by a telephone on a slow line."""
    command = [tools / "node_modules/.bin/lighthouse", address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    command += [f"--only-categories={','.join(GOALS)}", "--no-enable-error-reporting"]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    return json.loads(subprocess.run(command, capture_output=True, check=True, env=environment).stdout)


def lost(report: dict) -> list[str]:
    """The audits that did not get full points, by name."""
    weighed = {
        part["id"] for category in report["categories"].values() for part in category["auditRefs"] if part["weight"]
    }
    scores = {name: audit["score"] for name, audit in report["audits"].items() if name in weighed}
    return [f"{name} {score}" for name, score in scores.items() if score is not None and score < 1]
