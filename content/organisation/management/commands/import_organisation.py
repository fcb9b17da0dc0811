"""Imports agencies or officials from the command line."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from content.organisation.importing.run import Kind, import_file


class Command(BaseCommand):
    help = (
        "Create and update agencies, or officials with their accounts and appointments, from a .csv or .xlsx file. "
        "Saves all or nothing; the same file again changes nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--kind", required=True, choices=[kind.value for kind in Kind])
        parser.add_argument("--dry-run", action="store_true", help="check every line and save nothing")
        parser.add_argument("--json", action="store_true", help="print the report as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CommandError(f"Không đọc được tệp {path}: {error.strerror}.") from error
        report = import_file(Kind(options["kind"]), path.name, data, dry_run=options["dry_run"]).as_dict()
        if options["json"]:
            self.stdout.write(json.dumps(report, ensure_ascii=False, indent=2))
        else:
            self.write_text(report)
        if report["problems"]:
            raise CommandError(f"Có {len(report['problems'])} lỗi. Chưa lưu gì.")

    def write_text(self, report: dict[str, Any]) -> None:
        """One line for each problem, then the counts."""
        for problem in report["problems"]:
            where = f"Dòng {problem['line']}" if problem["line"] else "Tệp"
            column = f", cột {problem['column']}" if problem["column"] else ""
            self.stdout.write(f"{where}{column}: {problem['message']}")
        for sort, counts in {report["kind"]: report, **report}.items():
            if isinstance(counts, dict) and "created" in counts:
                created, updated, unchanged = (counts[key] for key in ("created", "updated", "unchanged"))
                self.stdout.write(f"{sort}: tạo mới {created}, cập nhật {updated}, giữ nguyên {unchanged}")
        if not report["problems"]:
            self.stdout.write("Đã lưu." if report["saved"] else "Chạy thử: chưa lưu gì.")
