"""The page of the statistics and the files beside it."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches

from home.page_cache.changes import log
from home.statistics.drawing import draw
from tests.factories.statistics import CASES, LIMITS, make_snapshot

PAGE = "/thong-ke/"


@pytest.fixture
def page(client, db):
    make_snapshot()
    return BeautifulSoup(client.get(PAGE).content, "html.parser")


class TestPage:
    def test_says_so_where_nothing_was_computed(self, client, db):
        assert "Chưa có số liệu" in client.get(PAGE).content.decode()

    def test_tells_when_the_figures_were_computed_and_why_some_are_missing(self, page):
        text = page.main.get_text(" ", strip=True)

        assert "04:00 23/11/2026" in text
        assert "đến hết ngày 31/10/2026" in text
        assert "Số từ 1 đến 4 hồ sơ chưa công khai thì không nêu" in text

    def test_shows_each_figure_in_a_table_with_its_definition(self, page):
        cases = page.find(id="de-xuat-theo-buoc").parent

        assert CASES.definition in cases.get_text()
        rows = [
            [cell.get_text(strip=True) for cell in row.find_all(["th", "td"])] for row in cases.tbody.find_all("tr")
        ]
        assert rows == [["Đang xem xét", "1.234"], ["Không được phê duyệt", "ẩn"]]

    def test_leads_to_the_clause_of_a_time_limit(self, page):
        limits = page.find(id="thoi-han-theo-khoan").parent
        link = limits.tbody.a

        assert link["href"].endswith("/dieu-7/#khoan-2-diem-2-1")
        assert link.get_text() == "điểm 2.1 khoản 2 Điều\u00a07"
        assert [row.find_all("td")[-1].get_text() for row in limits.tbody.find_all("tr")] == ["75%", "–"]

    def test_names_every_picture_and_repeats_no_id(self, page):
        ids = [node["id"] for node in page.find_all(id=True)]

        assert len(ids) == len(set(ids))
        for picture in page.select("svg[role=img]"):
            assert all(name in ids for name in picture["aria-labelledby"].split())

    @pytest.mark.parametrize("place", ["/", "/so-do-trang/"])
    def test_is_found_from_every_page(self, client, db, place):
        text = client.get(place).content.decode()

        assert f'href="{PAGE}"' in text
        assert 'href="/du-lieu-mo/"' in text

    def test_is_kept_until_the_figures_change(self, client, db, settings, django_capture_on_commit_callbacks):
        settings.PAGE_CACHE_SECONDS = 600
        caches["pages"].clear()
        log.forget()
        log.look()
        assert "Chưa có số liệu" in client.get(PAGE).content.decode()
        with django_capture_on_commit_callbacks(execute=True):
            make_snapshot()

        text = client.get(PAGE).content.decode()

        caches["pages"].clear()
        log.forget()
        assert "Chưa có số liệu" not in text

    def test_takes_one_question(self, client, db, django_assert_num_queries):
        make_snapshot()

        with django_assert_num_queries(1):
            client.get(PAGE)


class TestPicture:
    def test_draws_bars_to_one_scale_and_writes_what_is_kept_back(self):
        picture = draw(CASES, "wide", 560)

        assert [bar.width for bar in picture.bars] == [500]
        assert [number.words for number in picture.numbers] == ["1.234", "ẩn"]

    def test_puts_parts_of_a_whole_end_to_end(self):
        first, second = draw(LIMITS, "wide", 560).bars

        assert second.x == first.width == 3 * second.width
        assert first.y == second.y

    @pytest.mark.parametrize("width", [300, 560])
    def test_stays_inside_its_frame(self, width):
        for table in (CASES, LIMITS):
            picture = draw(table, "any", width)
            assert all(bar.x + bar.width <= width and bar.y + bar.height <= picture.height for bar in picture.bars)


class TestFiles:
    def test_gives_a_table_as_rows(self, client, db):
        make_snapshot()
        answer = client.get(f"{PAGE}thoi-han-theo-khoan.csv")
        text = b"".join(answer.streaming_content).decode().removeprefix("\ufeff")
        rows = list(csv.DictReader(io.StringIO(text)))

        assert rows[0]["provision"] == "điểm 2.1 khoản 2 Điều\u00a07"
        assert [row["in_time"] for row in rows] == ["30", ""]

    def test_gives_a_table_with_its_origin_as_json(self, client, db):
        make_snapshot()
        told = client.get(f"{PAGE}de-xuat-theo-buoc.json").json()

        assert (told["counted_to"], told["threshold"]) == ("2026-10-31", 5)
        assert [row["values"] for row in told["table"]["rows"]] == [[1234], [None]]

    @pytest.mark.parametrize("name", ["khong-co.csv", "de-xuat-theo-buoc.exe"])
    def test_knows_no_other_file(self, client, db, name):
        make_snapshot()

        assert client.get(f"{PAGE}{name}").status_code == 404
