"""``manage.py import_regulation``: what it prints, what it saves, what it refuses."""

import io
import json
from datetime import date

import pytest
from django.core.management import CommandError, call_command

from content.regulation.models import Publication, RegulationPage, RegulationVersion
from tests.regulation.conftest import SAMPLE, SHORT


def run(*arguments) -> str:
    out = io.StringIO()
    call_command("import_regulation", *map(str, arguments), stdout=out)
    return out.getvalue()


@pytest.fixture
def file(tmp_path):
    def write(text: str | bytes, name: str = "van-ban.txt"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


class TestImportCommand:
    def test_prints_the_promised_json(self, regulation):
        printed = json.loads(run(SAMPLE, "--json", "--dry-run"))

        assert printed["counts"] == {"chapters": 3, "articles": 5, "clauses": 10, "points": 12, "bases": 2}
        point = next(p for p in printed["provisions"] if p["ref"] == "dieu-3.khoan-2.diem-2.1")
        assert point == {
            "ref": "dieu-3.khoan-2.diem-2.1",
            "kind": "point",
            "number": "2.1",
            "title": "",
            "text": "Hạt được gieo theo hàng.",
        }

    def test_saves_nothing_on_a_dry_run(self, regulation):
        assert "Đọc được 3 chương, 5 điều, 10 khoản, 12 điểm, 2 căn cứ." in run(SAMPLE, "--dry-run")
        assert not RegulationVersion.objects.exists()

    def test_publishes_a_new_version(self, regulation):
        assert "Phiên bản 1: bản hiện hành." in run(SAMPLE)
        assert RegulationVersion.objects.get().is_current

    def test_keeps_the_day_from_which_the_text_holds(self, regulation):
        run(SAMPLE, "--effective", "15/05/2026")

        assert Publication.objects.get().effective_date == date(2026, 5, 15)

    @pytest.mark.parametrize("day", ["15/15/2026", "01/01/9999", "mai"])
    def test_refuses_a_day_that_has_not_come(self, regulation, day):
        with pytest.raises(CommandError, match="không phải là một ngày đã đến"):
            run(SAMPLE, "--effective", day)

        assert not RegulationVersion.objects.exists()

    def test_changes_nothing_the_second_time(self, regulation):
        run(SAMPLE)

        assert "Không có gì thay đổi" in run(SAMPLE)
        assert RegulationVersion.objects.count() == 1

    def test_keeps_a_draft_when_asked_and_publishes_it_later(self, regulation):
        run(SAMPLE, "--draft")
        assert RegulationVersion.objects.get().status == "draft"

        assert "Phiên bản 1: bản hiện hành." in run(SAMPLE)

    def test_makes_the_pages_on_a_site_without_them(self, regulation):
        RegulationPage.objects.get().delete()

        run(SAMPLE)

        assert RegulationPage.objects.get().versions.count() == 1

    def test_refuses_malformed_text_with_line_numbers_and_saves_nothing(self, regulation, file):
        with pytest.raises(CommandError, match=r"chưa lưu gì:\nDòng 3: Thiếu Điều 2") as caught:
            run(file("Điều 1. A\n\nĐiều 3. B"))

        assert caught.value.returncode == 1
        assert not RegulationVersion.objects.exists()

    def test_refuses_fifty_megabytes_without_reading_them(self, regulation, tmp_path):
        path = tmp_path / "to.txt"
        with path.open("wb") as sparse:
            sparse.truncate(50 * 1024 * 1024)

        with pytest.raises(CommandError, match="quá lớn"):
            run(path)

    def test_refuses_a_file_that_is_not_there(self, regulation, tmp_path):
        with pytest.raises(CommandError, match="Không mở được tệp"):
            run(tmp_path / "khong-co.txt")

    def test_refuses_an_unknown_regulation(self, regulation, file):
        with pytest.raises(CommandError, match="Không có quy định “la”"):
            run(file(SHORT), "--regulation", "la")
