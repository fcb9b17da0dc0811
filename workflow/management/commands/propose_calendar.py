"""Propose days off of a later year."""

from django.core.management.base import BaseCommand, CommandError

from workflow.actions.calendar import propose_year
from workflow.models.calendar import FIRST_YEAR, LAST_YEAR


class Command(BaseCommand):
    help = "Add the days off of a year that are probably off, as proposed. Days already there are left alone."

    def add_arguments(self, parser) -> None:
        parser.add_argument("year", type=int)

    def handle(self, *args, **options) -> None:
        year = options["year"]
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise CommandError(f"The calendar reaches from {FIRST_YEAR} to {LAST_YEAR}.")
        for day in propose_year(year, user=None):
            self.stdout.write(f"{day.date:%d/%m/%Y}  {day.note}")
