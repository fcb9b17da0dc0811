"""Brings the official text of the regulation in from a file."""

import hashlib
import json
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from content.regulation.bootstrap import ensure_regulation_tree
from content.regulation.importing import publish, store
from content.regulation.links import REGULATION_SLUG
from content.regulation.models import RegulationPage
from content.regulation.parsing.outline import Outline
from content.regulation.parsing.parse import parse
from content.regulation.parsing.problems import MalformedRegulation
from content.regulation.parsing.source import refuse_size
from content.regulation.reading import day_named

WORDS = {"chapters": "chương", "articles": "điều", "clauses": "khoản", "points": "điểm", "bases": "căn cứ"}


def read_day(text: str) -> date:
    """A day that has come, written 15/05/2026. Raises ``ArgumentTypeError`` for anything else."""
    day = day_named(text)
    if day is None or day > timezone.localdate():
        raise ArgumentTypeError(f"“{text}” không phải là một ngày đã đến, ví dụ 15/05/2026.")
    return day


class Command(BaseCommand):
    help = (
        "Đọc quy định từ tệp văn bản UTF-8 hoặc .docx, lưu thành phiên bản mới và công bố. "
        "Tệp không đổi thì không có gì thay đổi; tệp sai thì báo từng dòng và không lưu gì."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="chỉ đọc và báo, không lưu")
        parser.add_argument("--json", action="store_true", help="in cấu trúc đọc được ở dạng JSON")
        parser.add_argument("--draft", action="store_true", help="lưu bản chờ công bố, chưa công bố")
        parser.add_argument(
            "--effective", type=read_day, metavar="DD/MM/YYYY", help="ngày văn bản có hiệu lực, nếu không phải hôm nay"
        )
        parser.add_argument("--regulation", default=REGULATION_SLUG, metavar="SLUG", help="quy định nhận phiên bản")

    def handle(self, *args, **options) -> None:
        path: Path = options["file"]
        data = self.read(path)
        try:
            outline = parse(path.name, data)
        except MalformedRegulation as error:
            raise CommandError(f"Không nhập được {path.name}, chưa lưu gì:\n{error}") from error
        said = self.describe(outline)
        if not options["dry_run"]:
            sha256 = hashlib.sha256(data).hexdigest()
            said.append(self.save(outline, path.name, sha256, options))
        if options["json"]:
            self.stdout.write(json.dumps(outline.as_json(), ensure_ascii=False, indent=2))
            return
        self.stdout.write("\n".join(said))

    def read(self, path: Path) -> bytes:
        """The bytes of the file, its size checked before it is read."""
        try:
            refuse_size(path.stat().st_size)
            return path.read_bytes()
        except OSError as error:
            raise CommandError(f"Không mở được tệp {path}: {error.strerror}.") from error
        except MalformedRegulation as error:
            raise CommandError(f"Không nhập được {path.name}, chưa lưu gì:\n{error}") from error

    def describe(self, outline: Outline) -> list[str]:
        found = ", ".join(f"{number} {WORDS[name]}" for name, number in outline.counts.items())
        return [*map(str, outline.notes), f"Đọc được {found}."]

    @transaction.atomic
    def save(self, outline: Outline, name: str, sha256: str, options: dict) -> str:
        """Store the version, publish it unless it is to stay a draft; say what changed."""
        regulation = self.regulation(options["regulation"])
        version, is_new = store(regulation, outline, source_name=name, sha256=sha256)
        is_published = not options["draft"] and publish(version, effective_date=options["effective"])
        if not is_new and not is_published:
            return f"Không có gì thay đổi: phiên bản {version.number} đã có đúng nội dung này."
        return f"Phiên bản {version.number}: {version.get_status_display().lower()}."

    def regulation(self, slug: str) -> RegulationPage:
        """The regulation page, made first on a site that has none yet."""
        found = RegulationPage.objects.filter(slug=slug).first()
        if found is not None:
            return found
        site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
        if slug != REGULATION_SLUG or site is None:
            raise CommandError(f"Không có quy định “{slug}”.")
        return ensure_regulation_tree(site.root_page)
