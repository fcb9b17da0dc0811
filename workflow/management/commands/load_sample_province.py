"""Load the fictional province."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from workflow.models import Dossier
from workflow.provision_notes import refresh
from workflow.reports.statistics.snapshot import refresh as refresh_statistics
from workflow.sample.cases import CASES, play
from workflow.sample.days import Days
from workflow.sample.information import tell_about_the_portal
from workflow.sample.pages import make_replications
from workflow.sample.people import ACCOUNTS, PASSWORD, make_people


class Command(BaseCommand):
    help = "Load agencies, people and cases of the fictional tỉnh Sao Mai, once. Demo settings only."

    def handle(self, *args, **options) -> None:
        if not settings.DEMO:
            raise CommandError("Sample accounts exist under the demo settings only (config.settings.demo).")
        if not Dossier.objects.exists():
            self.load()
        self.stdout.write("\nTài khoản mẫu (dữ liệu mẫu, không có thật):\n")
        for account, first in ACCOUNTS.items():
            self.stdout.write(f"  {account:<12} {PASSWORD:<12} {first}")

    @transaction.atomic
    def load(self) -> None:
        """People first, then every case through its real acts, then what the public site says of them."""
        make_people()
        days = Days(timezone.localdate())
        for case in CASES:
            dossier = play(case, days).dossier
            self.stdout.write(f"  {dossier.code}  {dossier.proposal.title}")
        make_replications(days)
        tell_about_the_portal()
        refresh()
        refresh_statistics()
