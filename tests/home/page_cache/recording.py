"""A front-end cache that only remembers what it was told to drop."""

from wagtail.contrib.frontend_cache.backends import BaseBackend

dropped: list[str] = []


class RecordingBackend(BaseBackend):
    """For ``WAGTAILFRONTENDCACHE``."""

    def purge(self, url: str) -> None:
        dropped.append(url)
