"""Requests a second, each as a share of what it is compared with in the same run."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from bench.models import RARE, make_models
from bench.table import Row
from bench.web.load import Target, rates
from bench.web.servers import Servers, program

TITLE = "Requests a second"
MODELS = 300
MODEL = "/mo-hinh/trang-7/"
PAGES = {
    "home": "/",
    "list": "/mo-hinh/",
    "model": MODEL,
    "article": "/quy-dinh/khuyen-khich-bao-ve-can-bo/dieu-7/",
    "search": f"/tim-kiem/?q={RARE}",
}
STATIC, TRIVIAL = "nginx, the same bytes", "trivial view, full middleware"
KEPT, IN_REDIS, IN_NGINX = "model, kept", "model, kept in Redis", "model, nginx's cache"
NEEDED = ("nginx", "wrk")
SIGNED_IN = {"Cookie": "sessionid=none"}
"""Whoever has a session is given no copy."""


def rows() -> Iterator[Row]:
    """The ladder, the pages and the goals. Raises ``RuntimeError`` where nginx or wrk is missing."""
    if missing := [name for name in NEEDED if not program(name)]:
        raise RuntimeError(f"Missing: {', '.join(missing)}. Run: scripts/apt-install nginx-light wrk redis-server")
    make_models(0, MODELS)
    with TemporaryDirectory(prefix="dam-lam-bench-") as folder, Servers(Path(folder)) as servers:
        found = rates(dict(targets(servers)))
    static = found[STATIC]
    for name, value in found.items():
        yield Row(name, value, "/s")
    for name, value in found.items():
        yield Row(f"{name} : {STATIC}", value / static, "times")
    yield from goals(found)


def goals(found: dict[str, float]) -> Iterator[Row]:
    """What the project promises."""
    trivial = found[TRIVIAL]
    yield Row(f"goal 1: {KEPT} : {TRIVIAL}", found[KEPT] / trivial, "times", least=0.85)
    if IN_REDIS in found:
        yield Row(f"goal 1: {IN_REDIS} : {TRIVIAL}", found[IN_REDIS] / trivial, "times", least=0.4)
    yield Row(f"goal 1: {IN_NGINX} : {STATIC}", found[IN_NGINX] / found[STATIC], "times", least=0.6)
    for name in PAGES:
        if f"{name}, 304" in found:
            ratio = found[f"{name}, 304"] / found[f"{name}, made anew"]
            yield Row(f"goal 3: {name}, 304 : made anew", ratio, "times", least=5)


def targets(servers: Servers) -> Iterator[tuple[str, Target]]:
    """Every rung by its name."""
    body = servers.folder / "body.html"
    body.write_bytes(b"-")
    with Servers(servers.folder) as first:
        portal = f"http://127.0.0.1:{first.gunicorn('config.wsgi', body)}"
        body.write_bytes(urlopen(portal + MODEL).read())  # noqa: S310 - our own server
    portal_port = servers.gunicorn("config.wsgi", body)
    portal = f"http://127.0.0.1:{portal_port}"
    static_port, proxy_port = servers.nginx(body.read_bytes(), portal_port)
    yield STATIC, Target(f"http://127.0.0.1:{static_port}/")
    yield IN_NGINX, Target(f"http://127.0.0.1:{proxy_port}{MODEL}")
    yield "bare WSGI", Target(f"http://127.0.0.1:{servers.gunicorn('bench.web.bare', body)}/")
    minimal = servers.gunicorn("config.wsgi", body, BENCH_MINIMAL="1")
    yield "trivial view, no middleware", Target(f"http://127.0.0.1:{minimal}/bench-trivial/")
    yield TRIVIAL, Target(f"{portal}/bench-trivial/")
    if program("redis-server"):
        shared = servers.gunicorn("config.wsgi", body, CACHE_URL=f"rediscache://127.0.0.1:{servers.redis()}/0")
        yield IN_REDIS, Target(f"http://127.0.0.1:{shared}{MODEL}")
    for name, path in PAGES.items():
        with urlopen(portal + path) as answer:  # noqa: S310 - our own server
            etag = answer.headers["ETag"]
        if etag:  # of answers to a search no copy is kept
            yield f"{name}, kept", Target(portal + path)
            yield f"{name}, 304", Target(portal + path, {"If-None-Match": etag})
        yield f"{name}, made anew", Target(portal + path, SIGNED_IN)
