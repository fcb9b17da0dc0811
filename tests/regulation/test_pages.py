"""What the public reads, with and without the official text."""

import pytest
from bs4 import BeautifulSoup

from content.regulation.importing import store
from content.regulation.models import ArticlePage
from tests.regulation.conftest import SHORT, outline_of

NOT_OFFICIAL = "Tóm tắt của Dám Làm, không phải văn bản chính thức"
INDEX = "/quy-dinh/"
REGULATION = "/quy-dinh/khuyen-khich-bao-ve-can-bo/"
CHANGED = SHORT.replace("Khoản một", "Khoản một đã sửa")


@pytest.fixture
def read(client):
    def get(address: str) -> BeautifulSoup:
        response = client.get(address)
        assert response.status_code == 200, address
        return BeautifulSoup(response.content, "html.parser")

    return get


class TestWithoutOfficialText:
    def test_index_leads_to_the_regulation(self, read, regulation):
        assert read(INDEX).find("main").find("a", href=REGULATION)

    def test_contents_list_every_article_by_chapter(self, read, regulation):
        toc = read(REGULATION).find(class_="toc")

        assert len(toc.find_all("section")) == 5
        assert len(toc.find_all("li")) == 20

    def test_each_article_shows_its_summary_and_says_what_is_missing(self, read, regulation):
        for number in range(1, 21):
            page = read(f"{REGULATION}dieu-{number}/")
            assert NOT_OFFICIAL in page.find(class_="summary").get_text()
            official = page.find(class_="regulation-official").get_text()
            assert "Văn bản chính thức sẽ được đăng tại đây" in official
            assert "quản trị" not in official.lower()

    def test_anchors_lead_to_the_gists(self, read, regulation):
        assert read(f"{REGULATION}dieu-7/").find(id="khoan-2-diem-2-1").find("dd")


class TestWithOfficialText:
    def test_article_stands_beside_its_summary_with_an_anchor_for_each_part(self, read, imported):
        imported(SHORT)

        page = read(f"{REGULATION}dieu-1/")
        assert page.h1.get_text(strip=True) == "Điều 1. Tên"
        assert page.find(id="khoan-2-diem-b").p.get_text().startswith("b) Điểm b.")
        assert NOT_OFFICIAL in page.find(class_="summary").get_text()
        assert len(page.find_all(id="khoan-1")) == 1

    def test_articles_lead_to_their_neighbours(self, read, imported):
        imported(SHORT)

        page = read(f"{REGULATION}dieu-2/")
        assert page.find("a", rel="prev")["href"] == f"{REGULATION}dieu-1/"
        assert page.find("a", rel="next")["href"] == f"{REGULATION}dieu-3/"
        assert read(f"{REGULATION}dieu-1/").find("a", rel="prev") is None

    def test_says_when_the_version_lacks_an_article(self, read, imported):
        imported(SHORT)

        assert "Phiên bản này không có Điều 3" in read(f"{REGULATION}dieu-3/").get_text()

    def test_opening_and_closing_of_the_paper_are_readable(self, read, imported, sample):
        imported(sample.decode())

        text = read(REGULATION).get_text()
        assert "Căn cứ Hương ước" in text
        assert "TRƯỞNG BAN" in text


class TestOlderVersion:
    def test_stays_readable_and_says_that_it_is_old(self, read, imported):
        imported(SHORT)
        imported(CHANGED)

        old = read(f"{REGULATION}dieu-1/?phien-ban=1")
        assert "Khoản một." in old.get_text()
        assert "Đây không phải bản hiện hành" in old.get_text()
        assert old.find("a", rel="next")["href"].endswith("dieu-2/?phien-ban=1")
        current = read(f"{REGULATION}dieu-1/").get_text()
        assert "Khoản một đã sửa." in current
        assert "Đây không phải bản hiện hành" not in current

    def test_has_its_own_contents(self, read, imported):
        imported(SHORT)
        imported(CHANGED)

        old = read(f"{REGULATION}?phien-ban=1")
        links = [link["href"] for link in old.find(class_="toc").find_all("a")]
        assert links == [f"{REGULATION}dieu-1/?phien-ban=1", f"{REGULATION}dieu-2/?phien-ban=1"]
        assert old.find("a", href=f"{REGULATION}toan-van/?phien-ban=1")

    @pytest.mark.parametrize("asked", ["9", "x", "-1", "²", "9" * 40])
    def test_unknown_ones_are_not_found(self, client, imported, asked):
        imported(SHORT)

        assert client.get(REGULATION, {"phien-ban": asked}).status_code == 404

    def test_drafts_are_not_found(self, client, regulation, imported):
        imported(SHORT)
        store(regulation, outline_of(CHANGED), source_name="a.txt", sha256="0" * 64)

        assert client.get(f"{REGULATION}dieu-1/", {"phien-ban": "2"}).status_code == 404


class TestSearch:
    def test_indexes_title_summary_and_current_official_text(self, imported):
        imported(SHORT)
        imported(CHANGED)

        page = ArticlePage.objects.get(number=1)
        fields = {
            field.field_name: field.get_value(page)
            for field in page.get_search_fields()
            if hasattr(field, "get_value")
        }
        assert "Khoản một đã sửa." in fields["official_text"]
        assert "Điểm b." in fields["official_text"]
        assert "<p>" not in fields["summary_text"]
        assert page.gists.first().gist in fields["summary_text"]


class TestSitemap:
    def locations(self, regulation) -> list[str]:
        return [found["location"].removeprefix(regulation.full_url) for found in regulation.get_sitemap_urls()]

    def test_names_the_whole_text_and_the_versions_once_there_is_a_text(self, regulation, imported):
        assert self.locations(regulation) == [""]

        imported(SHORT)

        assert self.locations(regulation) == ["", "toan-van/", "phien-ban/"]
