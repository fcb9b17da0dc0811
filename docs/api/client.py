"""
Models of one field that at least one other agency copied with success, the most copied first.

    python docs/api/client.py http://127.0.0.1:8000 health

Needs nothing but Python 3.11.
"""

import json
import sys
from collections.abc import Iterator
from urllib.parse import urlencode
from urllib.request import urlopen

AT_ONCE = 100


def read(address: str) -> dict:
    """The JSON at ``address``. Raises ``urllib.error.HTTPError`` for any other answer than 200."""
    with urlopen(address, timeout=10) as answer:  # noqa: S310  # the caller names the portal
        return json.load(answer)


def models(portal: str, **filters: str) -> Iterator[dict]:
    """Every model that matches ``filters``, page by page."""
    offset, count = 0, 1
    while offset < count:
        told = read(f"{portal}/api/v3/models/?{urlencode({**filters, 'limit': AT_ONCE, 'offset': offset})}")
        yield from told["items"]
        offset, count = offset + AT_ONCE, told["count"]


def successes(portal: str, field: str) -> list[tuple[int, str, str]]:
    """How many agencies succeeded with each model of ``field``, its title and its address; none without one."""
    found = []
    for model in models(portal, field=field):
        copies = read(f"{portal}/api/v3/models/{model['slug']}/")["replications"]
        found.append((sum(copy["state"] == "succeeded" for copy in copies), model["title"], model["url"]))
    return sorted((row for row in found if row[0]), reverse=True)


if __name__ == "__main__":
    for number, title, url in successes(*sys.argv[1:3]):
        sys.stdout.write(f"{number}\t{title}\t{url}\n")
