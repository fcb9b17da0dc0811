"""How an article and the whole text are laid out for reading."""

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from content.regulation.models import ProvisionNote
from content.regulation.notes import Note, NoteKind, replace_notes
from tests.regulation.conftest import SHORT

BASE = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"


@pytest.fixture
def read(client):
    def get(address: str) -> BeautifulSoup:
        response = client.get(f"{BASE}{address}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


class TestViews:
    @pytest.mark.parametrize(
        ("asked", "official", "summary"),
        [("", True, True), ("?xem=van-ban", True, False), ("?xem=tom-tat", False, True), ("?xem=la", True, True)],
    )
    def test_show_either_or_both_without_a_script(self, read, imported, asked, official, summary):
        imported(SHORT)

        page = read(f"dieu-1/{asked}")
        assert bool(page.find(class_="regulation-official")) is official
        assert bool(page.find(class_="summary")) is summary
        assert len(page.find(class_="views").find_all(attrs={"aria-current": "true"})) == 1

    def test_keep_the_version(self, read, imported):
        imported(SHORT)
        imported(SHORT.replace("một", "hai"))

        links = [link["href"] for link in read("dieu-1/?phien-ban=1").find(class_="views").find_all("a")]
        assert "?phien-ban=1&xem=tom-tat" in links

    @pytest.mark.parametrize("asked", ["", "?xem=van-ban", "?xem=tom-tat"])
    def test_have_every_id_once(self, read, imported, asked):
        imported(SHORT)

        ids = [tag["id"] for tag in read(f"dieu-1/{asked}").find_all(id=True)]
        assert len(ids) == len(set(ids))


class TestContents:
    def test_stand_beside_the_article_and_mark_it(self, read, imported):
        imported(SHORT)

        current = read("dieu-2/").find(class_="contents").find_all(attrs={"aria-current": "page"})
        assert [link["href"] for link in current] == [f"{BASE}dieu-2/"]

    def test_list_the_clauses_of_a_long_article(self, read, imported):
        imported("Điều 1. A\n\n" + "\n\n".join(f"{n}. Khoản này." for n in range(1, 5)))

        page = read("dieu-1/")
        inside = [link["href"] for link in page.find(class_="contents__clauses").find_all("a")]
        assert inside == ["#khoan-1", "#khoan-2", "#khoan-3", "#khoan-4"]
        assert all(page.find(id=anchor[1:]) for anchor in inside)

    def test_of_the_whole_text_lead_inside_it(self, read, imported, sample):
        imported(sample.decode())

        page = read("toan-van/")
        anchors = {link["href"][1:] for link in page.find(class_="contents").find_all("a")}
        assert {f"dieu-{n}" for n in range(1, 6)} <= anchors
        assert len(page.find_all("article")) == 5


class TestWholeText:
    def test_has_chapters_opening_and_closing(self, read, imported, sample):
        imported(sample.decode())

        page = read("toan-van/")
        assert [heading.get_text(" ", strip=True)[:8] for heading in page.find_all("h2")][:1] == ["Chương I"]
        assert "TRƯỞNG BAN" in page.get_text()

    def test_says_when_there_is_none(self, read, regulation):
        assert "sẽ được đăng tại đây" in read("toan-van/").get_text()


class TestNotes:
    def test_stand_at_their_clause_and_say_when_they_were_counted(self, read, imported):
        imported(SHORT)
        at = timezone.now()
        replace_notes(NoteKind.TIME_LIMIT, [Note("dieu-1.khoan-2.diem-a", "Tưới hoa, 2 ngày")], at=at)
        replace_notes(NoteKind.STATISTIC, [Note("dieu-1.khoan-1", "8 hồ sơ")], at=at)

        page = read("dieu-1/")
        assert (
            "Thời hạn: Tưới hoa, 2 ngày." in page.find(id="khoan-2-diem-a").find(class_="provision-notes").get_text()
        )
        assert f"tính lúc {timezone.localtime(at):%H:%M %d/%m/%Y}" in page.find(id="khoan-1").get_text()

    def test_stand_by_the_gist_where_the_official_text_is_not_shown(self, read, regulation):
        replace_notes(NoteKind.PAPER, [Note("dieu-7.khoan-2.diem-2.1", "Giấy mời")], at=timezone.now())

        assert "Giấy tờ: Giấy mời." in read("dieu-7/").find(id="khoan-2-diem-2-1").get_text()

    def test_are_not_shown_beside_an_older_version(self, read, imported):
        imported(SHORT)
        imported(SHORT.replace("một", "hai"))
        replace_notes(NoteKind.PAPER, [Note("dieu-1.khoan-1", "Giấy mời")], at=timezone.now())

        assert "Giấy mời" not in read("dieu-1/?phien-ban=1").get_text()

    def test_of_one_kind_are_replaced_together(self, db):
        for text in ("Cũ.", "Mới."):
            replace_notes(NoteKind.STATISTIC, [Note("dieu-1", text)], at=timezone.now())

        assert [note.text for note in ProvisionNote.objects.filter(kind=NoteKind.STATISTIC)] == ["Mới."]
