"""Pictures of the way, kept so that people can look at what the tests walked through."""

import os
from itertools import count
from pathlib import Path

from playwright.sync_api import Page

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 375, "height": 800}
FOLDER = Path(os.environ.get("JOURNEY_SHOTS") or Path(__file__).parents[2] / "var" / "journey")
TALLEST = 6_000

# The staff's screens scroll inside `main`, so a picture of the whole page needs a window as tall as that.
CONTENT_HEIGHT = """() => Math.max(
    document.documentElement.scrollHeight, ...[...document.querySelectorAll('main')].map(main => main.scrollHeight))"""


class Shots:
    """Numbered pictures whose names begin with ``series``; those of an earlier run are removed."""

    def __init__(self, series: str) -> None:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob(f"{series}[0-9][0-9]-*.png"):
            old.unlink()
        self._series = series
        self._number = count(1)

    def take(self, page: Page, name: str, *, phone: bool = False) -> None:
        """The whole page as a desk shows it, and as a telephone does where ``phone`` is asked for."""
        stem = f"{self._series}{next(self._number):02d}-{name}"
        self._whole(page, DESK, f"{stem}.png")
        if phone:
            self._whole(page, PHONE, f"{stem}-375.png")
            page.set_viewport_size(DESK)

    def _whole(self, page: Page, window: dict, name: str) -> None:
        if page.viewport_size != window:
            page.set_viewport_size(window)
            page.wait_for_timeout(100)
        height = max(window["height"], min(page.evaluate(CONTENT_HEIGHT), TALLEST))
        page.set_viewport_size({**window, "height": height})
        page.screenshot(path=FOLDER / name)
        page.set_viewport_size(window)
