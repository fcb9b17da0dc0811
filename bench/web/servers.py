"""Starts what is measured, as processes of its own, and ends it."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from time import monotonic, sleep

from django.db import connection

TEMPLATE = Path(__file__).with_name("nginx.conf")
PATIENCE_SECONDS = 60
NOBODY = 65534


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Servers(ExitStack):
    """
    The servers of one run; leaving it ends them.

    :param folder: an empty folder for their files
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        folder.chmod(0o755)

    def run(self, command: list[str], port: int, *, as_nobody: bool = False, **environment: str) -> int:
        """Start ``command``, wait until it listens on ``port``, and return the port."""
        root = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if as_nobody and os.geteuid() == 0 else {}
        log = self.enter_context((self.folder / f"{port}.log").open("wb"))
        process = subprocess.Popen(  # noqa: S603 - our own commands
            command, env={**os.environ, **environment}, stdout=log, stderr=log, **root
        )
        self.callback(process.wait)
        self.callback(process.terminate)
        until = monotonic() + PATIENCE_SECONDS
        while not listens(port):
            if process.poll() is not None or monotonic() > until:
                raise RuntimeError(f"{command} did not start:\n{(self.folder / f'{port}.log').read_text()}")
            sleep(0.05)
        return port

    def gunicorn(self, application: str, body: Path, **environment: str) -> int:
        """``application`` under two workers; ``body`` holds the bytes for those that only answer."""
        port = free_port()
        command = [sys.executable, "-m", "gunicorn", application, "--workers", "2", "--bind", f"127.0.0.1:{port}"]
        return self.run(
            [*command, "--pythonpath", f"site,{Path.cwd()}", "--no-control-socket", "--log-level", "warning"],
            port,
            BENCH_BODY=str(body),
            BENCH_DATABASE=str(connection.settings_dict["NAME"]),
            DJANGO_SETTINGS_MODULE="bench.web.settings",
            SECRET_KEY=secrets.token_urlsafe(64),
            ALLOWED_HOSTS="127.0.0.1",
            **environment,
        )

    def nginx(self, body: bytes, portal_port: int) -> tuple[int, int]:
        """nginx with ``body`` as a file, and as a cache before the portal: the two ports."""
        folder = self.folder / "nginx"
        for name in ("static", "cache"):
            (folder / name).mkdir(parents=True)
        (folder / "static" / "index.html").write_bytes(body)
        ports = {"static_port": free_port(), "proxy_port": free_port(), "portal_port": portal_port}
        (folder / "nginx.conf").write_text(TEMPLATE.read_text().format(folder=folder, **ports))
        for path in (folder, folder / "static", folder / "cache"):
            path.chmod(0o777)
        command = [program("nginx"), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]
        self.run(command, ports["proxy_port"], as_nobody=True)
        return ports["static_port"], ports["proxy_port"]

    def redis(self) -> int:
        """An empty Redis that writes nothing to disk."""
        port = free_port()
        options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
        return self.run([program("redis-server"), *options], port)


def program(name: str) -> str:
    """Where the program is; Debian keeps servers off the path of ordinary people."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or ""


def listens(port: int) -> bool:
    """Whether somebody listens on ``port``."""
    with closing(socket.socket()) as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
