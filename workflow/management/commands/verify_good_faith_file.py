"""Check a good-faith file against itself and against the ledger."""

import json
from collections.abc import Iterator
from zipfile import ZipFile

from django.core.management.base import BaseCommand, CommandError

from workflow.models import Dossier
from workflow.views.sealed import check


class Command(BaseCommand):
    help = "Check a good-faith file (.zip): its files, its chain of acts, and this portal's ledger. Changes nothing."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", help="the .zip")

    def handle(self, *args, **options) -> None:
        found = check.problems(options["file"])
        if not found:
            found = list(self.against_ledger(options["file"]))
        for line in found:
            self.stderr.write(f"✗ {line}")
        if found:
            raise CommandError(f"{len(found)} điểm không khớp.")
        self.stdout.write("✓ Nguyên vẹn.")

    def against_ledger(self, path: str) -> Iterator[str]:
        """Acts of the file that the ledger tells otherwise; says so when the portal has no such dossier."""
        with ZipFile(path) as archive:
            seal, acts = json.loads(archive.read(check.SEAL)), check.read_acts(archive)
        dossier = Dossier.objects.filter(code=seal["dossier"]).first()
        if dossier is None:
            self.stdout.write(f"Hệ thống này không có hồ sơ {seal['dossier']}: chỉ kiểm tra được bên trong gói.")
            return
        ledger = dict(dossier.acts.values_list("sequence", "hash"))
        for act in acts:
            if ledger.get(act["sequence"]) != act["hash"]:
                yield f"Bước {act['sequence']} khác với bước đã ghi trong hệ thống."
