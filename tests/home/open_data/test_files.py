"""Files of open data: everything public, nothing else, safe to open."""

import csv
import io
import json

import pytest

from home.open_data.datasets import DATASETS
from home.open_data.formats import cell


def text_of(answer) -> str:
    return b"".join(answer.streaming_content).decode()


def rows(answer) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text_of(answer).removeprefix("\ufeff"))))


class TestFiles:
    def test_gives_every_public_model_and_no_draft(self, client, models):
        found = rows(client.get("/du-lieu-mo/mo-hinh.csv"))

        assert [row["slug"] for row in found] == ["mo-hinh-cu", "kho-thuoc", "hen-gio"]
        assert found[2]["recognised_date"] == "2026-05-04"

    def test_gives_json_lines_with_numbers_as_numbers(self, client, models):
        lines = text_of(client.get("/du-lieu-mo/so-lieu.jsonl")).splitlines()

        assert json.loads(lines[0]) == {
            "model": "hen-gio",
            "label": "Thời gian chờ trung bình",
            "unit": "phút",
            "before": 74,
            "after": 19,
        }

    def test_gives_the_regulation_in_force(self, client, regulation):
        assert rows(client.get("/du-lieu-mo/quy-dinh.csv"))[1]["text"] == "Khoản một."

    @pytest.mark.parametrize("address", ["/du-lieu-mo/khong-co.csv", "/du-lieu-mo/mo-hinh.exe"])
    def test_knows_no_other_file(self, client, db, address):
        assert client.get(address).status_code == 404

    @pytest.mark.parametrize("text", ["=1+1", "+84", "-1", "@tên", "\tx", "\rx"])
    def test_lets_no_text_be_a_formula(self, text):
        assert cell(text) == f"'{text}"

    def test_leaves_numbers_alone(self):
        assert cell(-1.5) == -1.5


class TestDescription:
    def test_explains_every_column_of_every_file(self, client, models):
        page = client.get("/du-lieu-mo/").content.decode()
        package = client.get("/du-lieu-mo/datapackage.json").json()

        for described, dataset in zip(package["resources"], DATASETS.values(), strict=True):
            assert [field["name"] for field in described["schema"]["fields"]] == [c.name for c in dataset.columns]
            assert all(field["description"] in page.replace("&amp;", "&") for field in described["schema"]["fields"])
        assert package["licenses"][0]["name"] == "CC-BY-4.0"

    def test_has_no_column_twice(self):
        for dataset in DATASETS.values():
            names = [column.name for column in dataset.columns]
            assert len(names) == len(set(names))
