"""Print the rule register."""

import json

from django.core.management.base import BaseCommand

from workflow.rules.register import all_rules, all_time_limits


class Command(BaseCommand):
    help = "Print every rule and time limit with its clause. Changes nothing."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--json", action="store_true", help="print JSON instead of a table")

    def handle(self, *args, **options) -> None:
        rules = [
            {
                "clause": entry.citation.ref,
                "name": entry.name,
                "reading": entry.citation.reading,
                "summary": entry.summary,
            }
            for entry in all_rules()
        ]
        limits = [
            {
                "clause": limit.citation.ref,
                "name": limit.key,
                "days": limit.days,
                "unit": limit.unit,
                "label": limit.label,
            }
            for limit in all_time_limits()
        ]
        if options["json"]:
            self.stdout.write(json.dumps({"rules": rules, "time_limits": limits}, ensure_ascii=False, indent=2))
            return
        for rule in rules:
            self.stdout.write(f"{rule['clause']:<32} {rule['name']:<36} {rule['reading']:<4} {rule['summary']}")
        for limit in limits:
            self.stdout.write(f"{limit['clause']:<32} {limit['name']:<36} {limit['days']} × {limit['unit']}")
