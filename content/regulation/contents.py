"""The table of contents: chapters, and their articles."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from wagtail.models import PageQuerySet

from content.regulation.models.versions import RegulationVersion
from content.regulation.parsing.outline import Kind
from content.regulation.reading import Reading


@dataclass(frozen=True)
class Entry:
    """An article in the contents."""

    number: int
    title: str

    @property
    def slug(self) -> str:
        return f"dieu-{self.number}"


@dataclass(frozen=True)
class Chapter:
    """A chapter in the contents; one without number holds the articles of a text that has no chapters."""

    number: str = ""
    title: str = ""
    articles: list[Entry] = field(default_factory=list)


def contents(articles: PageQuerySet, reading: Reading) -> list[Chapter]:
    """The contents of what is read: of the current version after its ``articles`` pages, else after the text."""
    return old_contents(reading.version) if reading.version and reading.is_old else current_contents(articles)


def current_contents(articles: PageQuerySet) -> list[Chapter]:
    rows = articles.live().order_by("number").values_list("chapter_number", "chapter_title", "number", "title")
    return [
        Chapter(number, title, [Entry(row[2], row[3]) for row in found])
        for (number, title), found in groupby(rows, key=lambda row: row[:2])
    ]


def old_contents(version: RegulationVersion) -> list[Chapter]:
    chapters: list[Chapter] = []
    for provision in version.provisions.filter(kind__in=[Kind.CHAPTER, Kind.ARTICLE]):
        if provision.kind == Kind.CHAPTER:
            chapters.append(Chapter(provision.number, provision.title))
            continue
        if not chapters:
            chapters.append(Chapter())
        chapters[-1].articles.append(Entry(int(provision.number), f"{provision.label} {provision.title}"))
    return chapters


def neighbours(chapters: Sequence[Chapter], number: int) -> tuple[Entry | None, Entry | None]:
    """The articles before and after ``number``, where there are any."""
    entries = [entry for chapter in chapters for entry in chapter.articles]
    before = [entry for entry in entries if entry.number < number]
    after = [entry for entry in entries if entry.number > number]
    return (before[-1] if before else None), (after[0] if after else None)
