"""
`make mutants`: plants every fault of `faults.toml` in a copy of the source, one at a time, and runs its tests.

Prints which were caught. Exits with 1 when one was missed, no longer fits, or when the tests fail without a fault.
Words after the command choose faults by a part of their name.
"""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutants.planting import ROOT, Fault, NoLongerFits, all_faults

COPIED = ("content", "home", "search", "site", "tests", "workflow", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "node_modules", ".*")
PYTEST = (sys.executable, "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", "--no-header")
PASSED, FAILED = 0, 1


def copied_to(target: Path) -> None:
    """The source as it stands now, uncommitted changes included."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=LEFT_OUT)
        else:
            shutil.copy2(source, target / name)


def run(root: Path, tests: tuple[str, ...]) -> subprocess.CompletedProcess:
    """The tests, in the copy."""
    return subprocess.run([*PYTEST, *tests], cwd=root, capture_output=True, text=True, check=False)


def judged(fault: Fault, root: Path) -> str:
    """``caught``, ``MISSED``, or what kept the fault from being tried."""
    try:
        original = fault.plant(root)
    except NoLongerFits as problem:
        return f"DOES NOT FIT: {problem}"
    try:
        code = run(root, fault.tests).returncode
    finally:
        (root / fault.file).write_text(original, encoding="utf-8")
    return {PASSED: "MISSED", FAILED: "caught"}.get(code, f"DID NOT RUN: pytest ended with {code}")


def main(words: list[str]) -> int:
    """Try the faults, print the table, return the exit code."""
    faults = [fault for fault in all_faults() if all(word in fault.name for word in words)]
    with TemporaryDirectory(prefix="dam-lam-mutants-") as folder:
        root = Path(folder)
        copied_to(root)
        sound = run(root, tuple(dict.fromkeys(test for fault in faults for test in fault.tests)))
        if sound.returncode != PASSED:
            sys.stdout.write(f"{sound.stdout}\nWithout any fault the tests must pass.\n")
            return 1
        verdicts = []
        for fault in faults:
            started = time.monotonic()
            verdicts.append(judged(fault, root))
            sys.stdout.write(f"{verdicts[-1]:<8} {time.monotonic() - started:5.1f} s  {fault.name}\n")
            sys.stdout.flush()
    caught = verdicts.count("caught")
    sys.stdout.write(f"{caught} of {len(verdicts)} faults caught.\n")
    return 0 if verdicts and caught == len(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
