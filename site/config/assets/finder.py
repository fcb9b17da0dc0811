"""Offers the made files to ``collectstatic`` and to the development server, making them when they are asked for."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.utils import matches_patterns
from django.core.files.storage import FileSystemStorage, Storage

from config.assets import error_pages, fonts, styles


class AssetFinder(BaseFinder):
    """Static files under ``settings.ASSET_ROOT``: a cache that may be deleted at any time."""

    def __init__(self, app_names=None, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.root = Path(settings.ASSET_ROOT)
        self.storage = FileSystemStorage(location=self.root)
        self.makers: dict[str, Callable[[Path], None]] = {
            **{face.name: partial(make_font, face) for face in fonts.FACES},
            **{name: partial(make_error_page, name) for name in error_pages.PAGES},
            styles.NAME: make_styles,
        }

    def check(self, **kwargs) -> list:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs):
        """The absolute path of the made file called ``path``; an empty list where there is none."""
        if path not in self.makers:
            return []
        target = self.make(path)
        return [str(target)] if find_all else str(target)

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Storage]]:
        """Every made file, made anew where its sources changed."""
        for name in self.makers:
            if not matches_patterns(name, ignore_patterns or ()):
                self.make(name)
                yield name, self.storage

    def make(self, name: str) -> Path:
        """Bring the file up to date; return its path."""
        target = self.root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        self.makers[name](target)
        return target


def make_font(face: fonts.Face, target: Path) -> None:
    if is_older(target, [fonts.source_of(face), Path(fonts.__file__)]):
        with NamedTemporaryFile(dir=target.parent, delete=False) as scratch:
            fonts.cut(face, Path(scratch.name))
        publish(Path(scratch.name), target)


def make_styles(target: Path) -> None:
    if is_older(target, [*styles.parts(), Path(styles.__file__)]):
        write(styles.joined(), target)


def make_error_page(name: str, target: Path) -> None:
    if is_older(target, [error_pages.FRAME, Path(error_pages.__file__)]):
        write(error_pages.written(name), target)


def write(text: str, target: Path) -> None:
    with NamedTemporaryFile("w", dir=target.parent, delete=False, encoding="utf-8") as scratch:
        scratch.write(text)
    publish(Path(scratch.name), target)


def is_older(target: Path, sources: list[Path]) -> bool:
    """Whether ``target`` is missing or older than one of ``sources``."""
    return not target.exists() or target.stat().st_mtime < max(source.stat().st_mtime for source in sources)


def publish(scratch: Path, target: Path) -> None:
    """Put ``scratch`` in the place of ``target`` at once: other processes may be reading it."""
    scratch.chmod(0o644)
    os.replace(scratch, target)
