import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from content.organisation.importing.run import Kind, columns_of
from content.organisation.importing.samples import SAMPLES
from content.organisation.models import Agency, Official
from tests.organisation.files import agencies_csv, lines_of

pytestmark = pytest.mark.django_db


def run(*arguments: object) -> str:
    out = StringIO()
    call_command("import_organisation", *map(str, arguments), stdout=out)
    return out.getvalue()


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "co-quan.csv"
    path.write_bytes(agencies_csv("so-y,Sở Y tế,state,,,,,,"))
    return path


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "co-quan.csv"
    path.write_bytes(agencies_csv("so-y,Sở Y tế,state,,,,,,", "a,,state,,,,,,", "b,Sở B,state,x,,,,,"))
    return path


class TestImportOrganisation:
    def test_prints_the_report_as_json(self, good):
        report = json.loads(run(good, "--kind", "agencies", "--json"))

        assert {key: report[key] for key in ("kind", "dry_run", "saved", "rows", "created", "problems")} == {
            "kind": "agencies",
            "dry_run": False,
            "saved": True,
            "rows": 1,
            "created": 1,
            "problems": [],
        }

    def test_saves_nothing_with_dry_run(self, good):
        assert "chưa lưu gì" in run(good, "--kind", "agencies", "--dry-run")
        assert not Agency.objects.exists()

    def test_fails_and_names_each_bad_line(self, bad):
        with pytest.raises(CommandError, match="2 lỗi"):
            run(bad, "--kind", "agencies")

        assert not Agency.objects.exists()

    def test_prints_whole_json_before_it_fails(self, bad):
        out = StringIO()
        with pytest.raises(CommandError):
            call_command("import_organisation", str(bad), "--kind", "agencies", "--json", stdout=out)

        assert lines_of(json.loads(out.getvalue())["problems"]) == [3, 4]

    def test_refuses_a_file_that_is_not_there(self, tmp_path):
        with pytest.raises(CommandError, match="Không đọc được"):
            run(tmp_path / "khong-co.csv", "--kind", "agencies")


class TestSamples:
    @pytest.mark.parametrize("extension", SAMPLES)
    def test_can_be_imported_as_they_are(self, extension, tmp_path):
        for kind in Kind:
            path = tmp_path / f"{kind}.{extension}"
            path.write_bytes(SAMPLES[extension][0](columns_of(kind)))
            run(path, "--kind", kind.value)

        assert Official.objects.get().appointments.get().agency == Agency.objects.get()
