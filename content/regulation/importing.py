"""From the outline of a file to a version, and from a version to the current one."""

from datetime import date, datetime

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from content.freshness import changed, page_source
from content.regulation.articles import follow_version
from content.regulation.models import Provision, RegulationPage, RegulationVersion
from content.regulation.parsing.outline import Outline

BATCH = 500


@transaction.atomic
def store(
    regulation: RegulationPage,
    outline: Outline,
    *,
    source_name: str,
    sha256: str,
    user: AbstractBaseUser | None = None,
    at: datetime | None = None,
) -> tuple[RegulationVersion, bool]:
    """
    Keep ``outline`` as a draft version, unless the newest version already reads the same.

    Returns the version and whether it is new. Logs ``regulation.import``.
    """
    locked = RegulationPage.objects.select_for_update(of=("self",)).get(pk=regulation.pk)
    newest = locked.versions.first()
    if newest is not None and newest.digest == outline.digest:
        return newest, False
    version = locked.versions.create(
        number=newest.number + 1 if newest else 1,
        digest=outline.digest,
        sha256=sha256,
        source_name=source_name[:255],
        imported_at=at or timezone.now(),
        imported_by=user,
        counts=outline.counts,
        notes=[str(note) for note in outline.notes],
    )
    write_provisions(version, outline)
    log(instance=locked, action="regulation.import", user=user, data={"version": version.number})
    return version, True


def write_provisions(version: RegulationVersion, outline: Outline) -> None:
    """Write every piece, then tie each to the one that holds it."""
    rows = Provision.objects.bulk_create(
        [
            Provision(
                version=version,
                ref=piece.ref,
                kind=piece.kind.value,
                label=piece.label,
                number=piece.number,
                title=piece.title,
                text=piece.text,
                article=piece.article,
                position=position,
            )
            for position, piece in enumerate(outline.pieces)
        ],
        batch_size=BATCH,
    )
    by_ref = {row.ref: row for row in rows}
    held = []
    for piece in outline.pieces:
        if piece.parent:
            by_ref[piece.ref].parent = by_ref[piece.parent]
            held.append(by_ref[piece.ref])
    Provision.objects.bulk_update(held, ["parent"], batch_size=BATCH)


@transaction.atomic
def publish(
    version: RegulationVersion,
    *,
    user: AbstractBaseUser | None = None,
    at: datetime | None = None,
    effective_date: date | None = None,
) -> bool:
    """
    Make ``version`` the current one; the one before stays readable.

    ``effective_date`` is the day from which the text holds: the day of publishing where none is given.
    Returns False when it already was current. Logs ``regulation.publish``.
    """
    regulation = RegulationPage.objects.select_for_update(of=("self",)).get(pk=version.regulation_id)
    version.refresh_from_db()
    if version.is_current:
        return False
    status = RegulationVersion.Status
    regulation.versions.filter(status=status.PUBLISHED).update(status=status.SUPERSEDED)
    version.status, version.published_at = status.PUBLISHED, at or timezone.now()
    version.save(update_fields=["status", "published_at"])
    version.publications.create(effective_date=effective_date or timezone.localdate(version.published_at))
    follow_version(version)
    changed.send(RegulationVersion, sources=[page_source(regulation)])
    log(instance=regulation, action="regulation.publish", user=user, data={"version": version.number})
    return True
