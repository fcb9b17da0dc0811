"""The W3C checker over the HTML of every public screen, as the server sends it."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.audit.screens import FORMS_IN_ERROR, SCREENS, Screen

JAR = "node_modules/vnu-jar/build/dist/vnu.jar"


def faults(site: str, tools: Path) -> Iterator[tuple[bool, str]]:
    """One line for each screen: whether it is without errors, and which it has."""
    with TemporaryDirectory() as folder:
        files = {}
        for number, screen in enumerate([*SCREENS, *FORMS_IN_ERROR]):
            file = Path(folder) / f"{number}.html"
            status, html = fetched(site, screen)
            file.write_bytes(html)
            files[file.name] = (screen, status)
        found = checked(Path(folder), tools)
    for name, (screen, status) in files.items():
        said = [f"{fault.get('lastLine', '?')}: {fault['message']}" for fault in found.get(name, [])]
        if status != screen.status:
            said.insert(0, f"answers with {status}")
        yield not said, "  ".join(["HTML", screen.path[:90], *said])


def fetched(site: str, screen: Screen) -> tuple[int, bytes]:
    """Status and body of one screen."""
    body = b"" if screen in FORMS_IN_ERROR else None
    try:
        answer = urlopen(Request(site + screen.path, data=body))
    except HTTPError as refused:
        answer = refused
    with answer:
        return answer.status, answer.read()


def checked(folder: Path, tools: Path) -> dict[str, list[dict]]:
    """What the checker calls an error, by file name."""
    command = ["java", "-Xss4m", "-jar", tools / JAR, "--format", "json", "--exit-zero-always", folder]
    answer = subprocess.run(command, capture_output=True, check=True)
    found: dict[str, list[dict]] = {}
    for message in json.loads(answer.stderr)["messages"]:
        if message["type"] != "info":
            found.setdefault(message.get("url", "").rpartition("/")[2], []).append(message)
    return found
