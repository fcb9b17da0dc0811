"""Packing a good-faith file: acts with their hashes, texts, documents, a page to read, a seal, a manifest."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePath
from tempfile import SpooledTemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from django.template.loader import render_to_string
from django.utils import timezone

from content.evaluation.models import Evaluation
from content.organisation.models import User
from workflow.models import Act, Dossier
from workflow.policies.acting import official_of
from workflow.policies.restricted import choice_is_secret, hidden_acts, secret_ballots
from workflow.views.plan import BLOCKS, REPORT
from workflow.views.sealed import check
from workflow.views.sealed.story import story
from workflow.views.timeline import timeline

IN_MEMORY = 8 * 1024 * 1024
UNSAFE = re.compile(r"[^\w.\- ]+")


@dataclass
class Package:
    """A zip that is being written, and the hash of every member so far."""

    zip: ZipFile
    digests: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Write one member."""
        digest = sha256()
        with self.zip.open(name, "w") as member:
            for chunk in chunks:
                digest.update(chunk)
                member.write(chunk)
        self.digests[name] = digest.hexdigest()

    def add_text(self, name: str, text: str) -> None:
        """Write one text."""
        self.add(name, [text.encode()])

    def close(self) -> None:
        """Write the manifest, in the format of ``sha256sum``."""
        lines = [f"{digest}  {name}\n" for name, digest in sorted(self.digests.items())]
        self.zip.writestr(check.MANIFEST, "".join(lines))


def safe(name: str) -> str:
    """A file's own name, harmless on any disk."""
    return UNSAFE.sub("_", PurePath(name).name)[-120:] or "tep"


def line(act: Act, *, withheld: bool) -> str:
    """One act as a line of JSON; of an act that the reader may not read only its place in the chain."""
    told = {
        "sequence": act.sequence,
        "hash": act.hash,
        "previous": act.previous_hash,
        "kind": None if withheld else act.kind,
        "label": None if withheld else act.act_type.label,
        "canonical": None if withheld else act.canonical(),
    }
    return json.dumps(told, ensure_ascii=False)


def blocks(record, names: Iterable[str]) -> str:
    """The texts of a plan or a report, as JSON."""
    told = {name: getattr(record, name) for name in names}
    return json.dumps(told, ensure_ascii=False, indent=2)


def pack(dossier: Dossier, user: User, now: datetime) -> IO[bytes]:
    """
    The good-faith file of ``dossier`` as far as ``user`` may read it.

    What they may not read, such as the finding about somebody else or a ballot of an open vote, is
    told by its hash alone, so that the chain can still be checked.
    """
    acts = list(dossier.acts.order_by("sequence").select_related("recorded_by__official"))
    hidden = hidden_acts(user, dossier, timezone.localdate(now))
    reader, secret = official_of(user), secret_ballots(acts)
    withheld = {act.pk for act in acts if act.pk in hidden or choice_is_secret(act, secret, reader)}
    shown = [act for act in acts if act.pk not in withheld]
    file: IO[bytes] = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - whoever hands it out closes it
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        package = Package(zipped)
        package.add_text(check.ACTS, "".join(line(act, withheld=act.pk in withheld) + "\n" for act in acts))
        add_texts(package, dossier)
        missing = add_documents(package, dossier, shown)
        add_seal(package, dossier, user, now, acts, withheld=len(withheld), missing=missing)
        add_pages(package, dossier, user, now, acts, shown)
        package.close()
    file.seek(0)
    return file


def add_texts(package: Package, dossier: Dossier) -> None:
    """The plan and the result report."""
    names = [name for group in BLOCKS.values() for name in group]
    package.add_text("du-lieu/ke-hoach.json", blocks(dossier.proposal, ["title", *names]))
    evaluation = Evaluation.objects.filter(proposal=dossier.proposal).first()
    if evaluation is not None:
        package.add_text("du-lieu/bao-cao-ket-qua.json", blocks(evaluation, REPORT))


def add_documents(package: Package, dossier: Dossier, acts: Sequence[Act]) -> list[str]:
    """The documents of the acts and the attachments of the plan; the names of those that the storage has lost."""
    files = [(f"van-ban/{act.sequence:04d}-{safe(act.document.name)}", act.document) for act in acts if act.document]
    attachments = dossier.proposal.attachments.all()
    files += [(f"dinh-kem/{row.pk}-{safe(row.name)}", row.file) for row in attachments]
    missing = []
    for name, stored in files:
        try:
            with stored.open("rb") as opened:
                package.add(name, opened.chunks())
        except FileNotFoundError:
            missing.append(name)
    return missing


def add_seal(
    package: Package,
    dossier: Dossier,
    user: User,
    now: datetime,
    acts: Sequence[Act],
    *,
    withheld: int,
    missing: list[str],
) -> None:
    """The seal: which dossier, up to which act, made when and for whom."""
    told = {
        "dossier": dossier.code,
        "title": dossier.proposal.title,
        "made_at": now.isoformat(),
        "made_for": user.get_full_name(),
        "acts": len(acts),
        "withheld": withheld,
        "missing_files": missing,
        "last_hash": acts[-1].hash if acts else check.FIRST,
    }
    package.add_text(check.SEAL, json.dumps(told, ensure_ascii=False, indent=2))


def add_pages(
    package: Package, dossier: Dossier, user: User, now: datetime, acts: Sequence[Act], shown: Sequence[Act]
) -> None:
    """The page to read, how to check the file, and the script that does."""
    entries = timeline(shown, official_of(user))[::-1]
    context = {
        "dossier": dossier,
        "chapters": story(dossier, entries),
        "now": now,
        "user": user,
        "last": acts[-1] if acts else None,
        "withheld": len(acts) - len(shown),
    }
    package.add_text("index.html", render_to_string("workflow/sealed/index.html", context))
    package.add_text("DOC-TRUOC.txt", render_to_string("workflow/sealed/read-first.txt", context))
    package.add("kiem-tra.py", [Path(check.__file__).read_bytes()])
