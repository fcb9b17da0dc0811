"""Writing to the ledger and proving that nobody touched it."""

from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256

from django.core.files.base import File

from content.organisation.models import User
from workflow.due_dates import fixed_by
from workflow.models import Act, Dossier
from workflow.rules.acts import ActKind
from workflow.rules.routes import citation_of

FIRST = "0" * 64


def append(
    dossier: Dossier,
    kind: ActKind,
    *,
    on: date,
    recorded_at: datetime,
    recorded_by: User | None,
    data: dict,
    document: File | None = None,
    corrects: Act | None = None,
    request_key: str | None = None,
) -> Act:
    """
    Write the next act of ``dossier``, whose row the caller holds locked.

    An act that starts a clock also states its due date (see :mod:`workflow.due_dates`).

    :param on: the legal date, in Vietnam
    :param recorded_at: the moment of recording
    :param request_key: names the request, so that the same post twice has one effect
    """
    last = dossier.acts.order_by("sequence").last()
    act = Act(
        dossier=dossier,
        sequence=last.sequence + 1 if last else 1,
        kind=kind,
        on=on,
        recorded_at=recorded_at,
        recorded_by=recorded_by,
        clause=citation_of(kind, dossier.route).ref,
        data={**data, **fixed_by(dossier, kind, on, data)},
        corrects=corrects,
        request_key=request_key,
        previous_hash=last.hash if last else FIRST,
    )
    if document is not None:
        act.document_hash = file_hash(document)
        act.document = document
    act.hash = act.computed_hash()
    act.save()
    return act


def file_hash(document: File) -> str:
    """SHA-256 of the document's bytes, read in pieces."""
    digest = sha256()
    for chunk in document.chunks():
        digest.update(chunk)
    document.seek(0)
    return digest.hexdigest()


def broken_links(dossier: Dossier) -> Iterator[Act]:
    """Every act whose hash or place in the chain does not fit: none, while nobody tampered."""
    previous = FIRST
    for number, act in enumerate(dossier.acts.order_by("sequence"), start=1):
        if act.sequence != number or act.previous_hash != previous or act.hash != act.computed_hash():
            yield act
        previous = act.hash
