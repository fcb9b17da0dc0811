"""Print the rule register."""

import json
from collections.abc import Iterator

from django.core.management.base import BaseCommand

from workflow.rules.coverage import COVERAGE
from workflow.rules.readings import READINGS
from workflow.rules.register import all_rules, all_time_limits
from workflow.rules.thresholds import THRESHOLDS

Entry = dict[str, object]


def rules() -> Iterator[Entry]:
    """Every rule function."""
    for entry in all_rules():
        reading, summary = entry.citation.reading, entry.summary
        yield {"clause": entry.citation.ref, "name": entry.name, "reading": reading, "summary": summary}


def time_limits() -> Iterator[Entry]:
    """Every time limit, with the days that the code table gives."""
    for limit in all_time_limits():
        clause = limit.citation.ref
        yield {"clause": clause, "name": limit.key, "days": limit.days, "unit": limit.unit, "label": limit.label}


def thresholds() -> Iterator[Entry]:
    """Every threshold, with the number that the code table gives."""
    for row in THRESHOLDS:
        yield {"clause": row.citation.ref, "name": row.key, "value": row.default, "unit": row.unit, "label": row.label}


def readings() -> Iterator[Entry]:
    """Every reading of an unclear clause, the first option being the default."""
    for reading in READINGS:
        yield {
            "clause": reading.citation.ref,
            "id": reading.id,
            "question": reading.question,
            "answer": reading.answer,
            "reason": reading.reason,
            "options": [option.key for option in reading.options],
        }


def coverage() -> Iterator[Entry]:
    """What the software does about each demand of the regulation."""
    for row in COVERAGE:
        yield {
            "id": row.id,
            "clause": row.clause,
            "about": row.about,
            "status": row.status,
            "by": list(row.by),
            "note": row.note,
        }


class Command(BaseCommand):
    help = "Print every rule, time limit, threshold and reading with its clause, and the coverage. Changes nothing."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--json", action="store_true", help="print JSON instead of a table")

    def handle(self, *args, **options) -> None:
        if options["json"]:
            tables = (rules, time_limits, thresholds, readings, coverage)
            everything = {table.__name__: list(table()) for table in tables}
            self.stdout.write(json.dumps(everything, ensure_ascii=False, indent=2))
            return
        for rule in rules():
            self.stdout.write(f"{rule['clause']:<32} {rule['name']:<36} {rule['reading']:<4} {rule['summary']}")
        for limit in time_limits():
            self.stdout.write(f"{limit['clause']:<32} {limit['name']:<36} {limit['days']} × {limit['unit']}")
        for row in thresholds():
            self.stdout.write(f"{row['clause']:<32} {row['name']:<36} {row['value']} {row['unit']}")
        for reading in readings():
            self.stdout.write(f"{reading['clause']:<32} {reading['id']:<36} {reading['question']}")
        for demand in COVERAGE:
            reason = "; ".join([*demand.by, *([demand.note] if demand.note else [])])
            self.stdout.write(f"{demand.id:<4} {demand.clause:<27} {demand.status:<9} {reason}")
