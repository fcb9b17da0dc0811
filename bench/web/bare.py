"""A WSGI application that does nothing but answer the bytes of the file that BENCH_BODY names."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

BODY = Path(os.environ["BENCH_BODY"]).read_bytes()
HEADERS = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(BODY)))]


def application(environ: dict, start_response: Callable) -> Iterable[bytes]:
    """The same for every request."""
    start_response("200 OK", HEADERS)
    return [BODY]
