"""Derive everything again from the acts, and compare what is only kept: votes, council seats, documents."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from workflow.actions.base import lock
from workflow.clocks import derive, rebuild, stored
from workflow.kept import differences
from workflow.ledger import broken_links
from workflow.models import Dossier
from workflow.models.rule_set import broken_versions
from workflow.policies.desk import derived_desk, rebuild_desk, stored_desk
from workflow.portions import portions


class Command(BaseCommand):
    help = "Write stage, clocks and desks of every dossier again from its acts; with --check only compare."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail when anything differs")

    def handle(self, *args, **options) -> None:
        dossiers = (dossier for portion in portions(Dossier.objects.all(), 100) for dossier in portion)
        problems = [line for dossier in dossiers for line in self.visit(dossier, options["check"])]
        problems += [f"{version}: does not fit the chain of rule sets" for version in broken_versions()]
        for line in problems:
            self.stderr.write(line)
        if problems:
            raise CommandError(f"{len(problems)} dossiers or acts do not fit the ledger.")
        self.stdout.write(f"{Dossier.objects.count()} dossiers fit their acts.")

    def visit(self, dossier: Dossier, check: bool) -> list[str]:
        """Problems of one dossier; from a broken chain nothing is derived."""
        if broken := [f"{dossier.code}: act {act.sequence} does not fit the chain" for act in broken_links(dossier)]:
            return broken
        if not check:
            with transaction.atomic():
                dossier = lock(dossier.pk)
                rebuild(dossier)
                rebuild_desk(dossier)
        acts = list(dossier.acts.order_by("sequence"))
        problems = list(differences(dossier, acts))
        if derive(acts) != stored(dossier) or derived_desk(dossier) != stored_desk(dossier):
            problems.append("stored state differs from its acts")
        return [f"{dossier.code}: {problem}" for problem in problems]
