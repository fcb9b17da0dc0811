"""Settings read in a fresh process, as a server reads them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRINT = "import json, {module} as s; print(json.dumps({{n: getattr(s, n, None) for n in {names}}}, default=str))"


class Refused(Exception):
    """The settings did not load; the text is what the process wrote."""


@pytest.fixture
def read_settings() -> Callable[..., dict]:
    """``read_settings("production", ["DEBUG"], SECRET_KEY=...)``: the named values, or :class:`Refused`."""

    def read(name: str, names: list[str], **environment: str) -> dict:
        code = PRINT.format(module=f"config.settings.{name}", names=names)
        environ = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}", **environment}
        done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Refused(done.stderr)
        return json.loads(done.stdout)

    return read
