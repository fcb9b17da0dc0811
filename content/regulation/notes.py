"""
Public API of the regulation for the layers above: what hangs on a provision.

They know the time limits, the papers and the cases; the pages of the regulation draw what they say here.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from content.freshness import changed
from content.regulation.models.notes import NOTES_SOURCE, ProvisionNote
from content.regulation.naming import article_number

NoteKind = ProvisionNote.Kind


@dataclass(frozen=True)
class Note:
    """One line beside the provision ``ref``, such as ``dieu-7.khoan-2.diem-2.1``."""

    ref: str
    text: str


@transaction.atomic
def replace_notes(kind: ProvisionNote.Kind, notes: Iterable[Note], *, at: datetime) -> None:
    """
    Let ``notes`` be all that stands beside provisions of this ``kind``, in this order, computed ``at``.

    Kept copies of pages live on until :func:`tell_pages`, so that several kinds cost one telling.
    """
    ProvisionNote.objects.filter(kind=kind).delete()
    ProvisionNote.objects.bulk_create(
        ProvisionNote(
            ref=note.ref,
            article=article_number(note.ref),
            kind=kind,
            text=note.text,
            order=order,
            computed_at=at,
        )
        for order, note in enumerate(notes)
    )


def tell_pages() -> None:
    """Have the kept copies of the pages that show notes dropped."""
    changed.send(ProvisionNote, sources=[NOTES_SOURCE])


def notes_beside(article: int) -> dict[str, list[ProvisionNote]]:
    """The notes of one article by reference: time limits, then papers, then counts."""
    found: defaultdict[str, list[ProvisionNote]] = defaultdict(list)
    places = list(NoteKind)
    rows = ProvisionNote.objects.filter(article=article)
    for note in sorted(rows, key=lambda row: (places.index(NoteKind(row.kind)), row.order)):
        found[note.ref].append(note)
    return dict(found)
